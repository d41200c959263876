import type { ReactNode } from 'react';
import type { CaseStanding } from '../../../projections/case-standing';

/** How one case came out, told by shape and colour: the worse, the less it looks like the others. */
export function CaseMark({ standing, size }: { standing: CaseStanding | null; size: number }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      className="shrink-0 forced-color-adjust-none"
    >
      {standing === null ? <circle cx="8" cy="8" r="1.8" className="fill-edge" /> : shapes[standing]}
    </svg>
  );
}

const shapes: Readonly<Record<CaseStanding, ReactNode>> = {
  handled: <rect x="1.5" y="1.5" width="13" height="13" rx="3.5" className="fill-done-edge" />,
  told: <circle cx="8" cy="8" r="5.6" strokeWidth="2.4" className="stroke-wrong-edge" />,
  broken: <circle cx="8" cy="8" r="6.6" className="fill-wrong-edge" />,
  untold: (
    <path d="M3 3l10 10M13 3L3 13" strokeWidth="3" strokeLinecap="round" className="stroke-wrong-edge" />
  ),
  stuck: (
    <path
      d="M8 2.2 14.4 13.4H1.6Z"
      strokeWidth="1.6"
      strokeLinejoin="round"
      className="fill-attention-solid stroke-attention-solid"
    />
  ),
  waits: (
    <rect
      x="2"
      y="2"
      width="12"
      height="12"
      rx="3"
      strokeWidth="2.2"
      strokeDasharray="3.2 2.2"
      className="stroke-waiting-edge"
    />
  ),
};
