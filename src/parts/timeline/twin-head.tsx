import { cx } from '../../ui/class-names';
import { headId, nameOwner, type OwnerFaces, OwnerTile } from './timeline-head';
import type { PlacedTwinRow } from './twin-rows';
import type { TwinRun } from './twin-timeline';

export interface TwinHeadProps {
  placed: PlacedTwinRow;
  runs: { readonly first: TwinRun; readonly second: TwinRun };
  faces: OwnerFaces;
}

/** Whose rows they are, and which line is which run. */
export function TwinHead({ placed, runs, faces }: TwinHeadProps) {
  const { pair, height, first, second } = placed;
  const row = pair.first ?? pair.second;
  if (row === null) return null;
  const { context } = pair.first === null ? runs.second : runs.first;
  const owner = nameOwner(row, context);
  const line = { first, second };
  const shown = (['first', 'second'] as const).filter((key) => line[key] !== null);
  return (
    <div
      className="flex items-stretch gap-1.5 border-t border-line pr-2.5 pl-4 font-label max-tablet:gap-1 max-tablet:pr-1 max-tablet:pl-3"
      style={{ height }}
    >
      <div className="flex min-w-0 flex-1 items-center gap-2">
        <OwnerTile row={row} faces={faces} context={context} />
        <span className="line-clamp-2 min-w-0 text-[0.8125rem] leading-4 wrap-break-word hyphens-auto">
          {owner}
        </span>
      </div>
      <div className="flex flex-col">
        {shown.map((key) => (
          <span
            key={key}
            className="flex flex-col items-center justify-center gap-0.5"
            style={{ height: line[key]?.height }}
          >
            <span id={headId(key, pair.key)} className="sr-only">
              {`${owner}: ${pair.isSame ? `${runs.first.label}, ${runs.second.label}` : runs[key].label}`}
            </span>
            {pair.isSame ? (
              <>
                <RunNumber run={runs.first} />
                <RunNumber run={runs.second} />
              </>
            ) : (
              <RunNumber run={runs[key]} />
            )}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Which of the two it is; filled in for the one that is watched. */
export function RunNumber({ run }: { run: TwinRun }) {
  return (
    <span
      aria-hidden
      className={cx(
        'grid size-4 shrink-0 place-items-center rounded-pill border text-[0.6875rem] leading-none font-semibold',
        run.isWatched
          ? 'border-accent bg-accent text-on-accent forced-color-adjust-none'
          : 'border-edge text-ink-2',
      )}
    >
      {run.key === 'first' ? 1 : 2}
    </span>
  );
}
