/** The box of everything one types or picks in: 32 px, 44 for a finger, text of 16 px there so that phones do not zoom in. */
export const controlBox =
  'w-full min-w-0 rounded-button border border-edge bg-card text-body text-ink transition-[border-color,background-color] duration-press ' +
  'hover:border-ink-3 data-invalid:border-wrong-edge data-disabled:border-line data-disabled:bg-transparent data-disabled:text-ink-3 ' +
  'pointer-coarse:text-[1rem]';

/** Focus lies on the border instead of around it: boxes stand close together. */
export const controlFocus =
  'focus-visible:border-accent focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-accent';
