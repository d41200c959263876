import { parseDuration } from '../../../kernel/duration';
import type { Step } from '../../../model/document';
import type { FailureKind } from '../../../model/journal';
import { likelyDurationMs } from '../../../rehearsal/likely-duration';
import { plainValue } from '../../../rehearsal/plain-value';
import { Field } from '../../../ui/field';
import { NumberInput } from '../../../ui/number-input';
import { Select } from '../../../ui/select';
import type { RehearsalView } from '../screen/rehearsal-view';
import type { Possibilities } from '../script/possibilities';
import type { StepPlan } from '../script/step-plan';
import { ChoiceList, type ChoiceRow } from './choice-list';
import { TimeInput } from './time-input';
import { ValueInput } from './value-input';

type Work = Extract<Possibilities, { readonly does: 'work' }>;

export interface WorkControlsProps {
  view: RehearsalView;
  step: Step;
  can: Work;
  plan: StepPlan;
  onPlan: (plan: StepPlan) => void;
}

type Choice = 'ordinary' | 'fails' | 'slow' | 'never' | 'leaves' | 'unsure';

/** What can happen to work: it works, fails, takes long, brings something else, or nothing ever comes. */
export function WorkControls({ view, step, can, plan, onPlan }: WorkControlsProps) {
  const { step: words } = view.words;
  const likelyMs = likelyDurationMs(step.estimate.duration);
  const rows: readonly ChoiceRow<Choice>[] = [
    {
      value: 'ordinary',
      label: words.works,
      hint: likelyMs === 0 ? words.atOnce : words.worksHint(view.context.format.about(likelyMs)),
    },
    { value: 'fails', label: words.fails },
    { value: 'slow', label: words.slow },
    ...(can.fields.length > 0 ? [{ value: 'leaves' as const, label: words.leaves }] : []),
    ...(can.mayBeUnsure ? [{ value: 'unsure' as const, label: words.unsure, hint: words.unsureHint }] : []),
    { value: 'never', label: words.never, hint: words.neverHint },
  ];
  const chosen = rows.find(({ value }) => value === plan.is)?.value ?? null;
  return (
    <ChoiceList
      label={words.happens}
      rows={rows}
      value={chosen}
      onValueChange={(choice) => onPlan(freshPlan(choice, can, likelyMs, view))}
    >
      <Further {...{ view, step, can, plan, onPlan }} />
    </ChoiceList>
  );
}

function freshPlan(choice: Choice, can: Work, likelyMs: number, view: RehearsalView): StepPlan {
  switch (choice) {
    case 'fails': {
      const kind = can.kinds[0] ?? 'error';
      return { is: 'fails', kind, times: triesAfter(kind, can) };
    }
    case 'slow':
      return { is: 'slow', takesMs: Math.max(3_600_000, likelyMs * 4) };
    case 'leaves':
      return { is: 'leaves', values: plainValues(can, view) };
    case 'unsure':
      return { is: 'unsure', confidence: 0 };
    case 'ordinary':
    case 'never':
      return { is: choice };
  }
}

/** Counts the tries that there are when every one of them fails in that way. */
function triesAfter(kind: FailureKind, { attempts, retriedAfter }: Work): number {
  return retriedAfter.includes(kind) ? attempts : 1;
}

function plainValues({ fields }: Work, { replay }: RehearsalView) {
  const { startedAt = 0, offsets = [] } = replay?.rehearsal ?? {};
  return Object.fromEntries(fields.map((field) => [field.id, plainValue(field, startedAt, offsets)]));
}

function Further({ view, step, can, plan, onPlan }: WorkControlsProps) {
  const { words, context, state } = view;
  if (plan.is === 'fails') return <FailureControls {...{ view, step, can, plan, onPlan }} />;
  if (plan.is === 'slow') {
    const limit = step.policy.timeLimit ?? step.policy.attemptLimit;
    const limitMs = typeof limit === 'string' ? parseDuration(limit) : null;
    return (
      <>
        <TimeInput
          label={words.step.takes}
          valueMs={plan.takesMs}
          onValueChange={(takesMs) => onPlan({ is: 'slow', takesMs })}
        />
        {limitMs !== null && (
          <p className="text-second text-ink-3">{words.step.limit(context.format.duration(limitMs))}</p>
        )}
      </>
    );
  }
  if (plan.is !== 'leaves') return null;
  return can.fields.map((field) => (
    <ValueInput
      key={field.id}
      field={field}
      value={plan.values[field.id] ?? null}
      onValueChange={(value) => onPlan({ is: 'leaves', values: { ...plan.values, [field.id]: value } })}
      context={context}
      currency={state.document.settings.currency}
    />
  ));
}

type FailureProps = WorkControlsProps & { plan: Extract<StepPlan, { readonly is: 'fails' }> };

function FailureControls({ view, step, can, plan, onPlan }: FailureProps) {
  const { words, context } = view;
  const who = step.system === null ? null : context.systemName(step.system);
  const tries = triesAfter(plan.kind, can);
  return (
    <>
      <Field label={words.step.how}>
        <Select
          options={can.kinds.map((kind) => ({ value: kind, label: sayKind(kind, who, view) }))}
          value={plan.kind}
          onValueChange={(kind) => onPlan({ is: 'fails', kind, times: triesAfter(kind, can) })}
        />
      </Field>
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

function sayKind(kind: FailureKind, who: string | null, { words, context }: RehearsalView): string {
  return kind === 'too-many-visits' ? context.language.failures.label[kind] : words.step.kinds[kind](who);
}
