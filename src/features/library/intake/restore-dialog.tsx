import { Archive, CircleAlert } from 'lucide-react';
import { useState } from 'react';
import { useHouse } from '../../../parts/services';
import type { Backup } from '../../../storage/backup/backup-file';
import { type PlannedWorkflow, restoreBackup, usualChoice } from '../../../storage/backup/restore-backup';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';

interface RestoreDialogProps {
  readonly backup: Backup;
  readonly planned: readonly PlannedWorkflow[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Shows what a backup would bring, workflow by workflow, and brings it. */
export function RestoreDialog({ backup, planned, onDone, onClose }: RestoreDialogProps) {
  const { words, workflows, runs, ids, notify } = useHouse();
  const { library, shell } = words;
  const { backup: says } = library;
  const [isBusy, setBusy] = useState(false);
  const coming = planned.filter(({ standing }) => usualChoice(standing) !== 'skip');

  const bringBack = async () => {
    setBusy(true);
    const choices = new Map(planned.map(({ document, standing }) => [document.id, usualChoice(standing)]));
    const order = { choices, withRuns: true, nameCopy: library.copyOf };
    const restored = await restoreBackup({ workflows, runs }, ids, backup, order);
    const failed = restored.workflows.filter(({ result }) => !result.ok).length;
    notify({ text: failed > 0 ? says.failed(failed) : says.broughtBack(coming.length) });
    onDone();
  };

  return (
    <Dialog
      open
      title={says.title}
      description={coming.length === 0 ? says.nothing : says.lead}
      onOpenChange={onClose}
      footer={
        <>
          <Button onClick={onClose}>{coming.length === 0 ? says.close : library.intake.cancel}</Button>
          {coming.length > 0 && (
            <Button look="primary" icon={Archive} disabled={isBusy} onClick={() => void bringBack()}>
              {says.bringBack(coming.length)}
            </Button>
          )}
        </>
      }
    >
      <ul className="grid">
        {planned.map(({ document, standing }) => (
          <li key={document.id} className="border-t border-line py-2 first:border-t-0">
            <p className="text-name wrap-anywhere">{document.name === '' ? shell.untitled : document.name}</p>
            <p className="text-second text-ink-2">{says.standing[standing]}</p>
          </li>
        ))}
      </ul>
      {backup.faults.length > 0 && (
        <Banner
          tone="attention"
          icon={CircleAlert}
          title={says.unreadable(backup.faults.map(({ name }) => name ?? shell.untitled))}
          className="mt-3"
        />
      )}
    </Dialog>
  );
}
