import { succeed } from '../../../kernel/result';
import { moveSteps } from '../../../model/edits/move-steps';
import { findStep, outermost } from '../../../model/step-index';
import type { Point } from '../session/place-step';
import { countSteps, type PlainCommand, refuseEmptySelection } from './editor-command';

const NEAR = 10;
const FAR = 60;

/** Move the selected steps a little or a good bit; pressing on in one go is one entry of the history. */
export const nudgeCommands: readonly PlainCommand<null>[] = [
  nudge('left', { x: -1, y: 0 }),
  nudge('right', { x: 1, y: 0 }),
  nudge('up', { x: 0, y: -1 }),
  nudge('down', { x: 0, y: 1 }),
].flat();

function nudge(way: string, direction: Point): readonly PlainCommand<null>[] {
  return [
    nudgeBy(`nudge-${way}`, `Move ${way} a little`, { x: direction.x * NEAR, y: direction.y * NEAR }),
    nudgeBy(`nudge-${way}-far`, `Move ${way}`, { x: direction.x * FAR, y: direction.y * FAR }),
  ];
}

function nudgeBy(id: string, label: string, by: Point): PlainCommand<null> {
  return {
    id,
    label,
    asks: 'nothing',
    enabled: (session) => session.state().selection.steps.length > 0,
    run: (session) => {
      const { steps } = session.state().selection;
      if (steps.length === 0) return refuseEmptySelection();
      const merge = `move ${steps.join(' ')}`;
      return session.transact(`Move ${countSteps(steps.length)}`, { merge }, (draft) => {
        const places = outermost(draft.document, draft.selection.steps).flatMap((id) => {
          const step = findStep(draft.document, id);
          return step === undefined ? [] : [{ id, at: { x: step.at.x + by.x, y: step.at.y + by.y } }];
        });
        const moved = draft.apply((document) => moveSteps(document, places));
        return moved.ok ? succeed(null) : moved;
      });
    },
  };
}
