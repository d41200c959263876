import { type KeyboardEvent, useMemo, useRef } from 'react';
import { type OutlineRow, outlineRows } from '../../../model/outline';
import { cx } from '../../../ui/class-names';
import { useEditor, useEditorState } from '../editor-tools';
import { selectArrows, selectSteps } from '../session/selection';
import { OutlineRowView } from './outline-row-view';

interface OutlineProps {
  /** How it takes its room. */
  className?: string;
}

/**
 * The drawing as a list that reads from top to bottom, with the same selection and the same keys. It says all that the
 * picture says: who can see no picture, and whoever holds a phone, draws here.
 */
export function Outline({ className }: OutlineProps) {
  const tools = useEditor();
  const { session, context, shown: document } = tools;
  const selection = useEditorState((state) => state.selection);
  const rows = useMemo(() => outlineRows(document, session.catalog), [document, session.catalog]);
  const list = useRef<HTMLUListElement>(null);
  const problems = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { step, severity } of tools.findings) {
      if (step !== null && severity !== 'hint') counts.set(step, (counts.get(step) ?? 0) + 1);
    }
    return counts;
  }, [tools.findings]);
  const stepKeys = rows.flatMap((row) => (row.kind === 'step' ? [row.key] : []));
  const active = selection.steps.find((id) => stepKeys.includes(id)) ?? stepKeys[0];

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const at = stepKeys.indexOf(active ?? '');
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stepKeys.length - 1 }[event.key];
    if (next === undefined || event.altKey || event.target instanceof HTMLInputElement) return;
    const key = stepKeys[Math.max(0, Math.min(stepKeys.length - 1, next))];
    if (key === undefined) return;
    event.preventDefault();
    session.select(selectSteps(key));
    const row = list.current?.querySelector(`[data-row-step="${CSS.escape(key)}"]`);
    if (row instanceof HTMLElement) row.focus();
  };

  return (
    <div className={cx('overflow-y-auto overscroll-contain bg-ground', className)}>
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: keys lead from row to row; each row is pressed by itself */}
      <ul
        ref={list}
        aria-label={`Outline of ${document.name}`}
        onKeyDown={onKeyDown}
        className="mx-auto max-w-160 px-4 pt-1 pb-6 tablet:px-6 tablet:pb-32 tablet:pt-20"
      >
        {rows.map((row) => (
          <OutlineRowView
            key={row.key}
            row={row}
            isActive={row.key === active}
            isSelected={
              row.kind === 'step' ? selection.steps.includes(row.key) : isWaySelected(row, selection.arrows)
            }
            problems={row.kind === 'step' ? (problems.get(row.key) ?? 0) : 0}
            context={context}
            onOpen={() => {
              if (row.kind === 'step') session.select(selectSteps(row.step.id));
              else if (row.kind === 'goto') session.select(selectArrows(row.arrow.id));
              else session.select(selectArrows(...row.arrows));
            }}
          />
        ))}
      </ul>
    </div>
  );
}

function isWaySelected(row: Exclude<OutlineRow, { kind: 'step' }>, chosen: readonly string[]): boolean {
  const own = row.kind === 'way' ? row.arrows : [row.arrow.id];
  return own.every((id) => chosen.includes(id));
}
