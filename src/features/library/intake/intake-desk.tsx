import { useEffect, useState } from 'react';
import { workflowAddress } from '../../../parts/addresses';
import { type DrawingServices, type HouseServices, type PickedFile, useHouse } from '../../../parts/services';
import type { WorkflowHead } from '../../../storage/workflow-store';
import { sayCoded } from '../../../words/coded-words';
import { addWorkflow } from './add-workflow';
import { IntakeDialog } from './intake-dialog';
import { type Intake, readIntake } from './read-intake';
import { RestoreDialog } from './restore-dialog';

interface IntakeDeskProps {
  readonly file: PickedFile;
  readonly onOther: () => void;
  /** Something was added, and this screen stays. */
  readonly onAdded: () => void;
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
export function IntakeDesk({ file, onOther, onAdded, onClose }: IntakeDeskProps) {
  const house = useHouse();
  const { words, workflows, ids, go, notify } = house;
  const [looked, setLooked] = useState<Looked | null>(null);

  useEffect(() => {
    const left = new AbortController();
    void lookOver(file, house).then((found) => {
      if (!left.signal.aborted) setLooked(found);
    });
    return () => {
      left.abort();
    };
  }, [file, house]);

  if (looked === null) return null;
  const { intake, drawing, sameId, isHere } = looked;
  if (intake.is === 'backup') {
    return (
      <RestoreDialog backup={intake.backup} planned={intake.planned} onDone={onAdded} onClose={onClose} />
    );
  }
  return (
    <IntakeDialog
      intake={intake}
      drawing={drawing}
      sameId={sameId}
      onOther={onOther}
      onClose={onClose}
      onAdd={({ document }) => {
        // Two of one name could not be told apart.
        const named = sameId === null ? document : { ...document, name: words.library.copyOf(document.name) };
        void addWorkflow(workflows, ids, named, isHere).then((added) => {
          onClose();
          if (added.ok) go(workflowAddress(added.value.head.id));
          else notify({ text: sayCoded(words.storageTroubles, added.error) });
        });
      }}
    />
  );
}

async function lookOver(file: PickedFile, house: HouseServices): Promise<Looked> {
  const { workflows, loadDrawing } = house;
  const [drawing, here, removed] = await Promise.all([
    loadDrawing(),
    workflows.list(),
    workflows.listRemoved(),
  ]);
  const language = await drawing.loadLanguage();
  const intake = await readIntake(file, { ...house, ...drawing, language });
  const id = intake.is === 'readable' ? intake.document.id : null;
  const sameId = here.ok ? (here.value.find((head) => head.id === id) ?? null) : null;
  const isRemoved = removed.ok && removed.value.some((head) => head.id === id);
  return { intake, drawing, sameId, isHere: sameId !== null || isRemoved };
}
