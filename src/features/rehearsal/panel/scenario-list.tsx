import { AudioLines, ListChecks, Pencil, Play, Sparkles } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { WorkflowDocument } from '../../../model/document';
import type { Scenario } from '../../../model/scenario';
import { Button } from '../../../ui/button';
import { cx } from '../../../ui/class-names';
import { IconButton } from '../../../ui/icon-button';
import { ListRow } from '../../../ui/list-row';
import { ProgressBar } from '../../../ui/progress-bar';
import { toneText } from '../../../ui/tone';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import { DayMenu } from '../days/day-menu';
import type { RehearsalView } from '../screen/rehearsal-view';
import { isGoodDay } from '../script/ordinary-day';
import { countDays } from '../session/count-days';
import type { ScenarioResult } from '../session/rehearsal-state';
import { RightNow } from './right-now';
import { sayResult, scenarioLooks } from './scenario-result-look';

const PromisesPart = lazy(async () => ({
  default: (await import('../promises/promises-part')).PromisesPart,
}));

/**
 * The days that can be played: the good one first, then what was saved, each with how it came out. A saved day on which
 * nothing is set is the good day: it is listed once, with what it is expected to come to.
 */
export function ScenarioList({
  view,
  onPlayed,
}: {
  view: RehearsalView;
  onPlayed?: (() => void) | undefined;
}) {
  const { session, state, words } = view;
  const { document, results, goodDay, origin } = state;
  const good = document.scenarios.find(isGoodDay);
  const saved = document.scenarios.filter((scenario) => scenario !== good);
  return (
    <>
      <ul className="-mx-5">
        <ScenarioRow
          view={view}
          id={good?.id ?? null}
          name={words.goodDay}
          result={(good === undefined ? undefined : results.get(good.id)) ?? goodDay}
          isShown={(origin === null || origin === good?.id) && !state.isTried}
          onPress={() => {
            session.playGoodDay();
            onPlayed?.();
          }}
        />
      </ul>
      <Suspense fallback={<div className="h-14" />}>
        <PromisesPart view={view} onPlayed={onPlayed} />
      </Suspense>
      <Board view={view} />
      {saved.length === 0 ? (
        <div className="py-2">
          <p className="text-name">{words.scenarios.none.title}</p>
          <p className="mt-1 text-second text-pretty text-ink-2">{words.scenarios.none.text}</p>
        </div>
      ) : (
        <div className="-mx-5">
          <SavedDays view={view} saved={saved} onPlayed={onPlayed} />
        </div>
      )}
    </>
  );
}

interface SavedDaysProps {
  view: RehearsalView;
  saved: readonly Scenario[];
  onPlayed?: (() => void) | undefined;
}

/** Saved days, each with how it came out; one that is pressed plays. It reaches both edges of a panel. */
export function SavedDays({ view, saved, onPlayed }: SavedDaysProps) {
  const { session, state, words } = view;
  return (
    <ul>
      {saved.map(({ id, name }) => (
        <ScenarioRow
          key={id}
          view={view}
          id={id}
          name={name.trim() === '' ? words.untitled : name}
          result={state.results.get(id) ?? null}
          isShown={state.origin === id && !state.isTried}
          onPress={() => {
            session.playScenario(id);
            onPlayed?.();
          }}
        />
      ))}
    </ul>
  );
}

/** How all saved days hold, and what can be done with all of them at once. */
function Board({ view }: { view: RehearsalView }) {
  const { session, state, words, days } = view;
  const count = countDays(state);
  const { all, judged: done } = count;
  const [ranOn, setRanOn] = useState<WorkflowDocument | null>(null);
  const hold = words.scenarios.hold(count);
  const held = ranOn === state.document ? words.scenarios.justNow(hold) : hold;
  return (
    <div className="mt-4 mb-1 grid gap-2">
      <div className="flex min-h-6 flex-wrap items-baseline justify-between gap-x-2">
        <h3 className="text-label font-semibold text-ink-2">{words.scenarios.saved}</h3>
        {all > 0 && (
          <span role="status" className="text-second text-ink-3">
            {done < all ? words.days.running(done, all) : held}
          </span>
        )}
      </div>
      {all > 0 && done < all && <ProgressBar label={words.days.runAll} labelHidden value={done} max={all} />}
      <div className="mb-1 flex flex-wrap gap-1.5 empty:hidden">
        {all > 0 && (
          <Button
            size="small"
            icon={ListChecks}
            disabled={done < all}
            onClick={() => {
              setRanOn(state.document);
              session.runAll();
            }}
          >
            {words.days.runAll}
          </Button>
        )}
        {days !== null && (
          <Button size="small" icon={Sparkles} onClick={() => days.make(true)}>
            {words.making.open}
          </Button>
        )}
      </div>
    </div>
  );
}

interface ScenarioRowProps {
  view: RehearsalView;
  /** Null for the good day where nobody saved it. */
  id: string | null;
  name: string;
  result: ScenarioResult | null;
  isShown: boolean;
  onPress: () => void;
}

function ScenarioRow({ view, id, name, result, isShown, onPress }: ScenarioRowProps) {
  const { words, days } = view;
  const is = result?.is ?? 'unknown';
  const { icon: Icon, tone } = scenarioLooks[is];
  const Trailing = isShown ? AudioLines : Play;
  return (
    <ListRow
      className="group"
      leading={
        <span className={cx('self-start pt-px', toneText[tone])}>
          <Icon aria-hidden size={17} strokeWidth={2} />
          <VisuallyHidden>{words.scenarios.states[is]}</VisuallyHidden>
        </span>
      }
      title={name}
      second={sayResult(result, view)}
      actions={
        id !== null && result !== null ? (
          <RightNow view={view} id={id} name={name} result={result} isShown={isShown} />
        ) : undefined
      }
      selected={isShown}
      onPress={onPress}
      trailsSecond
      trailing={
        <>
          {days !== null && id !== null && (
            <span className={quietClass}>
              <IconButton
                label={words.days.change(name)}
                icon={Pencil}
                size={28}
                className="pointer-coarse:hidden"
                onClick={() => days.edit(id)}
              />
              <DayMenu view={view} days={days} id={id} name={name} />
            </span>
          )}
          <Trailing
            {...(isShown ? { 'aria-label': words.scenarios.playing } : { 'aria-hidden': true })}
            size={15}
            strokeWidth={2}
            className={cx(isShown && 'text-accent')}
          />
        </>
      }
    />
  );
}

/** With a pointer that hovers they come with it, in a place of their own; a finger finds them there. */
const quietClass =
  '-my-1.5 flex pointer-coarse:-my-3.5 pointer-fine:opacity-0 pointer-fine:group-hover:opacity-100 pointer-fine:has-focus-visible:opacity-100 pointer-fine:has-data-popup-open:opacity-100';
