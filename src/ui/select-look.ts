import { blankClass } from './blank';
import { cx } from './class-names';
import { controlBox, controlFocus } from './control-look';

/** `field` is a box, `quiet` a value in a row of details, `blank` an underlined word in a sentence. */
export type SelectLook = 'field' | 'quiet' | 'blank';

const looks: Readonly<Record<SelectLook, string>> = {
  field: cx(controlBox, controlFocus, 'flex h-8 items-center gap-2 pr-2 pl-2.5 pointer-coarse:h-11'),
  quiet:
    'reach flex h-7 w-full min-w-0 items-center gap-2 rounded-tile px-2 font-medium text-ink transition-colors duration-press hover:bg-hover data-popup-open:bg-hover data-disabled:text-ink-3',
  blank: blankClass,
};

/** The look of what opens a choice. */
export function selectClass(look: SelectLook, className: string | undefined): string {
  return cx(looks[look], 'text-left select-none', className);
}
