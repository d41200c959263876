/** A mode in the top bar: 52 px high, the chosen one underlined in pen, so it turns blue in a rehearsal. */
export const tabClass =
  'relative inline-flex h-full min-h-11 shrink-0 items-center gap-1.75 px-3.5 text-body font-label whitespace-nowrap text-ink-2 select-none ' +
  'transition-colors duration-press hover:text-ink focus-visible:-outline-offset-2 rounded-tile ' +
  'after:absolute after:inset-x-3.5 after:-bottom-px after:h-0.5 after:rounded-pill after:bg-pen after:opacity-0 after:transition-opacity ' +
  'forced-colors:after:bg-[Highlight]';
