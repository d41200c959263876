import type { Step } from '../../../model/document';
import { likelyDurationMs } from '../../../rehearsal/likely-duration';
import { Field } from '../../../ui/field';
import { Select } from '../../../ui/select';
import { TextInput } from '../../../ui/text-input';
import type { RehearsalView } from '../screen/rehearsal-view';
import type { Possibilities } from '../script/possibilities';
import type { StepPlan } from '../script/step-plan';
import { ChoiceList, type ChoiceRow } from './choice-list';
import { TimeInput } from './time-input';

type Ask = Extract<Possibilities, { readonly does: 'ask' }>;
type Answers = Extract<StepPlan, { readonly is: 'answers' }>;

export interface AnswerControlsProps {
  view: RehearsalView;
  step: Step;
  can: Ask;
  plan: StepPlan;
  onPlan: (plan: StepPlan) => void;
}

type Choice = 'ordinary' | 'answers' | 'never';

const ANYBODY = 'anybody';

/** What can happen to a question: the usual answer, another one, or none. */
export function AnswerControls({ view, step, can, plan, onPlan }: AnswerControlsProps) {
  const { words, context } = view;
  const [usual = 'approved', other = usual] = can.answers;
  const likelyMs = likelyDurationMs(step.estimate.duration);
  const rows: readonly ChoiceRow<Choice>[] = [
    {
      value: 'ordinary',
      label: words.step.usualAnswer(context.outcome(step.id, usual)),
      hint: likelyMs === 0 ? words.step.atOnce : words.step.worksHint(context.format.about(likelyMs)),
    },
    { value: 'answers', label: words.step.answers },
    { value: 'never', label: words.step.nobody, hint: words.step.nobodyHint },
  ];
  const chosen = rows.find(({ value }) => value === plan.is)?.value ?? null;
  const withReason = (answer: string) => (can.reasonFor.includes(answer) ? words.step.plainReason : '');
  const fresh = (choice: Choice): StepPlan =>
    choice === 'answers'
      ? {
          is: 'answers',
          answer: other,
          by: null,
          afterMs: Math.max(3_600_000, likelyMs),
          reason: withReason(other),
        }
      : { is: choice };
  return (
    <ChoiceList
      label={words.step.happens}
      rows={rows}
      value={chosen}
      onValueChange={(choice) => onPlan(fresh(choice))}
    >
      {plan.is === 'answers' && (
        <AnswerDetails {...{ view, step, can, plan, onPlan }} reasonOf={withReason} />
      )}
    </ChoiceList>
  );
}

type DetailsProps = Omit<AnswerControlsProps, 'plan'> & {
  plan: Answers;
  reasonOf: (answer: string) => string;
};

function AnswerDetails({ view, step, can, plan, onPlan, reasonOf }: DetailsProps) {
  const { words, context, state } = view;
  const people = state.document.roles
    .filter(({ id }) => can.roles.includes(id))
    .flatMap(({ id, people: members }) => [
      { value: id, label: context.roleName(id) },
      ...members.map((person) => ({ value: person.id, label: context.personName(person.id) })),
    ]);
  const needsReason = can.reasonFor.includes(plan.answer);
  return (
    <>
      <Field label={words.step.answer}>
        <Select
          options={can.answers.map((answer) => ({ value: answer, label: context.outcome(step.id, answer) }))}
          value={plan.answer}
          onValueChange={(answer) => onPlan({ ...plan, answer, reason: reasonOf(answer) })}
        />
      </Field>
      <Field label={words.step.by}>
        <Select
          options={[{ value: ANYBODY, label: words.step.anybody }, ...people]}
          value={plan.by ?? ANYBODY}
          onValueChange={(by) => onPlan({ ...plan, by: by === ANYBODY ? null : by })}
        />
      </Field>
      <TimeInput
        label={words.step.after}
        valueMs={plan.afterMs ?? 0}
        onValueChange={(afterMs) => onPlan({ ...plan, afterMs })}
      />
      {(needsReason || plan.reason !== '') && (
        <Field label={words.step.reason}>
          <TextInput value={plan.reason} onValueChange={(reason) => onPlan({ ...plan, reason })} />
        </Field>
      )}
    </>
  );
}
