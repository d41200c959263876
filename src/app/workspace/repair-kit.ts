import { drawnRepairsOf } from '../../features/editor/findings/repairs';
import type { EditorSession } from '../../features/editor/session/editor-session';
import type { RepairKit } from '../../features/rehearsal/ways/repairable';
import type { RunServices } from '../../parts/services';
import { makeSentenceContext } from '../../words/sentence-context';

/** Makes what mends a drawing while it is rehearsed: the repairs of its findings, in one change that can be undone. */
export function makeRepairKit(
  session: EditorSession,
  { stepWords, language, notify }: Pick<RunServices, 'stepWords' | 'language' | 'notify'>,
): RepairKit {
  const toolsNow = () => ({
    session,
    context: makeSentenceContext(session.state().document, stepWords, language),
  });
  return {
    labelOf: (finding) => drawnRepairsOf(finding, toolsNow())[0]?.label ?? null,
    repair: (findings) => {
      const { failureMap: words } = language;
      const before = session.state().revision;
      session.transact(words.repair, 'now', () => {
        for (const finding of findings) drawnRepairsOf(finding, toolsNow())[0]?.run();
        return { ok: true, value: null };
      });
      const { revision } = session.state();
      if (revision === before) return;
      const undo = () => {
        if (session.state().revision === revision) session.undo();
      };
      notify({ text: words.repaired(findings.length), action: { label: words.undo, onPress: undo } });
    },
  };
}
