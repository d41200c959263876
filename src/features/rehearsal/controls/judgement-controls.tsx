import { likelyDurationMs } from '../../../rehearsal/likely-duration';
import { Field } from '../../../ui/field';
import { NumberInput } from '../../../ui/number-input';
import type { RehearsalView } from '../screen/rehearsal-view';
import type { StepPlan } from '../script/step-plan';
import { ChoiceList, type ChoiceRow } from './choice-list';
import { FailureControls, failEveryTry } from './failure-controls';
import { ResultControls, usualValues } from './result-controls';
import { SlowControls, slowPlan, type WorkControlsProps } from './work-controls';

type Choice = 'ordinary' | 'leaves' | 'unsure' | 'wrong' | 'refuses' | 'fails' | 'slow' | 'never';

/** What has a row of its own, so that nobody has to look for it among the ways to fail. */
const OWN_ROWS: Readonly<Record<string, Choice>> = { 'wrong-output': 'wrong', refused: 'refuses' };

export interface JudgementControlsProps extends WorkControlsProps {
  /** How sure it has to be, from 0 to 1. */
  threshold: number;
}

/** What can happen to work that says how sure it is: an answer, another one, one that it is not sure of, none that counts. */
export function JudgementControls(props: JudgementControlsProps) {
  const { view, step, can, plan, onPlan, threshold } = props;
  const { step: words } = view.words;
  const likelyMs = likelyDurationMs(step.estimate.duration);
  const rows: readonly ChoiceRow<Choice>[] = [
    {
      value: 'ordinary',
      label: words.sure,
      hint: likelyMs === 0 ? words.atOnce : words.worksHint(view.context.format.about(likelyMs)),
    },
    ...(can.fields.length > 0 ? [{ value: 'leaves' as const, label: words.otherAnswer }] : []),
    { value: 'unsure', label: words.unsure, hint: words.unsureHint },
    ...(can.fields.length > 0
      ? [{ value: 'wrong' as const, label: words.wrong, hint: words.wrongHint }]
      : []),
    { value: 'refuses', label: words.refuses, hint: words.refusesHint },
    { value: 'fails', label: words.failsOtherwise },
    { value: 'slow', label: words.slow },
    { value: 'never', label: words.never, hint: words.neverHint },
  ];
  const fresh = (choice: Choice): StepPlan => {
    switch (choice) {
      case 'leaves':
        return { is: 'leaves', values: usualValues(can, view, true) };
      case 'unsure':
        return { is: 'unsure', confidence: Math.round(threshold * 50) / 100, values: null };
      case 'wrong':
        return failEveryTry('wrong-output', can);
      case 'refuses':
        return failEveryTry('refused', can);
      case 'fails':
        return failEveryTry(otherKinds(props)[0] ?? 'error', can);
      case 'slow':
        return slowPlan(likelyMs);
      case 'ordinary':
      case 'never':
        return { is: choice };
    }
  };
  return (
    <ChoiceList
      label={words.happens}
      rows={rows}
      value={chosenOf(plan)}
      onValueChange={(choice) => onPlan(fresh(choice))}
    >
      <Further {...props} />
    </ChoiceList>
  );
}

function chosenOf(plan: StepPlan): Choice | null {
  switch (plan.is) {
    case 'fails':
      return OWN_ROWS[plan.kind] ?? 'fails';
    case 'ordinary':
    case 'leaves':
    case 'unsure':
    case 'slow':
    case 'never':
      return plan.is;
    case 'answers':
    case 'comes':
    case 'custom':
      return null;
  }
}

function otherKinds({ can }: JudgementControlsProps) {
  return can.kinds.filter((kind) => OWN_ROWS[kind] === undefined);
}

function Further(props: JudgementControlsProps) {
  const { view, step, can, plan, onPlan } = props;
  switch (plan.is) {
    case 'leaves':
      return (
        <ResultControls
          view={view}
          can={can}
          values={plan.values}
          onValues={(values) => onPlan({ is: 'leaves', values })}
        />
      );
    case 'unsure':
      return <SurenessControls {...props} plan={plan} />;
    case 'fails': {
      const kinds = OWN_ROWS[plan.kind] === undefined ? otherKinds(props) : [plan.kind];
      return <FailureControls {...{ view, step, can, kinds, plan, onPlan }} />;
    }
    case 'slow':
      return <SlowControls {...{ view, step, plan, onPlan }} />;
    default:
      return null;
  }
}

type Unsure = Extract<StepPlan, { readonly is: 'unsure' }>;

function SurenessControls({
  view,
  can,
  plan,
  onPlan,
  threshold,
}: Omit<JudgementControlsProps, 'plan'> & { plan: Unsure }) {
  const { step: words } = view.words;
  return (
    <>
      <Field label={words.howSure} hint={sayThreshold(view, plan.confidence, threshold)}>
        <NumberInput
          min={0}
          max={100}
          step={5}
          unit="%"
          value={percentOf(plan.confidence)}
          onValueChange={(percent) => onPlan({ ...plan, confidence: (percent ?? 0) / 100 })}
        />
      </Field>
      <ResultControls
        view={view}
        can={can}
        values={plan.values ?? usualValues(can, view, false)}
        onValues={(values) => onPlan({ ...plan, values })}
      />
    </>
  );
}

function sayThreshold({ words }: RehearsalView, confidence: number, threshold: number): string {
  return words.step.threshold(percentOf(threshold), confidence >= threshold);
}

function percentOf(share: number): number {
  return Math.round(share * 100);
}
