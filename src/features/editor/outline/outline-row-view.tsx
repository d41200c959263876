import {
  ChevronRight,
  CircleHelp,
  CornerDownRight,
  CornerRightDown,
  Power,
  RotateCcw,
  TriangleAlert,
  Zap,
} from 'lucide-react';
import type { Line, OutlineRow } from '../../../model/outline';
import { cx } from '../../../ui/class-names';
import { Tile } from '../../../ui/tile';
import type { DrawingContext } from '../../../words/sentence-context';
import { useEditor } from '../editor-tools';

interface OutlineRowViewProps {
  row: OutlineRow;
  isActive: boolean;
  isSelected: boolean;
  problems: number;
  context: DrawingContext;
  onOpen: () => void;
}

/** How far one depth is from the next, px. */
const INDENT = 30;

/** One row of the outline: a step, where a way out begins, or where a way goes on elsewhere. */
export function OutlineRowView({
  row,
  isActive,
  isSelected,
  problems,
  context,
  onOpen,
}: OutlineRowViewProps) {
  const isStep = row.kind === 'step';
  return (
    <li className="relative flex" style={{ paddingLeft: row.depth * INDENT }}>
      <Lines lines={row.lines} />
      <button
        type="button"
        data-row-step={isStep ? row.key : undefined}
        tabIndex={!isStep || isActive ? 0 : -1}
        aria-pressed={isSelected}
        onClick={onOpen}
        className={cx(
          'flex min-w-0 flex-1 items-center gap-3 rounded-card px-2 text-left transition-colors duration-press hover:bg-hover focus-visible:-outline-offset-2',
          isStep ? 'min-h-14 py-2' : 'min-h-9 py-1',
          isSelected && 'bg-accent-wash hover:bg-accent-wash',
        )}
      >
        <RowText row={row} problems={problems} context={context} />
        {isStep && <ChevronRight aria-hidden size={17} strokeWidth={1.9} className="shrink-0 text-ink-3" />}
      </button>
    </li>
  );
}

/** The way that a row hangs on goes down its side: dashed for trouble. */
function Lines({ lines }: { lines: readonly Line[] }) {
  return lines.map((line, index) => (
    <span
      // Depths have no name but their place.
      key={String(index)}
      aria-hidden
      style={{ left: index * INDENT + 22 }}
      className={cx(
        'absolute inset-y-0 border-l-[1.5px]',
        line === 'bad' ? 'border-dashed border-wrong-edge' : 'border-pencil',
      )}
    />
  ));
}

function RowText({ row, problems, context }: Pick<OutlineRowViewProps, 'row' | 'problems' | 'context'>) {
  const { faces } = useEditor();
  switch (row.kind) {
    case 'step': {
      const { step } = row;
      const picture = faces.find(step.type)?.picture(step);
      const line = context.wordsOf(step)?.card(step, context) ?? '';
      return (
        <>
          <Tile size={36} tone={picture?.tone ?? 'flow'} icon={picture?.icon ?? CircleHelp} />
          <span className="min-w-0 flex-1">
            <span className="flex items-center gap-2">
              <span
                className={cx(
                  'truncate text-[0.9375rem] leading-5 font-semibold',
                  step.off ? 'text-ink-3 line-through' : 'text-ink',
                )}
              >
                {context.stepName(step.id)}
              </span>
              {step.off && (
                <Power aria-label="off" size={14} strokeWidth={2} className="shrink-0 text-ink-3" />
              )}
              {problems > 0 && (
                <span className="flex shrink-0 items-center gap-0.75 text-second font-semibold text-attention">
                  <TriangleAlert aria-hidden size={14} strokeWidth={2} />
                  {problems}
                  <span className="sr-only">to look at</span>
                </span>
              )}
            </span>
            {line !== '' && <span className="mt-px line-clamp-2 text-second text-ink-2">{line}</span>}
          </span>
        </>
      );
    }
    case 'way': {
      const { from, outcomes, isTrouble, together, isApart } = row;
      const Icon = isTrouble
        ? outcomes.every((outcome) => outcome.startsWith('failed'))
          ? Zap
          : CornerRightDown
        : CornerDownRight;
      const where = isApart ? `, from “${context.stepName(from.id)}”` : '';
      const how = together ? ': side by side' : '';
      return (
        <>
          <span className="flex w-9 shrink-0 justify-center">
            <Icon aria-hidden size={15} strokeWidth={2} className={isTrouble ? 'text-wrong' : 'text-ink-2'} />
          </span>
          <span className={cx('min-w-0 flex-1 text-body font-label', isTrouble ? 'text-wrong' : 'text-ink')}>
            {context.format.any(outcomes.map((outcome) => context.outcome(from.id, outcome)))}
            {where}
            {how}
          </span>
        </>
      );
    }
    case 'goto': {
      const { arrow, to } = row;
      const Icon = arrow.back ? RotateCcw : CornerDownRight;
      return (
        <>
          <span className="flex w-9 shrink-0 justify-center">
            <Icon aria-hidden size={15} strokeWidth={2} className="text-ink-3" />
          </span>
          <span className="min-w-0 flex-1 text-body text-ink-2">
            {arrow.back ? 'Then back to' : 'Then on to'} “{context.stepName(to.id)}”
          </span>
        </>
      );
    }
  }
}
