import type { Step } from '../../../model/document';
import { likelyDurationMs } from '../../../rehearsal/likely-duration';
import type { RehearsalView } from '../screen/rehearsal-view';
import type { Possibilities } from '../script/possibilities';
import type { StepPlan } from '../script/step-plan';
import { ChoiceList, type ChoiceRow } from './choice-list';
import { TimeInput } from './time-input';

export interface WordControlsProps {
  view: RehearsalView;
  step: Step;
  can: Extract<Possibilities, { readonly does: 'await' }>;
  plan: StepPlan;
  onPlan: (plan: StepPlan) => void;
}

type Choice = 'ordinary' | 'comes' | 'never';

/** What can happen to somebody who waits for word from outside: it comes as usual, later or sooner, or never. */
export function WordControls({ view, step, can, plan, onPlan }: WordControlsProps) {
  const { words, context } = view;
  const likelyMs = likelyDurationMs(step.estimate.duration);
  const limit = can.limitMs === null ? null : context.format.duration(can.limitMs);
  const rows: readonly ChoiceRow<Choice>[] = [
    {
      value: 'ordinary',
      label: words.step.wordComes,
      hint: likelyMs === 0 ? words.step.wordAtOnce : words.step.wordComesHint(context.format.about(likelyMs)),
    },
    { value: 'comes', label: words.step.wordComesAfter },
    { value: 'never', label: words.step.wordNever, hint: words.step.wordNeverHint(limit) },
  ];
  const fresh = (choice: Choice): StepPlan =>
    choice === 'comes'
      ? { is: 'comes', afterMs: Math.max(3_600_000, likelyMs * 2), values: {} }
      : { is: choice };
  // A script that only says when says the same as one that sends word then.
  const shown: StepPlan = plan.is === 'slow' ? { is: 'comes', afterMs: plan.takesMs, values: {} } : plan;
  return (
    <ChoiceList
      label={words.step.happens}
      rows={rows}
      value={rows.find(({ value }) => value === shown.is)?.value ?? null}
      onValueChange={(choice) => onPlan(fresh(choice))}
    >
      {shown.is === 'comes' && (
        <>
          <TimeInput
            label={words.step.after}
            valueMs={shown.afterMs}
            onValueChange={(afterMs) => onPlan({ ...shown, afterMs })}
          />
          {limit !== null && <p className="text-second text-ink-3">{words.step.limit(limit)}</p>}
        </>
      )}
    </ChoiceList>
  );
}
