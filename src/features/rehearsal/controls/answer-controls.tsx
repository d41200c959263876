import type { Step } from '../../../model/document';
import { likelyDurationMs } from '../../../rehearsal/likely-duration';
import { Field } from '../../../ui/field';
import { Select } from '../../../ui/select';
import { TextInput } from '../../../ui/text-input';
import type { RehearsalView } from '../screen/rehearsal-view';
import { peopleIn, readGone } from '../script/gone';
import type { Possibilities } from '../script/possibilities';
import type { AnswerPlan, StepPlan } from '../script/step-plan';
import { ChoiceList, type ChoiceRow } from './choice-list';
import { TimeInput } from './time-input';

type Ask = Extract<Possibilities, { readonly does: 'ask' }>;

export interface AnswerControlsProps {
  view: RehearsalView;
  step: Step;
  can: Ask;
  plan: StepPlan;
  onPlan: (plan: StepPlan) => void;
}

type Choice = 'ordinary' | 'answers' | 'never';

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
  const fresh = (choice: Choice): StepPlan => {
    if (choice !== 'answers') return { is: choice };
    const afterMs = Math.max(3_600_000, likelyMs);
    return {
      is: 'answers',
      given: [{ by: null, answer: other, afterMs, reason: reasonFor(other, can, view) }],
    };
  };
  return (
    <ChoiceList
      label={words.step.happens}
      rows={rows}
      value={chosen}
      onValueChange={(choice) => onPlan(fresh(choice))}
    >
      {plan.is === 'answers' && <Answers {...{ view, step, can, plan, onPlan }} />}
    </ChoiceList>
  );
}

type AnswersProps = Omit<AnswerControlsProps, 'plan'> & {
  plan: Extract<StepPlan, { readonly is: 'answers' }>;
};

/** A line for whoever is asked, and one for each role and person that may be, up the ladder too. */
function Answers({ view, step, can, plan, onPlan }: AnswersProps) {
  const { words, state } = view;
  const { roles } = state.document;
  const lines = can.asked.flatMap(({ role, afterMs }) =>
    peopleIn({ roles: roles.filter(({ id }) => id === role) }).map((who) => ({ who, askedMs: afterMs })),
  );
  const put = (who: string | null, next: AnswerPlan | null) => {
    const others = plan.given.filter(({ by }) => by !== who);
    onPlan({ is: 'answers', given: next === null ? others : [...others, next] });
  };
  return (
    <>
      {[{ who: null, askedMs: 0 }, ...lines].map(({ who, askedMs }) => (
        <AnswerLine
          key={who}
          {...{ view, step, can, who, askedMs }}
          given={plan.given.find(({ by }) => by === who) ?? null}
          onGiven={(next) => put(who, next)}
        />
      ))}
      {plan.given.some(({ answer }) => answer !== null) && (
        <p className="text-second text-ink-3">{words.step.asUsualHint}</p>
      )}
    </>
  );
}

interface AnswerLineProps {
  view: RehearsalView;
  step: Step;
  can: Ask;
  /** Null: whoever is asked. */
  who: string | null;
  /** How long after the question began they are asked. */
  askedMs: number;
  /** Null: they do as usual. */
  given: AnswerPlan | null;
  onGiven: (given: AnswerPlan | null) => void;
}

const USUAL = 'usual';
const SILENT = 'silent';

function AnswerLine({ view, step, can, who, askedMs, given, onGiven }: AnswerLineProps) {
  const { words, context, state } = view;
  const { step: say } = words;
  const name = who === null ? say.anybody : context.personName(who);
  const likelyMs = likelyDurationMs(step.estimate.duration);
  const chosen = given === null ? USUAL : (given.answer ?? SILENT);
  const choose = (choice: string) => {
    if (choice === USUAL) onGiven(null);
    else if (choice === SILENT) onGiven({ by: who, answer: null, afterMs: null, reason: '' });
    else {
      const afterMs = given?.afterMs ?? askedMs + Math.max(3_600_000, likelyMs);
      onGiven({ by: who, answer: choice, afterMs, reason: reasonFor(choice, can, view) });
    }
  };
  return (
    <>
      <Field label={askedMs === 0 ? name : say.askedAfter(name, context.format.duration(askedMs))}>
        <Select
          value={chosen}
          onValueChange={choose}
          options={[
            { value: USUAL, label: say.asUsual },
            ...can.answers.map((answer) => ({ value: answer, label: context.outcome(step.id, answer) })),
            ...(who === null ? [] : [{ value: SILENT, label: say.silent }]),
          ]}
        />
      </Field>
      {given !== null && given.answer !== null && (
        <div className="grid gap-2.5 pl-3.5">
          <TimeInput
            label={say.after}
            valueMs={given.afterMs ?? likelyMs}
            onValueChange={(afterMs) => onGiven({ ...given, afterMs })}
          />
          {given.afterMs !== null &&
            isAnyAway(who === null ? can.asked.map(({ role }) => role) : [who], state) && (
              <p className="text-second text-ink-3">{say.evenAway}</p>
            )}
          {(can.reasonFor.includes(given.answer) || given.reason !== '') && (
            <Field label={say.reason}>
              <TextInput value={given.reason} onValueChange={(reason) => onGiven({ ...given, reason })} />
            </Field>
          )}
        </div>
      )}
    </>
  );
}

function reasonFor(answer: string, can: Ask, { words }: RehearsalView): string {
  return can.reasonFor.includes(answer) ? words.step.plainReason : '';
}

/** Tells whether the day sends one of these away, or the role that they are in. */
function isAnyAway(all: readonly string[], { document, scenario }: RehearsalView['state']): boolean {
  const roles = document.roles.filter(({ people }) => people.some(({ id }) => all.includes(id)));
  return [...all, ...roles.map(({ id }) => id)].some((who) => readGone(scenario, who) !== null);
}
