import { Button as BaseButton } from '@base-ui/react/button';
import { cx } from './class-names';

/** An underlined word in a sentence that can be changed. */
export const blankClass =
  'reach inline-block max-w-full border-b-[1.5px] border-accent-edge -mb-0.5 pb-px text-left font-semibold text-ink ' +
  'transition-colors duration-press hover:bg-accent-wash hover:border-accent data-popup-open:bg-accent-wash data-popup-open:border-accent ' +
  'data-disabled:border-line data-disabled:text-ink-2 data-disabled:hover:bg-transparent aria-invalid:border-wrong-edge aria-invalid:text-wrong';

export interface BlankProps extends Omit<BaseButton.Props, 'className' | 'color'> {
  className?: string | undefined;
}

/** A blank in a sentence: press it to fill it in. Give it to a `Popover` or a `Menu` as what opens it. */
export function Blank({ className, ...rest }: BlankProps) {
  return <BaseButton {...rest} className={cx(blankClass, className)} />;
}
