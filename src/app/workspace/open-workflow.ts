// One open workflow: its editing session, the saver that writes each change, and the right to write. No React: the
// screens subscribe to it.
import { createEditorSession, type EditorSession } from '../../features/editor/session/editor-session';
import { type Result, succeed } from '../../kernel/result';
import type { StorageTrouble } from '../../model/storage-trouble';
import type { Services } from '../../parts/services';
import { createSaveQueue, type SaveQueue } from '../../storage/save-queue';
import type { WriterHold } from '../../storage/writer-lock';
import { memoOf, pastOf } from './session-memo';

/** Is a workflow as a tab has it open. */
export interface OpenWorkflow {
  readonly id: string;
  readonly session: EditorSession;
  readonly saver: Pick<SaveQueue, 'state' | 'subscribe' | 'retry'>;
  /** Whether this tab may change it; turns false when another one takes over, never back. */
  readonly mayWrite: () => boolean;
  /** Waits for what is being saved, then gives the right to write back. */
  readonly close: () => Promise<void>;
}

/** `try` writes if nobody else does, `take over` writes in any case, `look` writes nothing. */
export type Manner = 'try' | 'take over' | 'look';

type OpeningServices = Pick<Services, 'workflows' | 'writers' | 'ids' | 'stepTypes'>;

/** Opens a workflow. The right to write comes first: what is read after that is not overtaken. */
export async function openWorkflow(
  id: string,
  manner: Manner,
  { workflows, writers, ids, stepTypes }: OpeningServices,
): Promise<Result<OpenWorkflow, StorageTrouble>> {
  const hold = await holdFor(manner, id, writers);
  const opened = await workflows.open(id);
  if (!opened.ok) {
    hold?.release();
    return opened;
  }
  const saver = createSaveQueue(workflows, opened.value, ids);
  if (hold === null) saver.becomeReadOnly();
  hold?.onLost(saver.becomeReadOnly);
  const session = createEditorSession({
    document: opened.value.document,
    catalog: stepTypes,
    ids,
    past: pastOf(opened.value.history),
    onChange: (patch, label, _revision, document, move) => {
      saver.push({ kind: move.kind, label, patch, document, memo: memoOf(move) });
    },
  });
  return succeed({
    id,
    session,
    saver,
    mayWrite: () => hold?.isHeld() ?? false,
    close: async () => {
      await saver.flush();
      hold?.release();
    },
  });
}

async function holdFor(
  manner: Manner,
  id: string,
  writers: OpeningServices['writers'],
): Promise<WriterHold | null> {
  switch (manner) {
    case 'look':
      return null;
    case 'try':
      return writers.take(id);
    case 'take over':
      return writers.takeOver(id);
  }
}
