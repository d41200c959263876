import { CircleCheck, FileX, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { drawMiniature } from '../../../parts/miniature/draw-miniature';
import { MiniaturePaper } from '../../../parts/miniature/miniature-paper';
import type { DrawingServices } from '../../../parts/services';
import { useHouse } from '../../../parts/services';
import type { WorkflowHead } from '../../../storage/workflow-store';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Stamp } from '../../../ui/stamp';
import { PICTURE_SIZE } from '../use-picture';
import type { Intake } from './read-intake';

type Readable = Extract<Intake, { is: 'readable' }>;

interface IntakeDialogProps {
  readonly intake: Exclude<Intake, { is: 'backup' }>;
  readonly drawing: DrawingServices;
  /** The workflow that has the same id, if one is here. */
  readonly sameId: Pick<WorkflowHead, 'name'> | null;
  readonly onAdd: (intake: Readable) => void;
  readonly onOther: () => void;
  readonly onClose: () => void;
}

/** Shows what is in a file before it is added, or why it cannot be opened. */
export function IntakeDialog({ intake, drawing, sameId, onAdd, onOther, onClose }: IntakeDialogProps) {
  const { words } = useHouse();
  const { intake: says } = words.library;
  const isReadable = intake.is === 'readable';
  return (
    <Dialog
      open
      title={isReadable ? says.title : says.refused}
      onOpenChange={onClose}
      footer={
        isReadable ? (
          <>
            <Button onClick={onClose}>{says.cancel}</Button>
            <Button
              look="primary"
              onClick={() => {
                onAdd(intake);
              }}
            >
              {sameId === null ? says.add : says.addCopy}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={onClose}>{says.cancel}</Button>
            <Button look="primary" onClick={onOther}>
              {says.other}
            </Button>
          </>
        )
      }
    >
      {isReadable ? (
        <Contents intake={intake} drawing={drawing} sameId={sameId} />
      ) : (
        <Banner tone="attention" icon={FileX} title={intake.file} role="alert">
          <p className="text-body wrap-anywhere">{intake.why}</p>
        </Banner>
      )}
    </Dialog>
  );
}

const MOST_SHOWN = 4;

function Contents({
  intake,
  drawing,
  sameId,
}: Pick<IntakeDialogProps, 'drawing' | 'sameId'> & { intake: Readable }) {
  const { words } = useHouse();
  const { intake: says } = words.library;
  const { document, findings } = intake;
  const picture = useMemo(
    () => drawMiniature(document, PICTURE_SIZE, drawing.stepTypes, drawing.faces),
    [document, drawing],
  );
  const toLookAt = findings.filter(({ severity }) => severity !== 'hint');
  return (
    <div className="grid gap-4">
      <MiniaturePaper picture={picture} className="h-40 rounded-card px-6 py-5" />
      <div>
        <h3 className="text-section wrap-anywhere">
          {document.name === '' ? words.shell.untitled : document.name}
        </h3>
        <p className="mt-0.5 text-body text-ink-2">
          {says.contents(document.steps.length, document.roles.length, document.scenarios.length)}
        </p>
      </div>
      {sameId !== null && (
        <Banner
          tone="waiting"
          icon={TriangleAlert}
          title={says.alreadyHere(sameId.name || words.shell.untitled)}
        />
      )}
      {toLookAt.length === 0 ? (
        <Stamp bare tone="done" icon={CircleCheck} word={says.fine} />
      ) : (
        <Banner tone="attention" icon={TriangleAlert} title={says.problems(toLookAt.length)}>
          <ul className="grid list-disc gap-1 pl-4 text-body wrap-anywhere">
            {toLookAt.slice(0, MOST_SHOWN).map(({ key, says: text }) => (
              <li key={key}>{text}</li>
            ))}
            {toLookAt.length > MOST_SHOWN && (
              <li className="list-none">{says.more(toLookAt.length - MOST_SHOWN)}</li>
            )}
          </ul>
          <p className="mt-1.5">{says.problemsHint}</p>
        </Banner>
      )}
    </div>
  );
}
