import { arrowsFrom } from '../../../../model/arrow-index';
import type { WorkflowDocument } from '../../../../model/document';
import { removeArrows } from '../../../../model/edits/remove-arrows';
import { removeRole } from '../../../../model/edits/role-edits';
import { removeSystem } from '../../../../model/edits/system-edits';
import type { DrawingContext } from '../../../../words/sentence-context';
import { change, followSilence, mend, type Repairing, roleNear } from '../repair-edits';
import type { DrawnRepair, RepairsOf } from '../repairs';
import { rolesNear } from '../roles-near';
import { silenceSaid } from './bad-day-repairs';

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
  'nobody-owns': ({ step }, context, document) => [
    {
      label: `Give it to ${nearestTo(step, context, document)}`,
      mend: (repairing) => change(repairing, step, { role: roleNear(repairing, step) }),
    },
  ],
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
  'decided-by-machine': ({ step, how }, context) => machineRepairs(step, how, context),
  'message-to-nobody': ({ step }, context, document) => [
    {
      label: `Tell ${nearestTo(step, context, document)}`,
      mend: (repairing) =>
        mend(repairing, step, {
          does: 'tell-role',
          role: roleNear(repairing, step),
          message: context.stepName(step),
        }),
    },
  ],
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

function nearestTo(step: string, context: DrawingContext, document: WorkflowDocument): string {
  const [role] = rolesNear(document, step);
  return role === undefined ? 'somebody' : context.roleName(role);
}

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
  context: DrawingContext,
): readonly DrawnRepair[] {
  const notKept: DrawnRepair = {
    label: 'Do not keep it for people',
    mend: (repairing) => change(repairing, step, { peopleOnly: false }),
  };
  if (how === 'machine') return [notKept];
  const byPeople: DrawnRepair = {
    label: 'Let only people say yes',
    mend: (repairing) => {
      if (how === 'ladder') mend(repairing, step, { does: 'only-people-answer' });
      else dropSilentYes(repairing, step);
      followSilence(repairing, step, silenceSaid(step, context));
    },
  };
  return [byPeople, notKept];
}

/** Takes away the arrows by which silence goes where a yes goes. */
function dropSilentYes({ draft }: Repairing, step: string): void {
  const arrows = arrowsFrom(draft.document, step);
  const agreed = arrows.filter(({ outcome }) => outcome === 'approved').map(({ to }) => to);
  const silent = arrows.filter(({ outcome, to }) => outcome === 'no-answer' && agreed.includes(to));
  draft.apply((document) =>
    removeArrows(
      document,
      silent.map(({ id }) => id),
    ),
  );
}
