/** How everything that pops up arrives and leaves. */
export const popupMotion =
  'origin-(--transform-origin) transition-[opacity,scale] duration-press data-instant:duration-0 ' +
  'data-starting-style:scale-[0.97] data-starting-style:opacity-0 data-ending-style:scale-[0.98] data-ending-style:opacity-0';

/** The sheet of menus, selects and popovers. A real border, so that it stays when colours are forced. */
export const popupSurface = `rounded-float border border-line bg-card bg-clip-padding text-body text-ink shadow-float outline-none ${popupMotion}`;

/** A row in a menu or a select. */
export const popupRow =
  'relative flex min-h-8 cursor-default items-center gap-2.5 rounded-button px-2.5 py-1.5 outline-none select-none ' +
  'data-highlighted:bg-hover data-popup-open:bg-hover data-disabled:text-ink-3 pointer-coarse:min-h-11 ' +
  'forced-color-adjust-none forced-colors:data-highlighted:bg-[Highlight] forced-colors:data-highlighted:text-[HighlightText]';
