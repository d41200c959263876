import type { EditorSession, EditorState } from '../../features/editor/session/editor-session';
import type { RehearsalSession } from '../../features/rehearsal/session/rehearsal-session';
import { judgeKept, type Lost, lostBetween } from '../../features/rehearsal/ways/judge-kept';
import type { WorkflowDocument } from '../../model/document';
import type { RunServices } from '../../parts/services';
import { promiseName } from '../../words/promises';
import { makeSentenceContext } from '../../words/sentence-context';

/** Is whoever judges the saved days and promises of a drawing, and what shows some of them. */
export interface Judges {
  readonly rehearsal: RehearsalSession;
  readonly onShow: (lost: Lost) => void;
}

/** Is what was repaired. */
export interface Repaired {
  readonly count: number;
  /** How many ways to go wrong only the owner can catch. */
  readonly left: number;
  /** The drawing right after it: what somebody draws later is not taken back with it. */
  readonly mended: Pick<EditorState, 'document' | 'revision'>;
}

/**
 * Begins before a drawing is repaired: how its saved days and promises stand is judged. What it returns is called after
 * that, and says what was repaired; and, once it is judged anew, what does not hold any more because of it.
 */
export function beginRepair(
  session: EditorSession,
  before: WorkflowDocument,
  { rehearsal, onShow }: Judges,
  services: Pick<RunServices, 'stepWords' | 'language' | 'notify' | 'explore'>,
): (done: Repaired) => Promise<void> {
  const { language, stepWords } = services;
  const { failureMap: words } = language;
  const kept = judgeKept(rehearsal, before, services);
  return async ({ count, left, mended: { document, revision } }) => {
    const undo = {
      label: words.undo,
      onPress: () => {
        if (session.state().revision === revision) session.undo();
      },
    };
    const notify = (text: string, show?: { readonly label: string; readonly onPress: () => void }) =>
      services.notify({ text, about: words.repair, action: undo, show });
    const repaired = words.repaired(count, left);
    notify(repaired);
    const was = await kept;
    if (was === null || session.state().document !== document) return;
    const is = await judgeKept(rehearsal, document, services);
    const lost = is === null ? null : lostBetween(was, is);
    if (lost === null || lost.promises.length + lost.days.length === 0) return;
    notify(words.repairedAndLost(repaired, sayLost(document, lost)), {
      label: words.show,
      onPress: () => onShow(lost),
    });
  };

  function sayLost(document: WorkflowDocument, { promises, days }: Lost): string {
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
  }
}
