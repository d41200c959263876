import type { ReactNode } from 'react';
import { cx } from './class-names';

export interface ListRowProps {
  /** At the start: a `Tile`. */
  leading?: ReactNode;
  /** A name: it is there whole, however long. */
  title: string;
  /** A line or two under the title. */
  second?: ReactNode;
  /** Under both: buttons of its own. */
  actions?: ReactNode;
  /** At the end: a stamp, a time, buttons of its own. */
  trailing?: ReactNode;
  /** It stands beside the second line, so that the title has the whole width. */
  trailsSecond?: boolean | undefined;
  /** Where it leads; or `onPress`; or neither. */
  href?: string | undefined;
  onPress?: (() => void) | undefined;
  selected?: boolean | undefined;
  className?: string | undefined;
}

/**
 * A row of a list. Its title is the link or the button and is stretched over the whole row, so that
 * buttons at its end are not inside another one. The caller provides the `<ul>`.
 */
export function ListRow({
  leading,
  title,
  second,
  actions,
  trailing,
  trailsSecond = false,
  href,
  onPress,
  selected = false,
  className,
}: ListRowProps) {
  const active = href !== undefined || onPress !== undefined;
  const end = trailing !== undefined && (
    <div className={cx('relative flex shrink-0 items-center gap-1 text-second text-ink-3', pressedThrough)}>
      {trailing}
    </div>
  );
  return (
    <li
      className={cx(
        'relative flex items-center gap-3 px-5 py-2.25 transition-colors duration-press',
        'has-[[data-row]:focus-visible]:outline-2 has-[[data-row]:focus-visible]:-outline-offset-2 has-[[data-row]:focus-visible]:outline-accent',
        selected
          ? 'bg-accent-wash forced-colors:outline-2 forced-colors:-outline-offset-2'
          : active && 'hover:bg-hover',
        className,
      )}
    >
      {leading}
      <div className="min-w-0 flex-1">
        <RowTitle title={title} href={href} onPress={onPress} selected={selected} />
        <div className="mt-px flex items-center gap-3 empty:hidden">
          {second !== undefined && (
            <p className="line-clamp-2 min-w-0 flex-1 text-second text-ink-2">{second}</p>
          )}
          {trailsSecond && end}
        </div>
        {actions !== undefined && (
          <div className="relative mt-0.5 flex w-fit max-w-full flex-wrap items-center gap-x-3 empty:hidden">
            {actions}
          </div>
        )}
      </div>
      {!trailsSecond && end}
    </li>
  );
}

/** What lies over the stretched title and is no button itself must not take the press away from it. */
const pressedThrough = 'pointer-events-none [&_:is(a,button,input,select)]:pointer-events-auto';
const whole = 'wrap-anywhere text-name';
const stretched = cx(whole, 'max-w-full text-left outline-none after:absolute after:inset-0');

function RowTitle({
  title,
  href,
  onPress,
  selected,
}: Pick<ListRowProps, 'title' | 'href' | 'onPress'> & { selected: boolean }) {
  if (href !== undefined) {
    return (
      <a data-row href={href} aria-current={selected ? 'true' : undefined} className={stretched}>
        {title}
      </a>
    );
  }
  if (onPress !== undefined) {
    return (
      <button
        data-row
        type="button"
        aria-pressed={selected ? true : undefined}
        onClick={onPress}
        className={stretched}
      >
        {title}
      </button>
    );
  }
  return <p className={whole}>{title}</p>;
}
