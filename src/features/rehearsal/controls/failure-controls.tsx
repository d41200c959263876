import type { Step } from '../../../model/document';
import type { FailureKind } from '../../../model/journal';
import { Field } from '../../../ui/field';
import { NumberInput } from '../../../ui/number-input';
import { Select } from '../../../ui/select';
import type { RehearsalView } from '../screen/rehearsal-view';
import type { Possibilities } from '../script/possibilities';
import type { StepPlan } from '../script/step-plan';

type Work = Extract<Possibilities, { readonly does: 'work' }>;
type Fails = Extract<StepPlan, { readonly is: 'fails' }>;

export interface FailureControlsProps {
  view: RehearsalView;
  step: Step;
  can: Work;
  /** The ways to fail that are asked about; one alone needs no question. */
  kinds: readonly FailureKind[];
  plan: Fails;
  onPlan: (plan: StepPlan) => void;
}

/** Makes every try fail in that way. */
export function failEveryTry(kind: FailureKind, can: Work): Fails {
  return { is: 'fails', kind, times: triesAfter(kind, can) };
}

/** How work fails, and how often before it works. */
export function FailureControls({ view, step, can, kinds, plan, onPlan }: FailureControlsProps) {
  const { words, context } = view;
  const who = step.system === null ? null : context.systemName(step.system);
  const tries = triesAfter(plan.kind, can);
  return (
    <>
      {kinds.length > 1 && (
        <Field label={words.step.how}>
          <Select
            options={kinds.map((kind) => ({ value: kind, label: sayKind(kind, who, view) }))}
            value={plan.kind}
            onValueChange={(kind) => onPlan(failEveryTry(kind, can))}
          />
        </Field>
      )}
      <Field label={words.step.times} hint={words.step.thenWorks(tries, plan.times)}>
        <NumberInput
          min={1}
          max={50}
          value={plan.times}
          unit={words.step.timesUnit(plan.times)}
          onValueChange={(times) => onPlan({ ...plan, times: Math.max(1, Math.round(times ?? 1)) })}
        />
      </Field>
    </>
  );
}

/** Counts the tries that there are when every one of them fails in that way. */
function triesAfter(kind: FailureKind, { attempts, retriedAfter }: Work): number {
  return retriedAfter.includes(kind) ? attempts : 1;
}

function sayKind(kind: FailureKind, who: string | null, { words, context }: RehearsalView): string {
  return kind === 'too-many-visits' ? context.language.failures.label[kind] : words.step.kinds[kind](who);
}
