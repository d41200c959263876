import { type EntryHandlers, passOver } from './entry-handlers';
import { close, enter } from './visit-draft';
import {
  addDraft,
  begin,
  draftFor,
  leave,
  leaveDoor,
  type Memory,
  sourcesOf,
  stepsWaitedFor,
} from './visit-memory';

/** Reads what happens at the doors of steps: coming, waiting, starting, being turned away. */
export function doorEntries(
  memory: Memory,
): Pick<EntryHandlers, 'run-started' | 'step-started' | 'step-passed' | 'parked' | 'absorbed' | 'set-aside'> {
  const { doorstep } = memory;
  const take = (step: string, arrows: readonly (string | null)[]) =>
    arrows.map((arrow) => doorstep.take(step, arrow));
  return {
    'run-started': passOver,
    'step-started': ({ at, data }) => {
      const taken = take(data.step, data.arrows);
      const draft = draftFor(memory, data.step, taken);
      begin(memory, draft, data.activation, at);
      draft.now.visit = data.visit;
      draft.now.arrowsIn = [...data.arrows];
      draft.now.cameFrom = sourcesOf(taken);
      if (data.cause !== undefined) {
        draft.now.cause = data.cause;
        const failed = memory.caught.get(data.step)?.shift();
        if (failed !== undefined) draft.now.cameFrom.push(failed);
      }
      enter(draft, 'working', at);
    },
    'step-passed': ({ at, data }) => {
      const taken = take(data.step, data.arrivedBy.length === 0 ? [null] : data.arrivedBy);
      const draft = draftFor(memory, data.step, taken);
      begin(memory, draft, data.activation, at);
      draft.now.arrowsIn = [...data.arrivedBy];
      draft.now.cameFrom = sourcesOf(taken);
      leave(memory, draft, data);
      draft.wasSkipped = true;
      close(draft, 'skipped', at);
    },
    parked: ({ at, data }) => {
      doorstep.park(data.step, data.arrow, at, data.waitsFor);
      const held = memory.held.get(data.step) ?? addDraft(memory, data.step);
      memory.held.set(data.step, held);
      held.now.waitsFor = stepsWaitedFor(doorstep.waitingAt(data.step));
      enter(held, 'held', at);
    },
    absorbed: ({ at, data }) => {
      const taken = doorstep.take(data.step, data.arrow);
      if ('at' in taken) leaveDoor(memory, data.step, [taken], 'done', at);
      const answered = memory.byActivation.get(data.activation);
      if (answered === undefined) return;
      answered.now.late.push({ at, arrow: data.arrow });
      answered.copy = null;
    },
    'set-aside': ({ at, data }) => {
      const taken = take(data.step, data.arrows.length === 0 ? [null] : data.arrows);
      const draft = draftFor(memory, data.step, taken);
      draft.now.arrowsIn = [...data.arrows];
      draft.now.cameFrom = sourcesOf(taken);
      draft.now.waitsFor = [];
      draft.now.missing = [...data.missing];
      close(draft, 'set-aside', at);
    },
  };
}
