import type { Finding } from '../../checks/finding';
import { drawnRepairsOf } from '../../features/editor/findings/repairs';
import type { EditorSession } from '../../features/editor/session/editor-session';
import { findingsFor, type RepairKit } from '../../features/rehearsal/ways/repairable';
import { groupBy } from '../../kernel/group-by';
import type { WorkflowDocument } from '../../model/document';
import type { Repair } from '../../parts/findings/repair';
import type { RunServices } from '../../parts/services';
import type { WayToGoWrong } from '../../paths/failure-map';
import { waysThatCount } from '../../paths/way-counts';
import { makeSentenceContext } from '../../words/sentence-context';
import { beginRepair, type Judges } from './tell-repair';

/** One repair brings another thing to light, and that perhaps one more; what still does after these never ends. */
const MOST_ROUNDS = 6;

/** Makes what mends a drawing while it is rehearsed: the repairs of its findings, in one change that can be undone. */
export function makeRepairKit(
  session: EditorSession,
  judges: Judges,
  services: Pick<
    RunServices,
    'stepWords' | 'language' | 'notify' | 'checkDrawing' | 'mapFailures' | 'explore'
  >,
): RepairKit {
  const { stepWords, language, checkDrawing, mapFailures } = services;
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
          const { document } = session.state();
          const tell = beginRepair(session, document, judges, services);
          repair.run();
          const mended = session.state();
          if (mended.document !== document) void tell({ count: 1, left: 0, mended });
        },
      })),
    repairAll: async (ways, findings) => {
      session.settle();
      const tell = beginRepair(session, session.state().document, judges, services);
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
      if (count > 0) void tell({ count, left: open?.ways.length ?? 0, mended });
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
