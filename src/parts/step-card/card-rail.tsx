import { CARD_ROW } from '../../model/step-size';
import { cx } from '../../ui/class-names';
import type { CardLadder } from '../../words/step-words';

interface CardRailProps {
  ladder: CardLadder;
  quiet: boolean;
  /** There is room for the heading. */
  headed: boolean;
}

/** What happens while nobody answers: dots on a rail, after how long, what. The card has grown by a row for each. */
export function CardRail({ ladder, quiet, headed }: CardRailProps) {
  const { asked, heading, rungs } = ladder;
  return (
    <span
      className={cx(
        'mt-1.5 block text-(length:--text-on-card) leading-[1.3334]',
        quiet ? 'text-ink-3' : 'text-ink-2',
      )}
    >
      <span className="block truncate">{asked}</span>
      {headed && <span className="block truncate text-ink-3">{heading}</span>}
      <span className="relative mt-0.5 grid grid-cols-[auto_auto_minmax(0,1fr)] gap-x-2 before:absolute before:top-2 before:bottom-2 before:left-[3px] before:border-l-[1.5px] before:border-waiting-edge">
        {rungs.map(({ after, does }, index) => (
          <span
            key={String(index)}
            className="col-span-3 grid grid-cols-subgrid items-center"
            style={{ height: CARD_ROW }}
          >
            <span className="relative size-[7.5px] rounded-pill border-[1.5px] border-waiting-edge bg-card" />
            <span className="whitespace-nowrap">{after}</span>
            <span className="truncate">{does}</span>
          </span>
        ))}
      </span>
    </span>
  );
}
