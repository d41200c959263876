import type { Finding } from '../../checks/finding';
import { drawnRepairsOf } from '../../features/editor/findings/repairs';
import type { EditorSession } from '../../features/editor/session/editor-session';
import { findingsFor, type RepairKit, waysThatCount } from '../../features/rehearsal/ways/repairable';
import { groupBy } from '../../kernel/group-by';
import type { WorkflowDocument } from '../../model/document';
import type { Repair } from '../../parts/findings/repair';
import type { RunServices } from '../../parts/services';
import type { WayToGoWrong } from '../../paths/failure-map';
import { makeSentenceContext } from '../../words/sentence-context';

/** One repair brings another thing to light, and that perhaps one more; what still does after these never ends. */
const MOST_ROUNDS = 6;

/** Makes what mends a drawing while it is rehearsed: the repairs of its findings, in one change that can be undone. */
export function makeRepairKit(
  session: EditorSession,
  {
    stepWords,
    language,
    notify,
    checkDrawing,
    mapFailures,
  }: Pick<RunServices, 'stepWords' | 'language' | 'notify' | 'checkDrawing' | 'mapFailures'>,
): RepairKit {
  const { failureMap: words } = language;
  // Asked at every step of the player; an answer holds as long as the drawing does.
  let known: { readonly document: WorkflowDocument; readonly of: Map<Finding, readonly Repair[]> } | null =
    null;
  const repairsOf = (finding: Finding): readonly Repair[] => {
    const { document } = session.state();
    known = known?.document === document ? known : { document, of: new Map() };
    const context = makeSentenceContext(document, stepWords, language);
    const repairs = known.of.get(finding) ?? drawnRepairsOf(finding, { session, context });
    known.of.set(finding, repairs);
    return repairs;
  };
  const mendAll = (findings: readonly Finding[]): void => {
    session.transact(words.repair, { merge: words.repairAll }, () => {
      for (const finding of findings) repairsOf(finding)[0]?.run();
      return { ok: true, value: null };
    });
  };
  const tell = (count: number, left: number, revision: number): void => {
    const undo = () => {
      if (session.state().revision === revision) session.undo();
    };
    notify({ text: words.repaired(count, left), action: { label: words.undo, onPress: undo } });
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
          const before = session.state().revision;
          repair.run();
          const { revision } = session.state();
          if (revision !== before) tell(1, 0, revision);
        },
      })),
    repairAll: async (ways, findings) => {
      session.settle();
      let open: Open | null = { ways, findings };
      let count = 0;
      let { revision } = session.state();
      for (let round = 0; round < MOST_ROUNDS && open !== null; round += 1) {
        const repairable = onePerStep(findingsFor(open.ways, open.findings)).filter(
          (finding) => repairsOf(finding).length > 0,
        );
        mendAll(repairable);
        if (session.state().revision === revision) break;
        ({ revision } = session.state());
        count += repairable.length;
        open = await lookAgain();
      }
      session.settle();
      if (count > 0) tell(count, open?.ways.length ?? 0, revision);
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
