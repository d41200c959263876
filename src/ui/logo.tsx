import { cx } from './class-names';

export interface LogoProps {
  /** Writes the name beside the mark. */
  name?: string | undefined;
  className?: string | undefined;
}

/** The mark: what was played in ink, where the marker is now in blue, what is still to come in pencil. */
export function Logo({ name, className }: LogoProps) {
  return (
    <span className={cx('inline-flex items-center gap-2.25', className)}>
      <svg
        aria-hidden
        width="30"
        height="20"
        viewBox="0 0 33 22"
        fill="none"
        strokeWidth="3"
        strokeLinecap="round"
      >
        <path d="M2 11h9" className="stroke-ink" />
        <circle cx="16.5" cy="11" r="4.6" className="stroke-accent" />
        <path d="M24.5 11h0M30 11h.01" className="stroke-pencil" />
      </svg>
      {name !== undefined && (
        <span className="text-[0.9375rem] leading-5 font-count tracking-[-0.015em] text-ink">{name}</span>
      )}
    </span>
  );
}
