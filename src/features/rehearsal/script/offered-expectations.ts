// What came of a rehearsal, as things that can be expected of the next one: each to be taken or left.
import { formatDuration } from '../../../kernel/duration';
import type { WorkflowDocument } from '../../../model/document';
import type { Expectation } from '../../../model/scenario';
import { refusedOf } from '../../../projections/expectation-checks';
import { endExpected } from '../../../projections/found-expectation';
import { roundedUp } from '../../../projections/rounded-up';
import type { RunCourse } from '../../../projections/run-course';
import type { Rehearsal } from '../../../rehearsal/open-rehearsal';

/** Is one thing that can be expected. */
export interface OfferedExpectation {
  readonly code: 'end' | 'gap' | 'passes' | 'order' | 'within' | 'refused' | 'field';
  readonly key: string;
  readonly expect: Expectation;
  /** Whoever says nothing expects it. */
  readonly isUsual: boolean;
}

/** More values than this are no help to anybody who chooses. */
const MOST_FIELDS = 6;

/** Lists what can be expected after a rehearsal: how it ended, what happened and in which order, how long it took, values. */
export function offerExpectations(
  rehearsal: Rehearsal,
  course: RunCourse,
  document: WorkflowDocument,
): readonly OfferedExpectation[] {
  const end = endExpected(rehearsal);
  // Where it stopped, nobody means it to: it is kept as it is only by somebody who says so.
  const isOver = end?.status !== 'needs-attention';
  const refused = refusedOf(rehearsal.journal).length;
  const { ends, status, fields } = rehearsal.state;
  const started = new Set(course.visits.flatMap(({ step, visit }) => (visit === null ? [] : [step])));
  const passed = [...started].filter((step) => step !== course.trigger && !ends.includes(step));
  const order = passed.slice(1).map((then, index): [string, string] => [passed[index] ?? then, then]);
  const within = formatDuration(roundedUp(rehearsal.elapsedMs));
  const written = document.fields.filter(({ id }) => Object.hasOwn(fields, id) && fields[id] !== null);
  return [
    ...(end === null
      ? []
      : [{ code: isOver ? 'end' : 'gap', key: 'end', expect: end, isUsual: isOver } as const]),
    ...(passed.length === 0
      ? []
      : [{ code: 'passes', key: 'passes', expect: { passes: passed }, isUsual: false } as const]),
    ...(order.length === 0
      ? []
      : [{ code: 'order', key: 'order', expect: { order }, isUsual: false } as const]),
    ...(status === 'finished' && rehearsal.elapsedMs > 0
      ? [{ code: 'within', key: 'within', expect: { within }, isUsual: false } as const]
      : []),
    ...(refused === 0
      ? []
      : [{ code: 'refused', key: 'refused', expect: { refused }, isUsual: false } as const]),
    ...written.slice(0, MOST_FIELDS).map(
      ({ id }): OfferedExpectation => ({
        code: 'field',
        key: `field ${id}`,
        expect: { fields: { [id]: fields[id] ?? null } },
        isUsual: false,
      }),
    ),
  ];
}
