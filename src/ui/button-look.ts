import { cx } from './class-names';

/**
 * - `primary`: blue, rehearses or draws; at most one on a screen.
 * - `ink`: acts for real.
 * - `outlined`: the other choice beside either.
 * - `quiet`: no surface until pointed at.
 * - `danger`: takes something away; outlined, because solid red would compete with a person being needed.
 * - `link`: words only, inside text or a row.
 */
export type ButtonLook = 'primary' | 'ink' | 'outlined' | 'quiet' | 'danger' | 'link';

/** Heights 28, 32 and 52 px for a mouse; a finger gets at least 44. */
export type ButtonSize = 'small' | 'normal' | 'large';

// Chromium lays a plate behind forced text, which would hide it on a solid surface: those bring their own system colours.
const solid =
  'border border-transparent forced-color-adjust-none data-disabled:border-line data-disabled:bg-transparent data-disabled:text-ink-3';

const looks: Readonly<Record<ButtonLook, string>> = {
  primary: cx(solid, 'bg-accent text-on-accent hover:bg-accent-hover data-popup-open:bg-accent-hover'),
  ink: cx(solid, 'bg-ink text-on-ink hover:bg-ink-hover data-popup-open:bg-ink-hover'),
  outlined:
    'border border-line bg-card bg-clip-padding text-ink shadow-card hover:border-edge active:bg-sunken aria-pressed:border-edge aria-pressed:bg-sunken data-popup-open:border-edge data-disabled:border-line data-disabled:bg-transparent data-disabled:text-ink-3 data-disabled:shadow-none',
  quiet:
    'border border-transparent text-ink-2 hover:bg-hover hover:text-ink active:bg-press aria-pressed:bg-press aria-pressed:text-ink data-popup-open:bg-hover data-popup-open:text-ink data-disabled:bg-transparent data-disabled:text-edge',
  danger:
    'border border-wrong-edge bg-card text-wrong hover:bg-wrong-wash active:bg-wrong-wash data-disabled:border-line data-disabled:bg-transparent data-disabled:text-ink-3',
  link: 'text-accent underline-offset-3 hover:text-accent-hover hover:underline data-disabled:text-ink-3 data-disabled:no-underline',
};

/** Backgrounds go where colours are forced: what is down stays told from what is not. */
export const pressedWhereForced =
  'forced-colors:aria-pressed:bg-[Highlight] forced-colors:aria-pressed:text-[HighlightText] forced-colors:aria-pressed:forced-color-adjust-none';

const disabled = 'data-disabled:cursor-default forced-colors:data-disabled:text-[GrayText]';

const sizes: Readonly<Record<ButtonSize, string>> = {
  small: 'h-7 gap-1.5 rounded-tile px-2.5 text-label',
  normal: 'h-8 gap-1.75 rounded-button px-3 font-label pointer-coarse:h-11 pointer-coarse:px-4',
  large: 'h-13 gap-2 rounded-float px-5 text-title',
};

/** The surface of everything that is pressed like a button, whatever element it is; without its size. */
export function buttonSurface(look: ButtonLook): string {
  return cx(
    'reach inline-flex shrink-0 items-center justify-center whitespace-nowrap no-underline select-none',
    'transition-[background-color,border-color,color,scale] duration-press motion-safe:active:scale-[0.98]',
    looks[look],
    pressedWhereForced,
    disabled,
  );
}

/** The surface and size of a button with words. */
export function buttonClass(look: ButtonLook, size: ButtonSize, className?: string): string {
  return cx(
    buttonSurface(look),
    look === 'link' ? 'min-h-6 gap-1.5 rounded-tile font-label' : sizes[size],
    className,
  );
}

/** The icon's side in px beside a label of that size. */
export const buttonIconSize: Readonly<Record<ButtonSize, number>> = { small: 14, normal: 16, large: 18 };
