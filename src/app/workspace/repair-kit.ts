import type { Finding } from '../../checks/finding';
import { drawnRepairsOf } from '../../features/editor/findings/repairs';
import type { EditorSession, HistoryMode } from '../../features/editor/session/editor-session';
import { findingsFor, type RepairKit, waysThatCount } from '../../features/rehearsal/ways/repairable';
import { groupBy } from '../../kernel/group-by';
import type { WorkflowDocument } from '../../model/document';
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
  let labels: { readonly document: WorkflowDocument; readonly of: Map<Finding, string | null> } | null = null;
  const labelOf = (finding: Finding): string | null => {
    const { document } = session.state();
    labels = labels?.document === document ? labels : { document, of: new Map() };
    const known = labels.of.get(finding);
    const label = known === undefined ? (repairOf(finding)?.label ?? null) : known;
    labels.of.set(finding, label);
    return label;
  };
  const repairOf = (finding: Finding) =>
    drawnRepairsOf(finding, {
      session,
      context: makeSentenceContext(session.state().document, stepWords, language),
    })[0];
  const mend = (findings: readonly Finding[], mode: HistoryMode): void => {
    session.transact(words.repair, mode, () => {
      for (const finding of findings) repairOf(finding)?.run();
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
    labelOf,
    repair: (finding) => {
      const before = session.state().revision;
      mend([finding], 'now');
      const { revision } = session.state();
      if (revision !== before) tell(1, 0, revision);
    },
    repairAll: async (ways, findings) => {
      session.settle();
      let open: Open | null = { ways, findings };
      let count = 0;
      let { revision } = session.state();
      for (let round = 0; round < MOST_ROUNDS && open !== null; round += 1) {
        const repairable = onePerStep(findingsFor(open.ways, open.findings)).filter(
          (finding) => repairOf(finding) !== undefined,
        );
        mend(repairable, { merge: words.repairAll });
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
