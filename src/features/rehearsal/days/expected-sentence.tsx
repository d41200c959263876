import type { ReactNode } from 'react';
import { DurationField } from '../../../parts/duration-field/duration-field';
import { Select } from '../../../ui/select';
import { capitalised } from '../../../words/sentence';
import type { SentenceContext } from '../../../words/sentence-context';
import { FactField } from '../controls/fact-field';
import type { RehearsalView } from '../screen/rehearsal-view';
import type { ExpectedPart } from '../script/expected-parts';
import { stepsInOrder } from './steps-in-order';

export interface ExpectedSentenceProps {
  view: RehearsalView;
  part: ExpectedPart;
  onChange: (part: ExpectedPart) => void;
}

/** One thing that is expected, as a sentence with blanks. */
export function ExpectedSentence({ view, part, onChange }: ExpectedSentenceProps) {
  const { words, context, state } = view;
  const { days: say } = words;
  switch (part.code) {
    case 'status':
      return (
        <Around words={say.sentences.status}>
          <Blank
            label={say.things.status}
            options={optionsOf(say.statuses)}
            value={part.status}
            onChange={(status) => onChange({ ...part, status })}
          />
        </Around>
      );
    case 'result':
      return (
        <Around words={say.sentences.result}>
          <Blank
            label={say.things.result}
            options={optionsOf(say.results)}
            value={part.result}
            onChange={(result) => onChange({ ...part, result })}
          />
        </Around>
      );
    case 'ends':
      return (
        <Around words={say.sentences.ends}>
          <StepBlank
            view={view}
            label={say.things.ends}
            ends
            value={part.end}
            onChange={(end) => onChange({ ...part, end })}
          />
        </Around>
      );
    case 'within':
      return (
        <>
          <p>{say.sentences.within[0]}</p>
          <DurationField
            label={say.things.within}
            value={part.within}
            onChange={(within) => onChange({ ...part, within: within ?? 'PT0S' })}
          />
        </>
      );
    case 'passes':
    case 'avoids':
      return (
        <Around words={say.sentences[part.code]}>
          <StepBlank
            view={view}
            label={say.things[part.code]}
            value={part.step}
            onChange={(step) => onChange({ ...part, step })}
          />
        </Around>
      );
    case 'order':
      return (
        <p className={lineClass}>
          <StepBlank
            view={view}
            label={say.things.order}
            value={part.first}
            onChange={(first) => onChange({ ...part, first })}
          />{' '}
          {say.comesBefore}{' '}
          <StepBlank
            view={view}
            label={say.comesBefore}
            value={part.then}
            onChange={(then) => onChange({ ...part, then })}
          />
        </p>
      );
    case 'refused':
      return (
        <Around words={say.isRefused(context.noun.one)}>
          <Blank
            label={say.things.refused}
            options={timesUpTo(Math.max(MOST_REFUSED, part.refused), context)}
            value={String(part.refused)}
            onChange={(refused) => onChange({ ...part, refused: Number(refused) })}
          />
        </Around>
      );
    case 'field': {
      const field = context.field(part.field);
      return (
        <>
          <p className={lineClass}>
            <Blank
              label={say.things.field}
              options={state.document.fields.map(({ id }) => ({
                value: id,
                label: capitalised(context.fieldName(id)),
              }))}
              value={part.field}
              onChange={(next) =>
                onChange({ ...part, field: next, value: view.replay?.rehearsal.state.fields[next] ?? null })
              }
            />{' '}
            {say.is}
          </p>
          {field !== undefined && (
            <FactField
              view={view}
              field={field}
              value={part.value}
              onChange={(value) => onChange({ ...part, value })}
            />
          )}
        </>
      );
    }
  }
}

/** More often than this nobody lets it come in a rehearsal. */
const MOST_REFUSED = 3;

function timesUpTo(most: number, { format }: SentenceContext) {
  return Array.from({ length: most + 1 }, (_none, count) => ({
    value: String(count),
    label: format.times(count),
  }));
}

const lineClass = 'leading-6 wrap-anywhere';

function Around({
  words: [before, after],
  children,
}: {
  words: readonly [string, string];
  children: ReactNode;
}) {
  return (
    <p className={lineClass}>
      {before} {children} {after}
    </p>
  );
}

interface BlankProps {
  label: string;
  options: readonly { readonly value: string; readonly label: string }[];
  value: string;
  onChange: (value: string) => void;
}

function Blank({ label, options, value, onChange }: BlankProps) {
  return <Select look="blank" aria-label={label} options={options} value={value} onValueChange={onChange} />;
}

interface StepBlankProps extends Omit<BlankProps, 'options'> {
  view: RehearsalView;
  /** Only where a run can end. */
  ends?: boolean;
}

function StepBlank({ view, ends = false, value, ...rest }: StepBlankProps) {
  const { state, context } = view;
  const steps = stepsInOrder(state.document).filter(
    (step) =>
      context.wordsOf(step)?.traits.inert !== true &&
      (!ends || context.wordsOf(step)?.traits.terminal === true),
  );
  const isGone = !steps.some(({ id }) => id === value);
  const options = [...steps.map(({ id }) => id), ...(isGone ? [value] : [])].map((id) => ({
    value: id,
    label: capitalised(context.stepName(id)),
  }));
  return <Blank {...rest} options={options} value={value} />;
}

function optionsOf(words: Readonly<Record<string, string>>) {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
