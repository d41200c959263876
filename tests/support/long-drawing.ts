import type { WorkflowDocument } from '../../src/model/document';

const ROUND_PX = { width: 1_500, height: 900 };
const ROUNDS_IN_A_ROW = 10;

/** Draws an order's process again and again, one after the other: where it ended well, the next begins. */
export function longDrawing(order: WorkflowDocument, times: number): WorkflowDocument {
  const round = (id: string, index: number) => `${id}_${String(index)}`;
  const rounds = Array.from({ length: times }, (_, index) => index);
  return {
    ...order,
    scenarios: [],
    promises: [],
    steps: rounds.flatMap((index) =>
      order.steps
        .filter(({ type }) => index === 0 || type !== 'trigger')
        .filter(({ id }) => index === times - 1 || id !== 'st_shipped')
        .map((step) => ({
          ...step,
          id: round(step.id, index),
          name: `${step.name} ${String(index)}`,
          at: shifted(step.at, index),
        })),
    ),
    arrows: rounds.flatMap((index) =>
      order.arrows
        .filter(({ outcome }) => index === 0 || outcome !== 'started')
        .map((arrow) => ({
          ...arrow,
          id: round(arrow.id, index),
          from: round(arrow.from, index),
          to:
            arrow.to === 'st_shipped' && index < times - 1
              ? round('st_check', index + 1)
              : round(arrow.to, index),
        })),
    ),
  };
}

function shifted({ x, y }: { readonly x: number; readonly y: number }, index: number) {
  return {
    x: x + (index % ROUNDS_IN_A_ROW) * ROUND_PX.width,
    y: y + Math.floor(index / ROUNDS_IN_A_ROW) * ROUND_PX.height,
  };
}
