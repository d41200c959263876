import { type ReactNode, useState } from 'react';
import type { WayToGoWrong } from '../../../paths/failure-map';
import { Button } from '../../../ui/button';
import { WayRow } from './way-row';
import { rowsOf } from './way-rows';
import type { WaysDesk } from './ways-desk';

interface WayListProps {
  desk: WaysDesk;
  title: string;
  /** What these have in common, where the heading does not say it all. */
  text?: string | undefined;
  ways: readonly WayToGoWrong[];
  /** How many rows are there before somebody asks for all. */
  atFirst: number;
  /** At the end of the heading. */
  action?: ReactNode;
}

/** A part of the map under its heading, a long one folded. Nothing where there is nothing. */
export function WayList({ desk, title, text, ways, atFirst, action }: WayListProps) {
  const { view, words } = desk;
  const [showsAll, setShowsAll] = useState(false);
  const rows = rowsOf(ways, view.context);
  if (rows.length === 0) return null;
  // A fold that hides one row hides nothing worth a press.
  const isFolded = !showsAll && rows.length > atFirst + 1;
  const shown = isFolded ? rows.slice(0, atFirst) : rows;
  const hidden = rows.slice(shown.length).reduce((sum, { others }) => sum + 1 + others.length, 0);
  return (
    <section aria-label={title} className="-mx-5 border-line pt-3 pb-2 not-first:border-t">
      <div className="flex min-h-6 items-center justify-between gap-2 px-5">
        <h4 className="text-label font-semibold text-ink-2">{title}</h4>
        {action}
      </div>
      {text !== undefined && <p className="px-5 text-second text-pretty text-ink-3">{text}</p>}
      <ul className="mt-0.5">
        {shown.map((row) => (
          <WayRow key={row.key} desk={desk} row={row} />
        ))}
      </ul>
      {isFolded && (
        <Button look="link" className="mt-0.5 ml-14.5 text-label!" onClick={() => setShowsAll(true)}>
          {words.more(hidden)}
        </Button>
      )}
    </section>
  );
}
