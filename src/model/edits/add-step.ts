import { fail, type Result, succeed } from '../../kernel/result';
import type { Step, WorkflowDocument } from '../document';
import { LIMITS } from '../limits';
import { findStep } from '../step-index';
import type { StepRules } from '../step-rules';
import { admitId, admitTexts } from './admit';
import type { Edited, EditRefusal } from './edit-refusal';
import { wholePoint } from './move-steps';

/** Is a step to be made: what is left out is as on a fresh step of its type. */
export type NewStep = Pick<Step, 'id' | 'type' | 'at'> & Partial<Omit<Step, 'id' | 'type' | 'at'>>;

/** Adds a step at the end of the document order. */
export function addStep(document: WorkflowDocument, given: NewStep, rules: StepRules): Edited {
  const rule = rules.find(given.type);
  if (rule === undefined) return fail({ code: 'unknown-type', type: given.type });
  const admitted = admitStep(document, given, rules);
  if (!admitted.ok) return admitted;
  return succeed({ ...document, steps: [...document.steps, completeStep(given, rule.fresh)] });
}

/** Checks that a container can hold what is put inside: it is there, and of a type with an inside. */
export function admitContainer(
  document: WorkflowDocument,
  container: string | null,
  rules: StepRules,
): Result<null, EditRefusal> {
  if (container === null) return succeed(null);
  const step = findStep(document, container);
  if (step === undefined) return fail({ code: 'missing', kind: 'step', id: container });
  return rules.find(step.type)?.traits.container
    ? succeed(null)
    : fail({ code: 'not-a-container', step: container });
}

/** Writes out every key of a step in the order of the file. */
export function completeStep(given: NewStep, fresh: Step['config']): Step {
  const { id, type, at, ...settings } = given;
  return {
    id,
    type,
    name: '',
    description: '',
    config: fresh,
    policy: {},
    estimate: {},
    needs: [],
    role: null,
    system: null,
    in: null,
    starts: false,
    off: false,
    peopleOnly: false,
    at: wholePoint(at),
    size: null,
    colour: null,
    pinned: false,
    collapsed: false,
    ...settings,
  };
}

function admitStep(document: WorkflowDocument, given: NewStep, rules: StepRules): Result<null, EditRefusal> {
  if (document.steps.length >= LIMITS.steps)
    return fail({ code: 'too-many', kind: 'step', most: LIMITS.steps });
  const id = admitId(document, given.id);
  if (!id.ok) return id;
  const texts = admitTexts(given);
  return texts.ok ? admitContainer(document, given.in ?? null, rules) : texts;
}
