import type { FailureKind } from '../model/journal';
import type { GraphStep } from './graph';

/**
 * Lists the kinds in which the work of a step can fail of itself: what it needs may turn out to be missing though the
 * field is filled, a result is wrong only where one is due, and what is too late comes of limits. A kind that has an
 * arrow of its own is one that its owner has met.
 */
export function ownFailures(
  { behaviour, needs, routes }: Pick<GraphStep, 'behaviour' | 'needs' | 'routes'>,
  system: string | null,
): readonly FailureKind[] {
  if (behaviour.does === 'undo') return ['error'];
  if (behaviour.does !== 'work') return [];
  const isDue = behaviour.produces.length > 0 || behaviour.threshold !== null;
  const isDrawn = (kind: FailureKind) => routes[`failed.${kind}`] !== undefined;
  return [
    ...(system !== null || isDrawn('unavailable') ? (['unavailable'] as const) : []),
    ...(needs.length > 0 || isDrawn('missing-data') ? (['missing-data'] as const) : []),
    'refused',
    ...(isDue || isDrawn('wrong-output') ? (['wrong-output'] as const) : []),
    'error',
  ];
}
