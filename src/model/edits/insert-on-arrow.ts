import { fail } from '../../kernel/result';
import { findArrow } from '../arrow-index';
import type { WorkflowDocument } from '../document';
import { findStep } from '../step-index';
import type { StepRules } from '../step-rules';
import { waysOut } from '../ways-out';
import { connectSteps } from './connect-steps';
import type { Edited } from './edit-refusal';
import { reconnectArrow } from './reconnect-arrow';

/** Says which step goes on which arrow, and the id of the arrow that leads on from it. */
export interface Insertion {
  readonly arrow: string;
  readonly step: string;
  readonly newArrow: string;
  /** The way out of the step that leads on; the ordinary one when left out. */
  readonly outcome?: string;
}

/** Puts a step on an arrow: the arrow ends at the step, and a new one leads on to where the arrow went. */
export function insertOnArrow(document: WorkflowDocument, given: Insertion, rules: StepRules): Edited {
  const arrow = findArrow(document, given.arrow);
  if (arrow === undefined) return fail({ code: 'missing', kind: 'arrow', id: given.arrow });
  const step = findStep(document, given.step);
  if (step === undefined) return fail({ code: 'missing', kind: 'step', id: given.step });
  if (arrow.from === step.id || arrow.to === step.id)
    return fail({ code: 'already-connected', arrow: arrow.id });
  const outcome = given.outcome ?? waysOut(step, rules)[0]?.id ?? '';
  const turned = reconnectArrow(document, arrow.id, { to: step.id }, rules);
  if (!turned.ok) return turned;
  return connectSteps(turned.value, { id: given.newArrow, from: step.id, outcome, to: arrow.to }, rules);
}
