// Which start is one that came before: what an order, an invoice or a mail is known again by, and by whom.
import { holds } from '../facts/evaluate-condition';
import { isEmpty } from '../facts/field-value';
import type { Json } from '../kernel/json';
import type { FieldValues } from '../model/journal';
import type { StartEvent } from './event';
import type { Graph } from './graph';

/** Is what a run began with; its `start` event fits. */
export interface Beginning {
  readonly trigger: string;
  readonly input: FieldValues;
}

/** Is what a start is known again by: the field that its trigger takes only once, and what it brings in it. */
export interface KnownBy {
  readonly field: string;
  readonly value: Json;
}

/** Tells what a start is known again by; null where its trigger takes everything, or where it brings nothing in the field. */
export function knownBy(graph: Graph, { trigger, input }: Beginning): KnownBy | null {
  const field = takesOnce(graph, trigger);
  const value = field !== null && Object.hasOwn(input, field) ? input[field] : undefined;
  return field === null || value === undefined || isEmpty(value) ? null : { field, value };
}

/**
 * Finds the run that a start would begin a second time, among what the earlier runs of the workflow began with (oldest
 * first; whether they are over does not matter); null: it may begin.
 *
 * Triggers that take the same field only once know each other's starts again. What the earlier run began with counts,
 * not what has become of it. Values are the same where a condition would call them equal.
 */
export function findTwin<Earlier extends Beginning>(
  graph: Graph,
  start: StartEvent,
  earlier: readonly Earlier[],
): Earlier | null {
  const known = knownBy(graph, start);
  if (known === null) return null;
  const { field, value } = known;
  const type = graph.fields.find(({ id }) => id === field)?.type;
  const isTwin = ({ trigger, input }: Earlier) =>
    takesOnce(graph, trigger) === field &&
    holds(
      { field, is: 'equals', value },
      {
        valueOf: () => (Object.hasOwn(input, field) ? input[field] : undefined),
        typeOf: () => type,
        offsets: start.offsets,
      },
    );
  return earlier.find(isTwin) ?? null;
}

function takesOnce(graph: Graph, trigger: string): string | null {
  const behaviour = graph.steps.find(({ id }) => id === trigger)?.behaviour;
  return behaviour?.does === 'begin' ? behaviour.dedupe : null;
}
