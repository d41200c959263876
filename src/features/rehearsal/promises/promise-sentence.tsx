import type { Condition } from '../../../facts/condition';
import type { PromiseRule } from '../../../model/document';
import { ConditionEditor } from '../../../parts/condition-editor/condition-editor';
import { DurationField } from '../../../parts/duration-field/duration-field';
import { readHappening, writeHappening } from '../../../promises/happening';
import { RESULTS } from '../../../promises/promise-rule';
import { Blank } from '../../../ui/blank';
import { cx } from '../../../ui/class-names';
import { Popover } from '../../../ui/popover';
import { Select } from '../../../ui/select';
import { STEP_PLACES } from '../../../words/promises';
import { capitalised, type SentenceBlank } from '../../../words/sentence';
import type { RehearsalView } from '../screen/rehearsal-view';
import { happeningAt, promisableSteps, promisableWays, withPart, withStep, withWay } from './change-rule';
import type { PromiseDesk } from './promise-desk';

interface PromiseSentenceProps {
  view: RehearsalView;
  desk: PromiseDesk | null;
  rule: PromiseRule;
  onChange: (rule: PromiseRule) => void;
}

/** A comma or the full stop, with which a part goes on after a blank. */
const MARK = /^[,.]?/u;

/** What is promised, in one sentence; each blank is the control that fills it in. */
export function PromiseSentence({ view, desk, rule, onChange }: PromiseSentenceProps) {
  const { context } = view;
  const parts = context.language.promises.sentence(rule, context);
  return (
    <p className="leading-5.5 text-pretty text-ink-2 wrap-anywhere">
      {parts.map((part, index) => {
        const text = index === 0 ? capitalised(part.text) : part.text;
        if (!('blank' in part)) return text.replace(MARK, '');
        // A control is a box, and a line may break behind it: the mark that follows stays on its line.
        // A blank has no name but its place, and each stands once in a sentence.
        return (
          <span key={part.blank} className="whitespace-nowrap">
            {desk === null ? (
              <strong className="font-semibold whitespace-normal text-ink">{text}</strong>
            ) : (
              <PromiseBlank
                view={view}
                desk={desk}
                rule={rule}
                onChange={onChange}
                blank={{ ...part, text }}
              />
            )}
            {MARK.exec(parts[index + 1]?.text ?? '')}
          </span>
        );
      })}
    </p>
  );
}

interface PromiseBlankProps extends PromiseSentenceProps {
  desk: PromiseDesk;
  blank: SentenceBlank;
}

const blankLook = 'inline! whitespace-normal!';

function PromiseBlank(props: PromiseBlankProps) {
  const { rule, blank } = props;
  const [place = '', part] = blank.blank.split('/');
  if (part === 'way') return <WayBlank {...props} place={place} />;
  if (STEP_PLACES.has(place)) return <StepBlank {...props} place={place} />;
  switch (place) {
    case 'within':
      return 'each' in rule ? <WithinBlank {...props} within={rule.within} /> : null;
    case 'when':
      return rule.when === undefined ? null : <WhenBlank {...props} when={rule.when} />;
    case 'ends':
      return <EndsBlank {...props} />;
    default:
      return <OftenBlank {...props} place={place} />;
  }
}

function StepBlank({ view, rule, onChange, blank, place }: PromiseBlankProps & { place: string }) {
  const { session, state, context } = view;
  const { list } = context.language.promises;
  const steps = promisableSteps(state.document, session.catalog);
  const { step: chosen } = readHappening(happeningAt(rule, place));
  const isDrawn = steps.some(({ id }) => id === chosen);
  return (
    <Select
      look="blank"
      className={cx(blankLook, !isDrawn && chosen !== '' && 'text-wrong!')}
      aria-label={`${list.blanks.step}: ${blank.text}`}
      options={[
        ...(isDrawn || chosen === '' ? [] : [{ value: chosen, label: blank.text, disabled: true }]),
        ...steps.map(({ id }) => ({ value: id, label: context.stepName(id) })),
      ]}
      value={chosen === '' ? null : chosen}
      placeholder={blank.text}
      onValueChange={(id) => {
        const step = steps.find((drawn) => drawn.id === id);
        if (step !== undefined) onChange(withStep(rule, place, step, session.catalog));
      }}
    />
  );
}

const BEGINS = 'begins';

function WayBlank({ view, rule, onChange, blank, place }: PromiseBlankProps & { place: string }) {
  const { session, state, context } = view;
  const { list } = context.language.promises;
  const { step, outcome } = readHappening(happeningAt(rule, place));
  const drawn = state.document.steps.find(({ id }) => id === step);
  const ways = drawn === undefined ? [] : promisableWays(drawn, session.catalog);
  const known = outcome === null || ways.includes(outcome) ? ways : [...ways, outcome];
  return (
    <Select
      look="blank"
      className={blankLook}
      aria-label={`${list.blanks.way}: ${blank.text}`}
      options={[null, ...known].map((way) => ({
        value: way ?? BEGINS,
        label: wayText(rule, place, writeHappening({ step, outcome: way }), view, blank.blank),
      }))}
      value={outcome ?? BEGINS}
      onValueChange={(way) => onChange(withWay(rule, place, way === BEGINS ? null : way))}
    />
  );
}

/** A way is said as the sentence would say it: «is done», or «is never done». */
function wayText(
  rule: PromiseRule,
  place: string,
  happening: string,
  { context }: RehearsalView,
  blank: string,
): string {
  const said = context.language.promises.sentence(withPart(rule, place, happening), context);
  return said.find((part) => 'blank' in part && part.blank === blank)?.text ?? '';
}

function WithinBlank({
  view,
  rule,
  onChange,
  blank,
  within,
}: PromiseBlankProps & { within: Extract<PromiseRule, { each: string }>['within'] }) {
  const { list } = view.context.language.promises;
  return (
    <Popover
      title={list.blanks.within}
      trigger={<Blank aria-label={`${list.blanks.within}: ${blank.text}`}>{blank.text}</Blank>}
    >
      <DurationField
        label={list.blanks.within}
        optional
        unit="days"
        value={within}
        onChange={(duration) => onChange(withPart(rule, 'within', duration))}
      />
    </Popover>
  );
}

function WhenBlank({ view, desk, rule, onChange, blank, when }: PromiseBlankProps & { when: Condition }) {
  const { list } = view.context.language.promises;
  return (
    <Popover
      title={list.blanks.when}
      nativeButton={false}
      trigger={
        <Blank
          aria-label={`${list.blanks.when}: ${blank.text}`}
          nativeButton={false}
          render={<span />}
          className="inline! cursor-pointer"
        >
          {blank.text}
        </Blank>
      }
    >
      <ConditionEditor
        label={list.blanks.when}
        maker={desk.maker}
        context={view.context}
        value={when}
        onChange={(condition) => onChange(withPart(rule, 'when', condition))}
      />
    </Popover>
  );
}

const MOST_OFTEN = 5;

function OftenBlank({ view, rule, onChange, blank, place }: PromiseBlankProps & { place: string }) {
  const { promises } = view.context.language;
  const isMost = 'atMost' in rule;
  const count = isMost ? rule.atMost : 'atLeast' in rule ? rule.atLeast : 0;
  const least = isMost ? 0 : 1;
  const usual = Array.from({ length: MOST_OFTEN }, (_, index) => index + least);
  const counts = usual.includes(count) ? usual : [...usual, count];
  return (
    <Select
      look="blank"
      className={blankLook}
      aria-label={`${promises.list.blanks.often}: ${blank.text}`}
      options={counts.map((often) => ({
        value: String(often),
        label: promises.howOften(isMost ? 'at-most' : 'at-least', often),
      }))}
      value={String(count)}
      onValueChange={(often) => onChange(withPart(rule, place, Number(often)))}
    />
  );
}

function EndsBlank({ view, rule, onChange, blank }: PromiseBlankProps) {
  const { session, state, context } = view;
  const { promises } = context.language;
  const ends = state.document.steps.filter(
    ({ type }) => session.catalog.find(type)?.traits.terminal === true,
  );
  const chosen = 'ends' in rule ? rule.ends : '';
  const options = [...RESULTS, ...ends.map(({ id }) => id)];
  return (
    <Select
      look="blank"
      className={blankLook}
      aria-label={`${promises.list.blanks.ends}: ${blank.text}`}
      options={[...options, ...(options.includes(chosen) ? [] : [chosen])].map((end) => ({
        value: end,
        label: wayText(rule, 'ends', end, view, 'ends'),
      }))}
      value={chosen}
      onValueChange={(end) => onChange(withPart(rule, 'ends', end))}
    />
  );
}
