import { CircleAlert } from 'lucide-react';
import type { EditRefusal } from '../../../model/edits/edit-refusal';
import { refusalText } from '../../../words/refusals';
import { selectSteps } from '../session/selection';
import type { Desk } from './desk';

interface RefusalNoteProps {
  desk: Desk;
  refusal: EditRefusal | null;
}

/** Says beside a control why its change was refused, and leads to what stands in the way. */
export function RefusalNote({ desk, refusal }: RefusalNoteProps) {
  if (refusal === null) return null;
  const { context, session } = desk;
  const users = refusal.code === 'still-used' ? refusal.uses : [];
  const steps = [...new Set(users.filter((use) => use.in === 'step').map(({ id }) => id))];
  return (
    <div role="alert" className="mt-1.5 flex gap-1.5 text-second text-wrong">
      <CircleAlert aria-hidden size={14} strokeWidth={2} className="mt-px shrink-0" />
      <p className="min-w-0">
        {steps.length === 0 ? (
          refusalText(refusal, context)
        ) : (
          <>
            Still used at{' '}
            {steps.map((step, index) => (
              <span key={step}>
                {index > 0 && (index === steps.length - 1 ? ' and ' : ', ')}
                <button
                  type="button"
                  onClick={() => session.select(selectSteps(step))}
                  className="reach font-label text-accent underline-offset-3 hover:underline"
                >
                  {context.stepName(step)}
                </button>
              </span>
            ))}
            . Take it out there first.
          </>
        )}
      </p>
    </div>
  );
}
