import { useMemo } from 'react';
import { useHouse } from '../../parts/services';
import { duplicateWorkflow } from '../../storage/duplicate-workflow';
import { renameWorkflow } from '../../storage/rename-workflow';
import type { Stored, WorkflowHead } from '../../storage/workflow-store';
import { writeBriefly } from '../../storage/writer-lock';
import { sayCoded } from '../../words/coded-words';

/** Is what can be done with a workflow without opening it. Each tells of its own trouble. */
export interface WorkflowActions {
  readonly rename: (head: WorkflowHead, name: string) => Promise<void>;
  readonly duplicate: (head: WorkflowHead, name: string) => Promise<void>;
  readonly download: (head: WorkflowHead) => Promise<void>;
  readonly remove: (head: WorkflowHead, name: string) => Promise<void>;
}

/** Makes the actions of a library; the list is read again after each that changed it. */
export function useWorkflowActions(reload: () => Promise<void>): WorkflowActions {
  const { words, workflows, ids, files, notify, loadPictures, writers } = useHouse();
  const { library } = words;
  return useMemo(() => {
    /** Waits for a change, reads the list again, and says what went wrong; tells whether it came through. */
    const settle = async (change: Stored<unknown>): Promise<boolean> => {
      const changed = await change;
      await reload();
      if (!changed.ok) notify({ text: sayCoded(words.storageTroubles, changed.error) });
      return changed.ok;
    };
    return {
      rename: async ({ id }, name) => {
        const renaming = { id, name, label: library.actions.rename, key: ids.next('ch') };
        await settle(writeBriefly(writers, id, () => renameWorkflow(workflows, renaming)));
      },
      duplicate: async ({ id }, name) => {
        await settle(duplicateWorkflow(workflows, { id, newId: ids.next('wf'), name: library.copyOf(name) }));
      },
      download: async ({ id }: WorkflowHead) => {
        const opened = await workflows.open(id);
        if (!opened.ok) {
          notify({ text: sayCoded(words.storageTroubles, opened.error) });
          return;
        }
        const [{ stepTypes }, { writeWorkflowFile }] = await Promise.all([
          loadPictures(),
          import('../../parts/workflow-file'),
        ]);
        const file = writeWorkflowFile(opened.value.document, stepTypes);
        await files.download(file.name, file.text);
      },
      remove: async ({ id }, name) => {
        if (!(await settle(writeBriefly(writers, id, () => workflows.remove(id))))) return;
        notify({
          text: library.removed(name),
          action: {
            label: library.undo,
            onPress: () => {
              void settle(workflows.restore(id)).then((isBack) => {
                if (isBack) notify({ text: library.broughtBack(name) });
              });
            },
          },
        });
      },
    };
  }, [files, ids, library, loadPictures, notify, reload, words, workflows, writers]);
}
