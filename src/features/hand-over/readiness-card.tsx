import { Circle, CircleCheck } from 'lucide-react';
import type { Readiness, ReadinessItem } from '../../checks/readiness';
import { ButtonLink } from '../../ui/button-link';
import { ProgressBar } from '../../ui/progress-bar';
import { Skeleton } from '../../ui/skeleton';
import { VisuallyHidden } from '../../ui/visually-hidden';
import type { ReadinessWords } from '../../words/readiness';

export interface ReadinessCardProps {
  words: ReadinessWords;
  /** Null while it is worked out. */
  readiness: Readiness | null;
  /** Where a point leads to. */
  addressOf: (place: ReadinessItem['place']) => string;
  /** Opens just where there is something to do. */
  onGo: (item: ReadinessItem) => void;
}

/** How ready the workflow is, point by point: what is done, and where to go for the rest. */
export function ReadinessCard({ words, readiness, addressOf, onGo }: ReadinessCardProps) {
  return (
    <section
      aria-labelledby="ready"
      className="rounded-container border border-line bg-card px-5 py-4.5 shadow-card"
    >
      <h3 id="ready" className="text-section">
        {words.title}
      </h3>
      {readiness === null ? (
        <Skeleton label={words.working} lines={5} className="mt-3" />
      ) : readiness.items.length === 0 ? (
        <p className="mt-2 text-body text-ink-2">{words.notBegun}</p>
      ) : (
        <>
          <ProgressBar
            className="mt-2.5"
            label={words.lead(readiness.items.filter(({ isDone }) => !isDone).length)}
            value={readiness.score}
            max={100}
            valueText={
              readiness.items.some(({ left }) => left.endsWith('-unknown'))
                ? words.scoreSoFar(readiness.score)
                : words.score(readiness.score)
            }
          />
          <ul className="mt-3 grid gap-x-8 tablet:grid-cols-2">
            {openFirst(readiness.items).map((item) => (
              <Point key={item.point} item={item} words={words} addressOf={addressOf} onGo={onGo} />
            ))}
          </ul>
          <h4 className="mt-4 text-label font-semibold text-ink-2">{words.yours.title}</h4>
          <ul className="mt-1 grid list-disc gap-0.5 pl-4.5 text-body text-ink-2">
            {words.yours.items.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** What is left comes first, in the order in which one would see to it. */
function openFirst(items: readonly ReadinessItem[]): readonly ReadinessItem[] {
  return [...items.filter(({ isDone }) => !isDone), ...items.filter(({ isDone }) => isDone)];
}

function Point({
  item,
  words,
  addressOf,
  onGo,
}: Omit<ReadinessCardProps, 'readiness'> & { item: ReadinessItem }) {
  const { point, isDone, count, of, left, place } = item;
  const says = words.point[point];
  const text = isDone ? says.done : left === 'things' ? says.left?.(count) : words.left[left](count, of);
  const Icon = isDone ? CircleCheck : Circle;
  return (
    <li className="flex items-start gap-2.5 border-t border-line py-2.5 first:border-t-0 tablet:nth-2:border-t-0">
      <Icon
        aria-hidden
        size={17}
        strokeWidth={2}
        className={isDone ? 'mt-px shrink-0 text-done' : 'mt-px shrink-0 text-ink-3'}
      />
      <div className="min-w-0 flex-1">
        <p className="text-name">
          <VisuallyHidden>{isDone ? words.done : words.toDo}: </VisuallyHidden>
          {says.name}
        </p>
        <p className="mt-px text-second text-pretty text-ink-2">{text}</p>
        {!isDone && (
          <ButtonLink
            look="link"
            className="mt-0.5"
            href={addressOf(place)}
            aria-label={`${words.go[place]}: ${says.name}`}
            onClick={() => onGo(item)}
          >
            {words.go[place]}
          </ButtonLink>
        )}
      </div>
    </li>
  );
}
