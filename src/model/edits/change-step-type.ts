import { fail, succeed } from '../../kernel/result';
import { arrowsFrom, arrowsInto } from '../arrow-index';
import type { Step, WorkflowDocument } from '../document';
import { positionOfStep, stepsIn } from '../step-index';
import type { StepRule, StepRules } from '../step-rules';
import { hasWayOut, waysOut } from '../ways-out';
import { refuseIn } from './connect-steps';
import type { Edited } from './edit-refusal';

/**
 * Makes a step another type of step in its place. It keeps its name, its settings and of its config what the new
 * type has too; arrows keep their outcome where the new type has it, the ordinary way stays the ordinary way, and
 * arrows by other outcomes go. Refused where an arrow enters and the new type lets none in, or steps are inside.
 */
export function changeStepType(
  document: WorkflowDocument,
  id: string,
  type: string,
  rules: StepRules,
): Edited {
  const position = positionOfStep(document, id);
  const step = position === undefined ? undefined : document.steps[position];
  if (position === undefined || step === undefined) return fail({ code: 'missing', kind: 'step', id });
  const rule = rules.find(type);
  if (rule === undefined) return fail({ code: 'unknown-type', type });
  if (stepsIn(document, id).length > 0 && !rule.traits.container)
    return fail({ code: 'not-a-container', step: id });
  const off = step.off && rule.traits.mayBeOff === true;
  const changed: Step = { ...step, type, off, config: carryOver(step.config, rule) };
  const refusal = arrowsInto(document, id).length > 0 ? refuseIn(changed, rules) : null;
  if (refusal !== null) return fail(refusal);
  return succeed(
    leadOn({ ...document, steps: document.steps.with(position, changed) }, step, changed, rules),
  );
}

/** Keeps what the new type can read of the old config, key by key, over a fresh one. */
function carryOver(old: Step['config'], rule: StepRule): Step['config'] {
  let config: Step['config'] = rule.fresh;
  for (const key of Object.keys(config)) {
    const value = old[key];
    if (value === undefined) continue;
    const attempt = { ...config, [key]: value };
    if (rule.read(attempt).ok) config = attempt;
  }
  return config;
}

function leadOn(document: WorkflowDocument, before: Step, after: Step, rules: StepRules): WorkflowDocument {
  const [ordinary, ordinaryNow] = [waysOut(before, rules)[0]?.id, waysOut(after, rules)[0]?.id];
  const kept = arrowsFrom(document, after.id).flatMap((arrow) => {
    if (hasWayOut(after, arrow.outcome, rules)) return [[arrow, arrow] as const];
    if (arrow.outcome !== ordinary || ordinaryNow === undefined) return [];
    return [[arrow, { ...arrow, outcome: ordinaryNow }] as const];
  });
  const now = new Map(kept);
  const arrows = document.arrows.flatMap((arrow) =>
    arrow.from === after.id ? (now.get(arrow) ?? []) : [arrow],
  );
  return { ...document, arrows };
}
