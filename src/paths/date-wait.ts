import type { GraphStep } from '../engine/graph';

/** Finds the field with the date that a step waits for; null for a step that waits for none. */
export function dateWaitedFor(step: GraphStep | undefined): string | null {
  const behaviour = step?.behaviour;
  return behaviour?.does === 'wait' && 'untilField' in behaviour ? behaviour.untilField : null;
}
