import type { Finding } from '../../checks/finding';
import { drawnRepairsOf } from '../../features/editor/findings/repairs';
import type { EditorSession, EditorState } from '../../features/editor/session/editor-session';
import type { RehearsalSession } from '../../features/rehearsal/session/rehearsal-session';
import { type Lost, rememberKept } from '../../features/rehearsal/ways/remember-kept';
import { findingsFor, type RepairKit } from '../../features/rehearsal/ways/repairable';
import { groupBy } from '../../kernel/group-by';
import type { WorkflowDocument } from '../../model/document';
import type { Repair } from '../../parts/findings/repair';
import type { RunServices } from '../../parts/services';
import type { WayToGoWrong } from '../../paths/failure-map';
import { waysThatCount } from '../../paths/way-counts';
import { promiseName } from '../../words/promises';
import { makeSentenceContext } from '../../words/sentence-context';

/** One repair brings another thing to light, and that perhaps one more; what still does after these never ends. */
const MOST_ROUNDS = 6;

/** Is whoever judges the saved days and promises of a drawing, and what shows some of them. */
interface Judges {
  readonly rehearsal: RehearsalSession;
  readonly onShow: (lost: Lost) => void;
}

/** Makes what mends a drawing while it is rehearsed: the repairs of its findings, in one change that can be undone. */
export function makeRepairKit(
  session: EditorSession,
  { rehearsal, onShow }: Judges,
  services: Pick<
    RunServices,
    'stepWords' | 'language' | 'notify' | 'checkDrawing' | 'mapFailures' | 'explore'
  >,
): RepairKit {
  const { stepWords, language, notify, checkDrawing, mapFailures } = services;
  const { failureMap: words } = language;
  // Asked at every step of the player; an answer holds as long as the drawing does.
  let known: { readonly document: WorkflowDocument; readonly of: Map<Finding, readonly Repair[]> } | null =
    null;
  const repairsOf = (finding: Finding): readonly Repair[] => {
    const { document } = session.state();
    known = known?.document === document ? known : { document, of: new Map() };
    const before = known.of.get(finding);
    if (before !== undefined) return before;
    const context = makeSentenceContext(document, stepWords, language);
    const repairs = drawnRepairsOf(finding, { session, context });
    known.of.set(finding, repairs);
    return repairs;
  };
  const mendAll = (findings: readonly Finding[]): void => {
    session.transact(words.repair, { merge: words.repairAll }, () => {
      for (const finding of findings) repairsOf(finding)[0]?.run();
      return { ok: true, value: null };
    });
  };
  /** Says what was repaired; and, once it is judged anew, what does not hold any more because of it. */
  const tell = async (
    done: { readonly count: number; readonly left: number },
    { document, revision }: Pick<EditorState, 'document' | 'revision'>,
    lostIn: ReturnType<typeof rememberKept>,
  ): Promise<void> => {
    const undo = {
      label: words.undo,
      onPress: () => {
        if (session.state().revision === revision) session.undo();
      },
    };
    notify({ text: words.repaired(done.count, done.left), action: undo });
    const lost = session.state().document === document ? await lostIn(document) : null;
    if (lost === null || lost.promises.length + lost.days.length === 0) return;
    const show = { label: words.show, onPress: () => onShow(lost) };
    notify({ text: sayLost(document, lost), action: undo, show });
  };
  const sayLost = (document: WorkflowDocument, { promises, days }: Lost): string => {
    const context = makeSentenceContext(document, stepWords, language);
    return words.lost(
      {
        promises: document.promises.flatMap(({ id, name, rule }) =>
          promises.includes(id) ? [promiseName(name, rule, context)] : [],
        ),
        days: document.scenarios.flatMap(({ id, name }) => (days.includes(id) ? [name] : [])),
      },
      context,
    );
  };
  /** What is open in the drawing as it is now; null where somebody has changed it meanwhile, or nothing came of it. */
  const lookAgain = async (): Promise<Open | null> => {
    const { document } = session.state();
    const map = await mapFailures(document);
    const check = await checkDrawing(document);
    if (map.is !== 'found' || check === null || session.state().document !== document) return null;
    const ways = waysThatCount(map.found).filter(({ isCaught }) => !isCaught);
    return { ways, findings: check.findings };
  };

  return {
    repairsOf: (finding) =>
      repairsOf(finding).map((repair) => ({
        ...repair,
        run: () => {
          const { revision } = session.state();
          const lostIn = rememberKept(rehearsal, services);
          repair.run();
          const mended = session.state();
          if (mended.revision !== revision) void tell({ count: 1, left: 0 }, mended, lostIn);
        },
      })),
    repairAll: async (ways, findings) => {
      session.settle();
      const lostIn = rememberKept(rehearsal, services);
      let open: Open | null = { ways, findings };
      let count = 0;
      let mended = session.state();
      for (let round = 0; round < MOST_ROUNDS && open !== null; round += 1) {
        const repairable = onePerStep(findingsFor(open.ways, open.findings)).filter(
          (finding) => repairsOf(finding).length > 0,
        );
        mendAll(repairable);
        if (session.state().revision === mended.revision) break;
        mended = session.state();
        count += repairable.length;
        open = await lookAgain();
      }
      session.settle();
      if (count > 0) void tell({ count, left: open?.ways.length ?? 0 }, mended, lostIn);
    },
  };
}

/** Is what is still open: the ways that nobody catches, and what was found in the drawing. */
interface Open {
  readonly ways: readonly WayToGoWrong[];
  readonly findings: readonly Finding[];
}

/** What is found twice at a step may be put right at once: the second is looked at again when the first is gone. */
function onePerStep(findings: readonly Finding[]): readonly Finding[] {
  return [...groupBy(findings, (finding) => ('step' in finding ? finding.step : null)).values()].flatMap(
    ([first]) => first ?? [],
  );
}
