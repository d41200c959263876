import { arrowsFrom } from '../../../../model/arrow-index';
import type { Arrow } from '../../../../model/document';
import { removeArrows } from '../../../../model/edits/remove-arrows';
import { removeRole } from '../../../../model/edits/role-edits';
import { removeSystem } from '../../../../model/edits/system-edits';
import type { DrawingContext } from '../../../../words/sentence-context';
import { askWhom } from '../ask-whom';
import { change, mend, type Repairing } from '../repair-edits';
import type { DrawnRepair, RepairsOf } from '../repairs';
import { type KnownDrawing, rolesNear } from '../roles-near';
import { thenSilence } from './silence-repairs';

export const peopleRepairs: RepairsOf<
  | 'nobody-owns'
  | 'approves-own-request'
  | 'nobody-may-answer'
  | 'one-voice-for-two'
  | 'decided-by-machine'
  | 'message-to-nobody'
  | 'message-empty'
  | 'role-unused'
  | 'system-unused'
> = {
  'nobody-owns': ({ step }, context, drawing) =>
    askWhom(
      rolesNear(drawing, step),
      {
        asks: 'Give it to somebody',
        label: (name) => `Give it to ${name}`,
        mend: (repairing, role) => change(repairing, step, { role }),
      },
      context,
    ),
  'approves-own-request': ({ step }) => [
    {
      label: 'Keep out whoever began it',
      mend: (repairing) => mend(repairing, step, { does: 'keep-out-starter' }),
    },
  ],
  'nobody-may-answer': ({ step, left }) =>
    left === 0
      ? []
      : [
          {
            label: left === 1 ? 'One is enough' : `${String(left)} are enough`,
            mend: (repairing) => mend(repairing, step, { does: 'need-fewer', people: left }),
          },
        ],
  'one-voice-for-two': ({ step, roles }, { roleName }) =>
    roles.map((role) => ({
      label: `Leave out “${roleName(role)}”`,
      mend: (repairing) => mend(repairing, step, { does: 'drop-approver', role }),
    })),
  'decided-by-machine': ({ step, how }, context, drawing) => machineRepairs(step, how, drawing, context),
  'message-to-nobody': ({ step }, context, drawing) =>
    askWhom(
      rolesNear(drawing, step),
      {
        asks: 'Tell somebody',
        label: (name) => `Tell ${name}`,
        mend: (repairing, role) =>
          mend(repairing, step, { does: 'tell-role', role, message: context.stepName(step) }),
      },
      context,
    ),
  'message-empty': ({ step }, { stepName }) => [
    {
      label: 'Write what it is about',
      mend: (repairing) =>
        mend(repairing, step, { does: 'write-message', message: aboutIt(repairing, stepName(step)) }),
    },
  ],
  'role-unused': ({ role }) => [
    {
      label: 'Take it out',
      mend: ({ draft, session }) => draft.apply((document) => removeRole(document, role, session.catalog)),
    },
  ],
  'system-unused': ({ system }) => [
    {
      label: 'Take it out',
      mend: ({ draft, session }) =>
        draft.apply((document) => removeSystem(document, system, session.catalog)),
    },
  ],
};

/** The name of the step, with what every run is sure to know. */
function aboutIt({ draft }: Repairing, name: string): string {
  const known = draft.document.fields.filter(({ required }) => required).slice(0, MOST_SLOTS);
  const slots = known.map(({ id }) => `{${id}}`).join(', ');
  return slots === '' ? `${name}.` : `${name}: ${slots}.`;
}

/** A message that lists everything is read by nobody. */
const MOST_SLOTS = 3;

function machineRepairs(
  step: string,
  how: 'machine' | 'ladder' | 'silence',
  drawing: KnownDrawing,
  context: DrawingContext,
): readonly DrawnRepair[] {
  const notKept: DrawnRepair = {
    label: 'Do not keep it for people',
    mend: (repairing) => change(repairing, step, { peopleOnly: false }),
  };
  if (how === 'machine') return [notKept];
  const arrows = arrowsFrom(drawing.document, step);
  const agreed = arrows.filter(({ outcome }) => outcome === 'approved').map(({ to }) => to);
  // By these silence goes where a yes goes.
  const isSilentYes = ({ outcome, to }: Arrow) => outcome === 'no-answer' && agreed.includes(to);
  const byPeople = {
    label: 'Let only people say yes',
    mend: (repairing: Repairing) => {
      if (how === 'ladder') mend(repairing, step, { does: 'only-people-answer' });
      else takeAway(repairing, arrows.filter(isSilentYes));
    },
    stays: (arrow: Arrow) => how === 'ladder' || !isSilentYes(arrow),
  };
  return [...thenSilence(step, byPeople, drawing, context), notKept];
}

function takeAway({ draft }: Repairing, arrows: readonly Arrow[]): void {
  draft.apply((document) =>
    removeArrows(
      document,
      arrows.map(({ id }) => id),
    ),
  );
}
