import { Ban, CircleCheck } from 'lucide-react';
import { useState } from 'react';
import type { FieldValues } from '../../model/journal';
import type { Request } from '../../projections/request';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { cx } from '../../ui/class-names';
import { Field } from '../../ui/field';
import { TextInput } from '../../ui/text-input';
import { Tile } from '../../ui/tile';
import type { SentenceContext } from '../../words/sentence-context';
import type { StepPicture } from '../step-card/step-face';
import { RequestFacts } from './request-facts';

/** Is what somebody who is asked has pressed. */
export interface RequestAnswer {
  readonly answer: string;
  readonly reason: string;
  /** The facts that were corrected. */
  readonly fields: FieldValues;
}

export interface RequestCardProps {
  request: Request;
  context: SentenceContext;
  workflow: string;
  currency: string;
  picture: StepPicture | undefined;
  /** An answer is on its way. */
  isBusy: boolean;
  onAnswer: (answer: RequestAnswer) => void;
}

/** A question to one person, for the thumb. Whether an answer counts is for the run to say: any may be pressed. */
export function RequestCard(props: RequestCardProps) {
  const { request, context, workflow, currency, picture, isBusy, onAnswer } = props;
  const [reason, setReason] = useState('');
  const [corrected, setCorrected] = useState<FieldValues>({});
  const words = context.language.request;
  const isOpen = request.standing.is === 'open';
  const answer = (chosen: string) =>
    onAnswer({ answer: chosen, reason, fields: isOpen ? changedIn(request, corrected) : {} });
  const why = context.step(request.step)?.description ?? '';
  const needed = request.reasonFor.map((one) => context.outcome(request.step, one));
  return (
    <article
      aria-label={context.stepName(request.step)}
      aria-busy={isBusy}
      className="rounded-phone border border-line bg-card p-4.5 text-body shadow-float"
    >
      <div className="flex items-center gap-2.25 text-second text-ink-2">
        {picture !== undefined && <Tile tone={picture.tone} icon={picture.icon} />}
        {words.about(workflow, context)}
      </div>
      <h3 className="mt-3 text-title text-balance wrap-anywhere">{context.stepName(request.step)}</h3>
      {why !== '' && <p className="mt-1 text-pretty wrap-anywhere">{why}</p>}
      <p className="mt-1 text-second text-ink-2">{words.asked(request, context)}</p>
      <Standing request={request} context={context} />
      <RequestFacts
        facts={request.facts}
        context={context}
        currency={currency}
        corrected={isOpen ? corrected : null}
        onCorrect={(field, value) => setCorrected({ ...corrected, [field]: value })}
      />
      <Field
        label={words.reason}
        aside={needed.length === 0 ? words.reasonIfWanted : words.reasonNeeded(context.format.any(needed))}
        className="mt-3"
      >
        <TextInput value={reason} onValueChange={setReason} maxLength={500} />
      </Field>
      <Answers request={request} context={context} isBusy={isBusy} onPress={answer} />
      <Comes request={request} context={context} />
    </article>
  );
}

type Told = Pick<RequestCardProps, 'request' | 'context'>;

/** What became of the question, and of what this person pressed last; read out when it changes. */
function Standing({ request, context }: Told) {
  const words = context.language.request;
  const refused = words.refused(request, context);
  const standing = words.standing(request, context);
  return (
    <div role="status">
      {refused !== null ? (
        <Banner tone="attention" icon={Ban} title={refused} className="mt-3" />
      ) : (
        standing !== null && <Banner tone="done" icon={CircleCheck} title={standing} className="mt-3" />
      )}
    </div>
  );
}

interface AnswersProps extends Told {
  isBusy: boolean;
  onPress: (answer: string) => void;
}

/** The answers that are offered: two beside each other with the hoped-for under the right thumb, more below each other. */
function Answers({ request, context, isBusy, onPress }: AnswersProps) {
  const { answers, standing, step } = request;
  const [hoped] = answers;
  const isPair = answers.length === 2;
  return (
    <div className={cx('mt-3 grid gap-2.5', isPair && 'grid-cols-2')}>
      {(isPair ? answers.toReversed() : answers).map((answer) => (
        <Button
          key={answer}
          size="large"
          look={answer === hoped && standing.is === 'open' ? 'ink' : 'outlined'}
          className="w-full"
          disabled={isBusy}
          focusableWhenDisabled
          onClick={() => onPress(answer)}
        >
          {context.outcome(step, answer)}
        </Button>
      ))}
    </div>
  );
}

function Comes({ request, context }: Told) {
  const { comes, standing, step } = request;
  const words = context.language.request;
  if (standing.is === 'decided' || standing.is === 'over') return null;
  const said = comes.length === 0 ? [words.waits] : comes.map((due) => words.comes(due, step, context));
  return (
    <ul className="mt-3.5 grid gap-1 text-second text-ink-2">
      {said.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** What was set to what it was is not corrected. */
function changedIn({ facts }: Request, corrected: FieldValues): FieldValues {
  return Object.fromEntries(
    facts.flatMap(({ field, value }) => {
      const now = corrected[field];
      return now === undefined || now === value ? [] : [[field, now]];
    }),
  );
}
