// What a scenario sets at one step, in a few words.
import { parseDuration } from '../../../kernel/duration';
import { FAILURE_KINDS, type FieldValues } from '../../../model/journal';
import type { Scenario, ScriptEntry } from '../../../model/scenario';
import { likelyDurationMs } from '../../../rehearsal/likely-duration';
import type { SentenceContext } from '../../../words/sentence-context';
import { readStepPlan, type StepPlan } from '../script/step-plan';

/** Says what a scenario sets at a step: «fails 3 times, system down», «Rejected after 2 h». */
export function describeStep(scenario: Scenario, step: string, context: SentenceContext): string {
  const plan = readStepPlan(scenario, step);
  if (plan.is !== 'custom') return describePlan(step, plan, context);
  return context.format.all(
    (scenario.script[step] ?? []).map((entry) => describeEntry(step, entry, context)),
  );
}

/** Says what is set by one choice of the controls. */
export function describePlan(step: string, plan: StepPlan, context: SentenceContext): string {
  const { format, language } = context;
  const { step: words } = language.rehearsal;
  switch (plan.is) {
    case 'ordinary':
    case 'custom':
      return words.usual;
    case 'fails':
      return `${words.failsTimes(format.times(plan.times))}, ${language.failures.label[plan.kind]}`;
    case 'never':
      return words.neverAnswers;
    case 'slow':
      return words.takesTime(format.duration(plan.takesMs));
    case 'leaves':
      return sayValues(plan.values, context);
    case 'unsure':
      return words.surePercent(Math.round(plan.confidence * 100));
    case 'comes':
      return words.wordAfter(format.duration(plan.afterMs));
    case 'answers': {
      const likelyMs = likelyDurationMs(context.step(step)?.estimate.duration);
      return sayAnswer(context.outcome(step, plan.answer), plan.afterMs ?? likelyMs, context);
    }
  }
}

function describeEntry(step: string, entry: ScriptEntry, context: SentenceContext): string {
  const { failures, rehearsal } = context.language;
  const { step: words } = rehearsal;
  const takesMs = parseDuration(entry.takes ?? entry.after ?? '') ?? 0;
  if (entry.fail !== undefined) {
    const kind = FAILURE_KINDS.find((known) => known === entry.fail);
    return words.failsAs(kind === undefined ? entry.fail : failures.label[kind]);
  }
  if (entry.hang === true || entry.silent === true) return words.neverAnswers;
  if (entry.answer !== undefined) {
    const answer = sayAnswer(context.outcome(step, entry.answer), takesMs, context);
    return entry.late === true ? words.late(answer) : answer;
  }
  if (entry.confidence !== undefined) return words.surePercent(Math.round(entry.confidence * 100));
  if (entry.signal !== undefined) return words.wordAfter(context.format.duration(takesMs));
  if (entry.done !== undefined && Object.keys(entry.done).length > 0) return sayValues(entry.done, context);
  return takesMs === 0 ? words.usual : words.takesTime(context.format.duration(takesMs));
}

function sayAnswer(answer: string, afterMs: number, { format, language }: SentenceContext): string {
  return afterMs === 0 ? answer : `${answer} ${language.rehearsal.step.afterTime(format.duration(afterMs))}`;
}

/** Says facts with their values: «Amount $500 and Card nothing». */
export function sayValues(values: FieldValues, { format, fieldName, field }: SentenceContext): string {
  return format.all(
    Object.entries(values).map(([id, value]) => `${fieldName(id)} ${format.value(value, field(id))}`),
  );
}
