import { BookOpenText } from 'lucide-react';
import { Fragment, useState } from 'react';
import type { StoryLine } from '../../../projections/story-line';
import { Button } from '../../../ui/button';
import { cx } from '../../../ui/class-names';
import { EmptyState } from '../../../ui/empty-state';
import { tellStory } from '../../../words/story';
import { BreakLine } from '../promises/break-line';
import { type Break, reachedBy } from '../promises/breaks';
import type { RehearsalView } from '../screen/rehearsal-view';

/** Is how many lines are there before somebody asks for more: the latest. */
const AT_ONCE = 150;
const LONG_TIME_MS = 20 * 3_600_000;

/** What has happened so far, day by day; each line leads to its moment. */
export function StoryList({ view }: { view: RehearsalView }) {
  const { session, words, context, point, breaks, isOld, state } = view;
  const lines = point?.story ?? [];
  const reached = breaks.filter(reachedBy(state.seq));
  const [most, setMost] = useState(AT_ONCE);
  if (lines.length === 0) {
    return (
      <EmptyState icon={BookOpenText} title={words.panel.storyEmpty.title} className="px-0!">
        {words.panel.storyEmpty.text}
      </EmptyState>
    );
  }
  const { format } = context;
  const from = Math.max(0, lines.length - most);
  return (
    <>
      {from > 0 && (
        <Button look="link" className="mb-1" onClick={() => setMost(most + AT_ONCE)}>
          {words.panel.storyEarlier(from)}
        </Button>
      )}
      <ol className="-mx-2.5">
        {lines.slice(from).map((line, place) => {
          const index = from + place;
          const before = place === 0 ? undefined : lines[index - 1];
          const heading = dayHeading(line, before, view);
          return (
            <Fragment key={`${String(line.seq)} ${line.code} ${String(line.at)}`}>
              {heading !== null && (
                <li className="px-2.5 pt-3 pb-0.5 text-label font-semibold text-ink-2 first:pt-0">
                  {heading}
                </li>
              )}
              <li>
                <button
                  type="button"
                  disabled={isOld}
                  aria-current={index === lines.length - 1 ? 'step' : undefined}
                  onClick={() => session.jumpTo(line.seq)}
                  className={cx(
                    'grid w-full grid-cols-[44px_minmax(0,1fr)] gap-2.5 rounded-button px-2.5 py-1.25 text-left transition-colors duration-press',
                    index === lines.length - 1 ? 'bg-accent-wash' : 'hover:bg-hover',
                  )}
                >
                  <span className="pt-px text-second text-ink-3">{format.time(line.at)}</span>
                  <span className="text-body wrap-anywhere">{tellStory(line, context)}</span>
                </button>
              </li>
              {reached
                .filter((at) => isToldAfter(at, index, lines))
                .map((at) => (
                  <li key={at.promise} className="px-2.5 py-1">
                    <BreakLine view={view} at={at} />
                  </li>
                ))}
            </Fragment>
          );
        })}
      </ol>
    </>
  );
}

/** A break stands behind the last line before it; what should have come by an instant breaks at that instant. */
function isToldAfter({ seq, at }: Break, index: number, lines: readonly StoryLine[]): boolean {
  const isBefore = (line: StoryLine) => line.seq <= seq && line.at <= at;
  return index === Math.max(0, lines.findLastIndex(isBefore));
}

function dayHeading(
  line: StoryLine,
  before: StoryLine | undefined,
  { context, words }: RehearsalView,
): string | null {
  const { format } = context;
  const day = format.day(line.at);
  if (before === undefined) return day;
  if (day === format.day(before.at)) return null;
  const gapMs = line.at - before.at;
  return gapMs < LONG_TIME_MS ? day : `${day}, ${words.panel.later(format.between(before.at, line.at))}`;
}
