// Whom to tell, and who does it, is the owner's business: whoever comes into question is offered by name.
import { addRole } from '../../../model/edits/role-edits';
import { freshIds } from '../../../model/id-source';
import type { DrawingContext } from '../../../words/sentence-context';
import type { Repairing } from './repair-edits';
import type { DrawnRepair } from './repairs';

/** Is a repair that somebody has to be chosen for. */
export interface Asking {
  /** The question, where more than one comes into question: «Tell somebody». */
  readonly asks: string;
  /** The answer: «Tell Manager». */
  readonly label: (name: string) => string;
  readonly mend: (repairing: Repairing, role: string) => void;
}

/** Offers one repair for each role, the fitting one first; where there is none, one is added. */
export function askWhom(
  roles: readonly string[],
  { asks, label, mend }: Asking,
  { roleName }: Pick<DrawingContext, 'roleName'>,
): readonly DrawnRepair[] {
  if (roles.length === 0) {
    const add = (repairing: Repairing) => mend(repairing, addPersonInCharge(repairing));
    return [{ label: label(PERSON_IN_CHARGE), mend: add }];
  }
  return roles.map((role) => ({
    label: label(roleName(role)),
    mend: (repairing) => mend(repairing, role),
    ...(roles.length === 1 ? {} : { asks }),
  }));
}

/** The role that is added where a drawing has none that fits. */
const PERSON_IN_CHARGE = 'Person in charge';

function addPersonInCharge({ session, draft }: Repairing): string {
  const id = freshIds(draft.document, session.ids)('ro');
  draft.apply((drawn) => addRole(drawn, { id, name: PERSON_IN_CHARGE, people: [] }));
  return id;
}
