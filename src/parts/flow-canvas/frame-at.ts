import { isInside, type Point } from './routing/rect';
import type { PlacedStep } from './routing/sheet-parts';

/** Finds the innermost frame that a place on the sheet lies in; those at `except` are passed over. */
export function frameAt(
  steps: readonly PlacedStep[],
  at: Point,
  except: ReadonlySet<string>,
): PlacedStep | null {
  const around = steps.filter(
    (step) => step.frame === true && !except.has(step.id) && isInside(at, step.rect),
  );
  const [innermost] = [...around].sort(
    (one, other) => one.rect.width * one.rect.height - other.rect.width * other.rect.height,
  );
  return innermost ?? null;
}
