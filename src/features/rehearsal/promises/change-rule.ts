// A promise is changed blank by blank: each blank of its sentence stands for one part of its rule.
import type { Condition } from '../../../facts/condition';
import type { PromiseRule, Step, WorkflowDocument } from '../../../model/document';
import { waysOut } from '../../../model/ways-out';
import { readHappening, writeHappening } from '../../../promises/happening';
import type { StepCatalog } from '../../../step-kit/step-catalog';
import type { PromisePattern } from '../../../words/promise-list';

/** Is what stands in a blank for a step before somebody has chosen one. */
const NOTHING_YET = '';

/** Lists the steps that a promise can be about. */
export function promisableSteps({ steps }: WorkflowDocument, catalog: StepCatalog): readonly Step[] {
  return steps.filter(({ type }) => {
    const found = catalog.find(type);
    return found !== undefined && found.traits.inert !== true;
  });
}

/** Lists the outcomes of a step that a promise can be about, besides that it begins. */
export function promisableWays(step: Step, catalog: StepCatalog): readonly string[] {
  const traits = catalog.find(step.type)?.traits;
  return traits?.entry === true || traits?.catches === true ? [] : waysOut(step, catalog).map(({ id }) => id);
}

/** Reads what stands in a blank for a step: `never`, `before` … */
export function happeningAt(rule: PromiseRule, place: string): string {
  const value = Object.entries<unknown>(rule).find(([key]) => key === place)?.[1];
  return typeof value === 'string' ? value : '';
}

/** Puts another step into a blank; the way it is about stays where that step has it too. */
export function withStep(rule: PromiseRule, place: string, step: Step, catalog: StepCatalog): PromiseRule {
  const { outcome } = readHappening(happeningAt(rule, place));
  const keeps = outcome !== null && promisableWays(step, catalog).includes(outcome);
  return withPart(rule, place, writeHappening({ step: step.id, outcome: keeps ? outcome : null }));
}

/** Puts another way into a blank; null: that the step begins. */
export function withWay(rule: PromiseRule, place: string, outcome: string | null): PromiseRule {
  const { step } = readHappening(happeningAt(rule, place));
  return withPart(rule, place, writeHappening({ step, outcome }));
}

/** Changes one part of a rule, or takes it away (undefined). */
export function withPart(
  rule: PromiseRule,
  part: string,
  value: string | number | Condition | undefined,
): PromiseRule {
  const others = Object.entries<unknown>(rule).filter(([key]) => key !== part || value !== undefined);
  // The rule keeps its form: a part is replaced by one of the same kind, and only optional ones are taken away.
  return Object.fromEntries([
    ...others.map(([key, old]) => [key, key === part ? value : old]),
    ...(value === undefined || part in rule ? [] : [[part, value]]),
  ]) as PromiseRule;
}

/** Makes the rule that a new promise begins with: what it is about is left for somebody to say. */
export function freshRule(pattern: PromisePattern): PromiseRule {
  switch (pattern) {
    case 'never-before':
      return { never: NOTHING_YET, before: NOTHING_YET };
    case 'then':
      return { each: NOTHING_YET, then: NOTHING_YET };
    case 'then-within':
      return { each: NOTHING_YET, then: NOTHING_YET, within: 'P2D' };
    case 'at-most':
      return { atMost: 1, of: NOTHING_YET };
    case 'always':
      return { atLeast: 1, of: NOTHING_YET };
    case 'never':
      return { atMost: 0, of: NOTHING_YET };
    case 'never-with':
      return { never: NOTHING_YET, with: NOTHING_YET };
    case 'ends':
      return { ends: 'success' };
  }
}
