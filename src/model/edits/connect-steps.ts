import { fail, type Result, succeed } from '../../kernel/result';
import { arrowsFrom } from '../arrow-index';
import { closesCircle } from '../closes-circle';
import type { Arrow, Step, WorkflowDocument } from '../document';
import { LIMITS } from '../limits';
import { findStep } from '../step-index';
import type { StepRules } from '../step-rules';
import { hasWayOut, waysOut } from '../ways-out';
import { admitId } from './admit';
import type { Edited, EditRefusal } from './edit-refusal';

/** Is an arrow as an owner draws it; whether it goes back is found out. */
export type Connection = Pick<Arrow, 'from' | 'outcome' | 'to'>;

/**
 * Draws an arrow at the end of the document order, marked as going back where it closes a circle. A step may lead
 * to itself: that is how «ask again» is drawn.
 */
export function connectSteps(
  document: WorkflowDocument,
  given: Connection & Pick<Arrow, 'id'>,
  rules: StepRules,
): Edited {
  if (document.arrows.length >= LIMITS.arrows)
    return fail({ code: 'too-many', kind: 'arrow', most: LIMITS.arrows });
  const id = admitId(document, given.id);
  if (!id.ok) return id;
  const admitted = admitConnection(document, given, rules);
  if (!admitted.ok) return admitted;
  const { from, outcome, to } = given;
  const arrow: Arrow = { id: given.id, from, outcome, to, back: closesCircle(document, from, to) };
  return succeed({ ...document, arrows: [...document.arrows, arrow] });
}

/** Checks whether an arrow may be drawn, without drawing it. */
export function admitConnection(
  document: WorkflowDocument,
  { from, outcome, to }: Connection,
  rules: StepRules,
): Result<null, EditRefusal> {
  const [source, target] = [findStep(document, from), findStep(document, to)];
  if (source === undefined) return fail({ code: 'missing', kind: 'step', id: from });
  if (target === undefined) return fail({ code: 'missing', kind: 'step', id: to });
  const refusal =
    refuseOut(source, rules) ??
    refuseIn(target, rules) ??
    (source.in === target.in ? null : ({ code: 'crosses-border', from, to } as const)) ??
    refuseOutcome(document, source, outcome, rules) ??
    refuseTwice(document, { from, outcome, to });
  return refusal === null ? succeed(null) : fail(refusal);
}

/** Checks whether an arrow may enter a step at all. */
export function refuseIn(step: Step, rules: StepRules): EditRefusal | null {
  const traits = rules.find(step.type)?.traits ?? {};
  if (traits.entry) return { code: 'no-way-in', step: step.id, because: 'entry' };
  if (traits.catches) return { code: 'no-way-in', step: step.id, because: 'catches' };
  return traits.inert ? { code: 'no-way-in', step: step.id, because: 'inert' } : null;
}

function refuseOut(step: Step, rules: StepRules): EditRefusal | null {
  const traits = rules.find(step.type)?.traits ?? {};
  if (traits.terminal) return { code: 'no-way-out', step: step.id, because: 'terminal' };
  return traits.inert ? { code: 'no-way-out', step: step.id, because: 'inert' } : null;
}

/** An unknown type offers what its arrows already use: they can be drawn anew, others cannot be known. */
function refuseOutcome(
  document: WorkflowDocument,
  step: Step,
  outcome: string,
  rules: StepRules,
): EditRefusal | null {
  if (hasWayOut(step, outcome, rules)) return null;
  const offered = rules.find(step.type)
    ? waysOut(step, rules).map((way) => way.id)
    : [...new Set(arrowsFrom(document, step.id).map((arrow) => arrow.outcome))];
  if (offered.includes(outcome)) return null;
  return { code: 'unknown-outcome', step: step.id, outcome, offered };
}

function refuseTwice(document: WorkflowDocument, { from, outcome, to }: Connection): EditRefusal | null {
  const same = arrowsFrom(document, from).find((arrow) => arrow.outcome === outcome && arrow.to === to);
  return same === undefined ? null : { code: 'already-connected', arrow: same.id };
}
