import type { Arrow } from '../../model/document';
import type { CompileError, CompileErrorCode } from './compile-error';
import { arrowOutcomes, type Drawing, type DrawnStep } from './drawing';
import { isFailureKind } from './policy';

/** Finds arrows that cannot stand as they are drawn. */
export function arrowErrors(drawing: Drawing): readonly CompileError[] {
  return drawing.arrows.flatMap(({ arrow, place }) => {
    const from = drawing.stepById.get(arrow.from);
    const to = drawing.stepById.get(arrow.to);
    return codesOf(arrow, from, to).map(([code, key]) => ({
      code,
      ...(from === undefined ? {} : { step: from.step.id }),
      arrow: arrow.id,
      place: `${place}.${key}`,
      detail: arrow[key],
    }));
  });
}

function codesOf(
  arrow: Arrow,
  from: DrawnStep | undefined,
  to: DrawnStep | undefined,
): readonly (readonly [CompileErrorCode, 'from' | 'to' | 'outcome'])[] {
  const codes: (readonly [CompileErrorCode, 'from' | 'to' | 'outcome'])[] = [];
  if (from === undefined) codes.push(['arrow-from-missing-step', 'from']);
  if (to === undefined) codes.push(['arrow-to-missing-step', 'to']);
  const [source, target] = [from?.type?.traits, to?.type?.traits];
  if (source?.terminal === true) codes.push(['arrow-out-of-end', 'from']);
  if (target?.entry === true) codes.push(['arrow-into-entry', 'to']);
  if (target?.catches === true) codes.push(['arrow-into-fallback', 'to']);
  if (source?.inert === true) codes.push(['arrow-at-note', 'from']);
  if (target?.inert === true) codes.push(['arrow-at-note', 'to']);
  if (from !== undefined && to !== undefined && from.step.in !== to.step.in)
    codes.push(['arrow-crosses-border', 'to']);
  const leavesSomehow = source !== undefined && source.terminal !== true && source.inert !== true;
  if (from !== undefined && leavesSomehow && !canLeaveBy(from, arrow.outcome))
    codes.push(['unknown-outcome', 'outcome']);
  return codes;
}

function canLeaveBy(from: DrawnStep, outcome: string): boolean {
  const outcomes = arrowOutcomes(from);
  // A step that cannot be read has an error of its own: its arrows are not blamed too.
  if (outcomes === null || outcomes.includes(outcome)) return true;
  return (
    outcomes.includes('failed') &&
    outcome.startsWith('failed.') &&
    isFailureKind(outcome.slice('failed.'.length))
  );
}
