import { useEffect, useState } from 'react';
import { workflowAddress } from '../../../parts/addresses';
import { type DrawingServices, type PickedFile, useHouse } from '../../../parts/services';
import type { WorkflowHead } from '../../../storage/workflow-store';
import { sayCoded } from '../../../words/coded-words';
import { addWorkflow } from './add-workflow';
import { IntakeDialog } from './intake-dialog';
import { type Intake, readIntake } from './read-intake';

interface IntakeDeskProps {
  readonly file: PickedFile;
  readonly onOther: () => void;
  readonly onClose: () => void;
}

interface Looked {
  readonly intake: Intake;
  readonly drawing: DrawingServices;
  readonly sameId: WorkflowHead | null;
  /** Removed workflows keep their id too. */
  readonly isHere: boolean;
}

/** Looks a file over, shows what it found, and adds it when asked to. */
export function IntakeDesk({ file, onOther, onClose }: IntakeDeskProps) {
  const { words, workflows, ids, go, notify, loadDrawing } = useHouse();
  const [looked, setLooked] = useState<Looked | null>(null);

  useEffect(() => {
    let isWanted = true;
    void (async () => {
      const [drawing, here, removed] = await Promise.all([
        loadDrawing(),
        workflows.list(),
        workflows.listRemoved(),
      ]);
      if (!isWanted) return;
      const intake = readIntake(file, drawing);
      const id = intake.is === 'readable' ? intake.document.id : null;
      const sameId = here.ok ? (here.value.find((head) => head.id === id) ?? null) : null;
      const isRemoved = removed.ok && removed.value.some((head) => head.id === id);
      setLooked({ intake, drawing, sameId, isHere: sameId !== null || isRemoved });
    })();
    return () => {
      isWanted = false;
    };
  }, [file, loadDrawing, workflows]);

  if (looked === null) return null;
  return (
    <IntakeDialog
      intake={looked.intake}
      drawing={looked.drawing}
      sameId={looked.sameId}
      onOther={onOther}
      onClose={onClose}
      onAdd={({ document }) => {
        // Two of one name could not be told apart.
        const named =
          looked.sameId === null ? document : { ...document, name: words.library.copyOf(document.name) };
        void addWorkflow(workflows, ids, named, looked.isHere).then((added) => {
          onClose();
          if (added.ok) go(workflowAddress(added.value.head.id));
          else notify({ text: sayCoded(words.storageTroubles, added.error) });
        });
      }}
    />
  );
}
