// What happened on a day, as places where something else could have happened instead. Only these are worth a fault: one
// at a step that nobody comes to would change nothing.
import type { Graph } from '../../engine/graph';
import type { EntryOf, JournalEntry } from '../../model/journal';
import type { Scenario } from '../../model/scenario';

/** Is one place of a day where something could go wrong: a try, a question, a waiting for word. */
export interface WeakPoint {
  readonly at: 'try' | 'question' | 'word';
  readonly step: string;
  /** Which entry of the step's script it takes, from 0. */
  readonly entry: number;
  readonly atMs: number;
  /** The entry of the journal at which it is come to. */
  readonly seq: number;
}

/** Lists the places of a day at which the scenario says nothing yet. */
export function findWeakPoints(
  journal: readonly JournalEntry[],
  graph: Graph,
  scenario: Scenario,
): readonly WeakPoint[] {
  const tries = new Map<string, number>();
  const seen = new Set<string>();
  const behaviours = new Map(graph.steps.map(({ id, behaviour }) => [id, behaviour]));

  const pointOfTry = ({ at, data, seq }: EntryOf<'attempt-started'>): readonly WeakPoint[] => {
    const entry = tries.get(data.step) ?? 0;
    tries.set(data.step, entry + 1);
    const isSet = entry < (scenario.script[data.step]?.length ?? 0);
    return isSet ? [] : [{ at: 'try', step: data.step, entry, atMs: at, seq }];
  };
  /** What one visit takes of a script is not foreseen, so only the first question of a step, and its first word, is one. */
  const firstPoint = (
    at: 'question' | 'word',
    step: string,
    { at: atMs, seq }: JournalEntry,
  ): readonly WeakPoint[] => {
    if (seen.has(step) || Object.hasOwn(scenario.script, step)) return [];
    seen.add(step);
    return [{ at, step, entry: 0, atMs, seq }];
  };

  return journal.flatMap((entry) => {
    if (entry.type === 'attempt-started') return pointOfTry(entry);
    if (entry.type === 'asked') return firstPoint('question', entry.data.step, entry);
    if (entry.type !== 'step-started') return [];
    const behaviour = behaviours.get(entry.data.step);
    const waitsForWord = behaviour?.does === 'wait' && 'signal' in behaviour;
    return waitsForWord ? firstPoint('word', entry.data.step, entry) : [];
  });
}
