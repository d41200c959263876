import { parseDuration } from '../../../kernel/duration';
import type { Step } from '../../../model/document';
import { likelyDurationMs } from '../../../rehearsal/likely-duration';
import type { RehearsalView } from '../screen/rehearsal-view';
import type { Possibilities } from '../script/possibilities';
import type { StepPlan } from '../script/step-plan';
import { ChoiceList, type ChoiceRow } from './choice-list';
import { FailureControls, failEveryTry } from './failure-controls';
import { ResultControls, usualValues } from './result-controls';
import { TimeInput } from './time-input';

type Work = Extract<Possibilities, { readonly does: 'work' }>;

export interface WorkControlsProps {
  view: RehearsalView;
  step: Step;
  can: Work;
  plan: StepPlan;
  onPlan: (plan: StepPlan) => void;
}

type Choice = 'ordinary' | 'fails' | 'slow' | 'never' | 'leaves';

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
    case 'fails':
      return failEveryTry(can.kinds[0] ?? 'error', can);
    case 'slow':
      return slowPlan(likelyMs);
    case 'leaves':
      return { is: 'leaves', values: usualValues(can, view, false) };
    case 'ordinary':
    case 'never':
      return { is: choice };
  }
}

/** Makes work take so long that it is noticed. */
export function slowPlan(likelyMs: number): StepPlan {
  return { is: 'slow', takesMs: Math.max(3_600_000, likelyMs * 4) };
}

function Further({ view, step, can, plan, onPlan }: WorkControlsProps) {
  switch (plan.is) {
    case 'fails':
      return <FailureControls {...{ view, step, can, plan, onPlan }} kinds={can.kinds} />;
    case 'slow':
      return <SlowControls {...{ view, step, plan, onPlan }} />;
    case 'leaves':
      return (
        <ResultControls
          view={view}
          can={can}
          values={plan.values}
          onValues={(values) => onPlan({ is: 'leaves', values })}
        />
      );
    default:
      return null;
  }
}

type SlowProps = Omit<WorkControlsProps, 'can' | 'plan'> & {
  plan: Extract<StepPlan, { readonly is: 'slow' }>;
};

/** How long work takes, beside the limit that it has. */
export function SlowControls({ view, step, plan, onPlan }: SlowProps) {
  const { words, context } = view;
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
