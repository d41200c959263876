// What is drawn for when nobody answers, or no word comes: silence goes where a refusal goes; without one, somebody is told.
import { arrowsFrom } from '../../../../model/arrow-index';
import type { Arrow } from '../../../../model/document';
import type { DrawingContext } from '../../../../words/sentence-context';
import { askWhom } from '../ask-whom';
import { leadTo, type Repairing, tellAfter } from '../repair-edits';
import type { DrawnRepair } from '../repairs';
import { type KnownDrawing, rolesToTell } from '../roles-near';
import { silenceSaid } from './what-is-said';

/** Is a repair after which silence has to lead somewhere. */
interface BeforeSilence {
  readonly label: string;
  readonly mend: (repairing: Repairing) => void;
  /** The arrows of silence that stay; where one does, nothing more is drawn. */
  readonly stays: (arrow: Arrow) => boolean;
}

/** Offers a repair with what follows on silence. */
export function thenSilence(
  step: string,
  { label, mend, stays }: BeforeSilence,
  drawing: KnownDrawing,
  context: DrawingContext,
): readonly DrawnRepair[] {
  const arrows = arrowsFrom(drawing.document, step);
  if (arrows.some((arrow) => arrow.outcome === 'no-answer' && stays(arrow))) return [{ label, mend }];
  const refusal = arrows.find(({ outcome }) => outcome === 'rejected');
  if (refusal !== undefined) {
    return [
      {
        label: `${label}, then “${context.stepName(refusal.to)}”`,
        mend: (repairing) => {
          mend(repairing);
          leadTo(repairing, { from: step, outcome: 'no-answer', to: refusal.to });
        },
      },
    ];
  }
  const asking = {
    asks: label,
    label: (name: string) => `${label}, then tell ${name}`,
    mend: (repairing: Repairing, role: string) => {
      mend(repairing);
      tellAfter(repairing, step, 'no-answer', { ...silenceSaid(step, context), role });
    },
  };
  return askWhom(rolesToTell(drawing, step), asking, context);
}
