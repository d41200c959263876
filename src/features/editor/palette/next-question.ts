import { findArrow } from '../../../model/arrow-index';
import { findStep } from '../../../model/step-index';
import { nextWayOut, waysOut } from '../../../model/ways-out';
import type { EditorTools, NextStep } from '../editor-tools';

/** Asks which step is to be added: after which one, and by which of its ways out where there are several. */
export function nextQuestion(
  { after, on }: NextStep,
  { session, context }: Pick<EditorTools, 'session' | 'context'>,
): string {
  const { document } = session.state();
  const arrow = on === undefined ? undefined : findArrow(document, on);
  if (arrow !== undefined) {
    return `What comes between “${context.stepName(arrow.from)}” and “${context.stepName(arrow.to)}”?`;
  }
  const step = after === null ? undefined : findStep(document, after.step);
  if (after === null || step === undefined) return 'Add a step';
  const ways = waysOut(step, session.catalog);
  const way = after.outcome ?? nextWayOut(document, step, session.catalog)?.id ?? null;
  const isOnlyGoodOne = ways.filter(({ badNews }) => !badNews).length === 1 && way === ways[0]?.id;
  if (way === null || isOnlyGoodOne) {
    const name = context.stepName(step.id);
    return `What comes after “${name}”${name.endsWith('?') ? '' : '?'}`;
  }
  const label = context.outcome(step.id, way);
  return way === 'otherwise' ? `${label}, what comes next?` : `If ${label}, what comes next?`;
}
