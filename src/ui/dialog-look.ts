/** What lies between the page and a dialog. */
export const dialogScrim =
  'fixed inset-0 bg-scrim transition-opacity duration-panel data-starting-style:opacity-0 data-ending-style:opacity-0 supports-[-webkit-touch-callout:none]:absolute';

/** A little above the middle; at the foot of a phone, where the thumb is. */
export const dialogViewport =
  'fixed inset-0 flex items-end justify-center overflow-hidden p-3 tablet:items-start tablet:px-6 tablet:pt-[max(4rem,12vh)] tablet:pb-6';

/** The sheet itself. */
export const dialogPopup =
  'relative flex max-h-full w-full flex-col overflow-hidden rounded-container border border-line bg-panel bg-clip-padding text-body text-ink shadow-float outline-none ' +
  'transition-[opacity,translate,scale] duration-panel data-starting-style:translate-y-2 data-starting-style:scale-[0.98] data-starting-style:opacity-0 ' +
  'data-ending-style:scale-[0.985] data-ending-style:opacity-0';
