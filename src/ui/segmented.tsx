import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './class-names';
import { Tooltip } from './tooltip';

export interface Segment<Value extends string> {
  value: Value;
  label: string;
  icon?: LucideIcon | undefined;
  /** A quiet count after the label. */
  count?: ReactNode;
}

/** `float` lies over the drawing, `inline` in a form or panel, `chips` filters a list. */
export type SegmentedLook = 'float' | 'inline' | 'chips';

export interface SegmentedProps<Value extends string> {
  /** What is being chosen; not drawn. */
  label: string;
  segments: readonly Segment<Value>[];
  value: Value;
  onValueChange: (value: Value) => void;
  look?: SegmentedLook | undefined;
  /** Pictures only; the labels stay as names, and are shown beside them. */
  iconsOnly?: boolean | undefined;
  className?: string | undefined;
}

const groups: Readonly<Record<SegmentedLook, string>> = {
  float: 'gap-px rounded-[10px] border border-line bg-panel bg-clip-padding p-0.5 shadow-float',
  inline: 'gap-px rounded-[10px] border border-line bg-panel p-0.5',
  chips: 'flex-wrap gap-0.5',
};

const chosen: Readonly<Record<SegmentedLook, string>> = {
  float: 'data-checked:bg-sunken',
  inline: 'data-checked:bg-sunken',
  chips: 'data-checked:bg-ink data-checked:text-on-ink data-checked:hover:bg-ink',
};

/** One of a few, side by side: views, filters, a short choice. Arrow keys move the choice. */
export function Segmented<Value extends string>({
  label,
  segments,
  value,
  onValueChange,
  look = 'inline',
  iconsOnly = false,
  className,
}: SegmentedProps<Value>) {
  return (
    <RadioGroup
      aria-label={label}
      value={value}
      onValueChange={(next: Value) => {
        onValueChange(next);
      }}
      className={cx('inline-flex max-w-full', groups[look], className)}
    >
      {segments.map(({ value: segment, label: name, icon: Icon, count }) => {
        const radio = (
          <Radio.Root
            key={segment}
            value={segment}
            aria-label={iconsOnly ? name : undefined}
            className={cx(
              'reach inline-flex h-7 cursor-pointer items-center gap-1.5 rounded-button px-2.5 text-label whitespace-nowrap text-ink-2 select-none',
              'transition-[background-color,color] duration-press hover:bg-hover hover:text-ink data-checked:text-ink pointer-coarse:h-10',
              'forced-color-adjust-none forced-colors:data-checked:bg-[Highlight] forced-colors:data-checked:text-[HighlightText]',
              chosen[look],
            )}
          >
            {Icon && <Icon aria-hidden size={15} strokeWidth={1.9} className="shrink-0" />}
            {!iconsOnly && name}
            {count}
          </Radio.Root>
        );
        return iconsOnly ? (
          <Tooltip key={segment} text={name}>
            {radio}
          </Tooltip>
        ) : (
          radio
        );
      })}
    </RadioGroup>
  );
}
