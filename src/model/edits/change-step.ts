import { fail, type Result, succeed } from '../../kernel/result';
import { arrowsFrom } from '../arrow-index';
import type { Step, WorkflowDocument } from '../document';
import { positionOfStep } from '../step-index';
import type { StepRules } from '../step-rules';
import { hasWayOut } from '../ways-out';
import { admitTexts } from './admit';
import type { Edited, EditRefusal } from './edit-refusal';

/** Is what may be said anew about a step; its type, place and container have edits of their own. */
export type StepChange = Partial<Omit<Step, 'id' | 'type' | 'at' | 'in'>>;

/**
 * Changes settings of a step. Where a way out goes (a rule of an either-or, the limit of visits), its arrows go
 * too; a config that cannot be read at the moment takes no arrow away.
 */
export function changeStep(
  document: WorkflowDocument,
  id: string,
  change: StepChange,
  rules: StepRules,
): Edited {
  const position = positionOfStep(document, id);
  const step = position === undefined ? undefined : document.steps[position];
  if (position === undefined || step === undefined) return fail({ code: 'missing', kind: 'step', id });
  const admitted = admitChange(document, step, change, rules);
  if (!admitted.ok) return admitted;
  const changed: Step = { ...step, ...change };
  return succeed(
    dropLostArrows({ ...document, steps: document.steps.with(position, changed) }, step, changed, rules),
  );
}

function admitChange(
  document: WorkflowDocument,
  step: Step,
  change: StepChange,
  rules: StepRules,
): Result<null, EditRefusal> {
  const texts = admitTexts(change);
  if (!texts.ok) return texts;
  if (change.off === true && !rules.find(step.type)?.traits.mayBeOff) {
    return fail({ code: 'cannot-be-off', step: step.id });
  }
  const { role = null, system = null } = change;
  if (role !== null && !document.roles.some(({ id }) => id === role)) {
    return fail({ code: 'missing', kind: 'role', id: role });
  }
  if (system !== null && !document.systems.some(({ id }) => id === system)) {
    return fail({ code: 'missing', kind: 'system', id: system });
  }
  const unknown = change.needs?.find(
    (need) => !step.needs.includes(need) && !document.fields.some((field) => field.id === need),
  );
  return unknown === undefined ? succeed(null) : fail({ code: 'missing', kind: 'field', id: unknown });
}

function dropLostArrows(
  document: WorkflowDocument,
  before: Step,
  after: Step,
  rules: StepRules,
): WorkflowDocument {
  if (before.config === after.config && before.policy === after.policy) return document;
  const rule = rules.find(after.type);
  if (rule?.read(before.config).ok !== true || !rule.read(after.config).ok) return document;
  const lost = new Set(
    arrowsFrom(document, after.id).filter(
      ({ outcome }) => hasWayOut(before, outcome, rules) && !hasWayOut(after, outcome, rules),
    ),
  );
  if (lost.size === 0) return document;
  return { ...document, arrows: document.arrows.filter((arrow) => !lost.has(arrow)) };
}
