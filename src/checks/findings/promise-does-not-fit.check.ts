import type { Happening } from '../../promises/happening';
import { fieldsOf, happeningsOf, readRule } from '../../promises/promise-rule';
import { defineCheck } from '../check';
import type { CheckContext } from '../check-context';

/** A promise is about something that the drawing does not have any more: nobody can tell whether it is kept. */
export const promiseDoesNotFit = defineCheck({
  code: 'promise-does-not-fit',
  severity: 'warning',
  find: (context) =>
    context.document.promises.flatMap(({ id, name, rule: given }) => {
      const rule = readRule(given);
      const lacks =
        rule === null
          ? 'length'
          : (happeningsOf(rule)
              .map((happening) => lackOf(happening, context))
              .find((lack) => lack !== null) ??
            (fieldsOf(rule).every((field) => context.document.fields.some((known) => known.id === field))
              ? null
              : 'field'));
      return lacks === null ? [] : [{ promise: id, name, lacks }];
    }),
});

/** A step that its type cannot read has ways out that nobody knows: that is said on the step. */
function lackOf({ step, outcome }: Happening, { document, stepOf }: CheckContext): 'step' | 'outcome' | null {
  const drawn = document.steps.find(({ id }) => id === step);
  if (drawn === undefined) return 'step';
  const bound = stepOf(step)?.bound;
  if (outcome === null || bound === undefined) return null;
  if (outcome === 'failed' || outcome.startsWith('failed.')) return null;
  if (outcome === 'too-many-visits') return drawn.policy.maxVisits === undefined ? 'outcome' : null;
  return bound.outcomes.some(({ id }) => id === outcome) ? null : 'outcome';
}
