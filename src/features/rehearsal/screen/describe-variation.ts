// What a scenario sets, line by line, in owner's words.
import { parseDuration } from '../../../kernel/duration';
import type { PlannedResolution, Scenario } from '../../../model/scenario';
import { nameDay } from '../../../words/day-names';
import type { SentenceContext } from '../../../words/sentence-context';
import { isMapDay } from '../ways/map-day';
import { describeStep, sayValues } from './describe-step';

/** Says everything that a scenario sets, other than the good day; empty for the good day. */
export function describeScenario(scenario: Scenario, context: SentenceContext): readonly string[] {
  const { format, personName, stepName, systemName } = context;
  const { variation } = context.language.rehearsal;
  const { trigger, input, script, outages, absences = [], resolve, again = [] } = scenario;
  return [
    ...(trigger === undefined ? [] : [variation.begins(stepName(trigger))]),
    ...(Object.keys(input).length === 0 ? [] : [variation.facts(sayValues(input, context))]),
    ...Object.keys(script).map((step) =>
      variation.step(stepName(step), describeStep(scenario, step, context)),
    ),
    ...outages.map((outage) =>
      variation.outage(systemName(outage.system), format.duration(parseDuration(outage.for) ?? 0)),
    ),
    ...absences.map((absence) =>
      variation.absence(personName(absence.who), format.duration(parseDuration(absence.for) ?? 0)),
    ),
    ...again.map((start) =>
      variation.again(
        format.duration(parseDuration(start.after) ?? 0),
        start.trigger === undefined ? null : stepName(start.trigger),
      ),
    ),
    ...resolve.map((plan) => variation.resolved(stepName(plan.step), describeAct(plan, context))),
  ];
}

/** Names what is special about a day: as the failure map calls it, else by the most telling of it; none that is taken. */
export function titleOf(scenario: Scenario, context: SentenceContext, taken?: ReadonlySet<string>): string {
  return isMapDay(scenario) && scenario.name !== '' ? scenario.name : nameDay(scenario, context, taken);
}

/** Says what a scenario does about something that needs attention: «Try again». */
export function describeAct(plan: PlannedResolution, context: SentenceContext): string {
  const { acts } = context.language.rehearsal.attention;
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
