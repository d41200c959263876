import { formatDuration } from '../../../kernel/duration';
import { refusedOf } from '../../../projections/expectation-checks';
import { roundedUp } from '../../../projections/rounded-up';
import type { ExpectedThing } from '../../../words/day-editor';
import type { RehearsalView } from '../screen/rehearsal-view';
import type { ExpectedPart } from '../script/expected-parts';
import { stepsInOrder } from './steps-in-order';

/** Is behind every place of a list. */
const LAST = Number.MAX_SAFE_INTEGER;

/** Begins a sentence with what came of the day on the screen, so that mostly nothing has to be filled in; null: nothing fits. */
export function freshExpected(
  thing: ExpectedThing,
  { state, replay, context }: RehearsalView,
): ExpectedPart | null {
  const { document } = state;
  const run = replay?.rehearsal;
  const begun = [...new Set(replay?.whole.visits.map(({ step }) => step))];
  const steps = stepsInOrder(document).filter((step) => context.wordsOf(step)?.traits.inert !== true);
  const ends = steps.filter((step) => context.wordsOf(step)?.traits.terminal === true);
  switch (thing) {
    case 'result':
      return { code: 'result', result: run?.state.result ?? 'success' };
    case 'status':
      return { code: 'status', status: run?.state.status ?? 'finished' };
    case 'ends': {
      const end = run?.state.ends[0] ?? ends[0]?.id;
      return end === undefined ? null : { code: 'ends', end, place: LAST };
    }
    case 'within':
      return { code: 'within', within: formatDuration(roundedUp(run?.elapsedMs ?? 0)) };
    case 'passes': {
      const step = begun.at(-1) ?? steps[0]?.id;
      return step === undefined ? null : { code: 'passes', step, place: LAST };
    }
    case 'avoids': {
      const step = steps.find(({ id }) => !begun.includes(id))?.id ?? steps[0]?.id;
      return step === undefined ? null : { code: 'avoids', step, place: LAST };
    }
    case 'order': {
      const [first, then] = begun.length > 1 ? begun.slice(-2) : steps.map(({ id }) => id);
      return first === undefined || then === undefined ? null : { code: 'order', first, then, place: LAST };
    }
    case 'refused': {
      const refused = refusedOf(run?.journal ?? []).length;
      return refused === 0 && (run?.beganAlso ?? []).length === 0 ? null : { code: 'refused', refused };
    }
    case 'field': {
      const [field] = document.fields;
      return field === undefined
        ? null
        : { code: 'field', field: field.id, value: run?.state.fields[field.id] ?? field.sample ?? null };
    }
  }
}
