// What was changed since a scenario was chosen, line by line, in owner's words.
import { parseDuration } from '../../../kernel/duration';
import { likelyDurationMs } from '../../../rehearsal/likely-duration';
import type { SentenceContext } from '../../../words/sentence-context';
import type { RehearsalWords } from '../../../words/rehearsal';
import type { Scenario } from '../../../model/scenario';
import { readStepPlan, type StepPlan } from '../script/step-plan';

/** Says everything that a scenario sets, other than the good day. */
export function describeScenario(
  scenario: Scenario,
  context: SentenceContext,
  words: RehearsalWords,
): readonly string[] {
  const { format } = context;
  const { variation } = words;
  const facts = Object.entries(scenario.input).map(
    ([id, value]) => `${context.fieldName(id)} ${format.value(value, context.field(id))}`,
  );
  return [
    ...(scenario.trigger === undefined ? [] : [variation.begins(context.stepName(scenario.trigger))]),
    ...(facts.length === 0 ? [] : [variation.facts(format.all(facts))]),
    ...Object.keys(scenario.script).map((step) =>
      variation.step(
        context.stepName(step),
        describePlan(step, readStepPlan(scenario, step), context, words),
      ),
    ),
    ...scenario.outages.map((outage) =>
      variation.outage(context.systemName(outage.system), format.duration(parseDuration(outage.for) ?? 0)),
    ),
    ...scenario.resolve.map((plan) =>
      variation.resolved(context.stepName(plan.step), describeAct(plan, context, words)),
    ),
  ];
}

function describePlan(
  step: string,
  plan: StepPlan,
  context: SentenceContext,
  { step: words }: RehearsalWords,
): string {
  const { format, language } = context;
  switch (plan.is) {
    case 'fails':
      return `${words.failsTimes(format.times(plan.times))}, ${language.failures.label[plan.kind]}`;
    case 'never':
      return words.never.toLowerCase();
    case 'slow':
      return words.takesTime(format.duration(plan.takesMs));
    case 'leaves':
      return format.all(
        Object.entries(plan.values).map(
          ([id, value]) => `${context.fieldName(id)} ${format.value(value, context.field(id))}`,
        ),
      );
    case 'unsure':
      return words.unsure.toLowerCase();
    case 'answers': {
      const afterMs = plan.afterMs ?? likelyDurationMs(context.step(step)?.estimate.duration);
      const after = afterMs === 0 ? '' : ` ${words.afterTime(format.duration(afterMs))}`;
      return `${context.outcome(step, plan.answer)}${after}`;
    }
    case 'custom':
    case 'ordinary':
      return words.several(plan.is === 'custom' ? plan.entries : 0);
  }
}

/** Says what a scenario does about something that needs attention. */
export function describeAct(
  plan: Scenario['resolve'][number],
  context: SentenceContext,
  { attention: { acts } }: RehearsalWords,
): string {
  switch (plan.do) {
    case 'retry':
      return acts.retry;
    case 'start':
      return acts.start(context.stepName(plan.step));
    case 'cancel-run':
      return acts.cancel(context.noun.one);
    case 'skip':
      return plan.outcome === undefined ? acts.endHere : acts.skip(context.outcome(plan.step, plan.outcome));
  }
}
