import { AudioLines, Circle, CircleCheck, CircleX, type LucideIcon, Play, TriangleAlert } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { cx } from '../../../ui/class-names';
import { ListRow } from '../../../ui/list-row';
import { type Tone, toneText } from '../../../ui/tone';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import { expectationText } from '../../../words/expectations';
import { judgementText } from '../../../words/promises';
import type { RehearsalView } from '../screen/rehearsal-view';
import { isGoodDay } from '../script/ordinary-day';
import type { ScenarioResult } from '../session/rehearsal-state';

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
  const all = document.scenarios;
  const holding = all.filter(({ id }) => results.get(id)?.is === 'holds').length;
  return (
    <>
      <ul className="-mx-5">
        <ScenarioRow
          view={view}
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
      <div className="mt-4 mb-1 flex items-baseline justify-between gap-2">
        <h3 className="text-label font-semibold text-ink-2">{words.scenarios.saved}</h3>
        {saved.length > 0 && (
          <span className="text-second text-ink-3">{words.scenarios.hold(holding, all.length)}</span>
        )}
      </div>
      {saved.length === 0 ? (
        <div className="py-2">
          <p className="text-name">{words.scenarios.none.title}</p>
          <p className="mt-1 text-second text-pretty text-ink-2">{words.scenarios.none.text}</p>
        </div>
      ) : (
        <ul className="-mx-5">
          {saved.map(({ id, name }) => (
            <ScenarioRow
              key={id}
              view={view}
              name={name.trim() === '' ? words.untitled : name}
              result={results.get(id) ?? null}
              isShown={origin === id && !state.isTried}
              onPress={() => {
                session.playScenario(id);
                onPlayed?.();
              }}
            />
          ))}
        </ul>
      )}
    </>
  );
}

const looks: Readonly<
  Record<ScenarioResult['is'] | 'unknown', { readonly icon: LucideIcon; readonly tone: Tone }>
> = {
  holds: { icon: CircleCheck, tone: 'done' },
  fails: { icon: CircleX, tone: 'wrong' },
  refused: { icon: TriangleAlert, tone: 'attention' },
  unknown: { icon: Circle, tone: 'neutral' },
};

interface ScenarioRowProps {
  view: RehearsalView;
  name: string;
  result: ScenarioResult | null;
  isShown: boolean;
  onPress: () => void;
}

function ScenarioRow({ view, name, result, isShown, onPress }: ScenarioRowProps) {
  const { words } = view;
  const is = result?.is ?? 'unknown';
  const { icon: Icon, tone } = looks[is];
  return (
    <ListRow
      leading={
        <span className={cx('self-start pt-px', toneText[tone])}>
          <Icon aria-hidden size={17} strokeWidth={2} />
          <VisuallyHidden>{words.scenarios.states[is]}</VisuallyHidden>
        </span>
      }
      title={name}
      second={sayResult(result, view)}
      selected={isShown}
      onPress={onPress}
      trailing={
        isShown ? (
          <AudioLines
            aria-label={words.scenarios.playing}
            size={16}
            strokeWidth={2}
            className="text-accent"
          />
        ) : (
          <Play aria-hidden size={15} strokeWidth={2} />
        )
      }
    />
  );
}

/** The first expectation that is not met says most, then the first promise that is broken; otherwise where it ended, and after how long. */
function sayResult(result: ScenarioResult | null, { words, context }: RehearsalView): string {
  const { scenarios } = words;
  if (result === null) return scenarios.notChecked;
  if (result.is === 'refused') return scenarios.cannotPlay;
  const broken = result.checks.find(({ ok }) => !ok);
  if (broken !== undefined) return expectationText(broken, context);
  const unkept = result.promises.find(({ judgement }) => judgement.is === 'broken');
  if (unkept !== undefined) return judgementText(unkept.promise.rule, unkept.judgement, context);
  const { format, stepName, language } = context;
  if (result.ends.length === 0) {
    return scenarios.noEnd(result.standing === null ? '' : language.states.run[result.standing]);
  }
  return scenarios.reaches(format.all(result.ends.map(stepName)), format.duration(result.elapsedMs));
}
