// What a drawing does about something that went wrong, as far as one path shows it.
import type { JournalEntry } from '../model/journal';
import type { Drawing } from './drawing';
import type { Place } from './search';

/** Is what follows a fault. Ids are those of the drawing. */
export interface Aftermath {
  /** How often the step was tried before it was given up. */
  readonly tries: number;
  /** The steps that it leads to at once, where something is done about it. */
  readonly leadsTo: readonly string[];
  /** The roles that are asked because those who were asked first say nothing, in order. */
  readonly alsoAsked: readonly string[];
}

/** Reads from a path what follows the fault at a step that came after `depth` moves. */
export function tellAftermath(
  drawing: Drawing,
  path: readonly Place[],
  depth: number,
  step: string,
): Aftermath {
  const entries = path.flatMap(({ journal }, index) => journal.map((entry): At => ({ entry, index })));
  const activation = visitAt(entries, depth, path[depth]?.move?.activation, step);
  const of = entries.filter(
    ({ entry }) => 'activation' in entry.data && entry.data.activation === activation,
  );
  const asked = of.flatMap(({ entry, index }) => (entry.type === 'asked' ? [{ ...entry.data, index }] : []));
  const before = new Set(asked.flatMap(({ index, roles }) => (index < depth ? roles : [])));
  const later = asked.flatMap(({ index, roles }) => (index < depth ? [] : roles));
  const left = of.find(({ entry, index }) => index >= depth && entry.type === 'step-finished');
  const started = (left === undefined ? [] : (path[left.index]?.journal ?? [])).flatMap((entry) =>
    entry.type === 'step-started' && entry.seq > (left?.entry.seq ?? 0) ? [entry.data.step] : [],
  );
  return {
    tries: of.filter(({ entry }) => entry.type === 'attempt-started').length,
    leadsTo: [...new Set(started)].filter((id) => doesSomething(drawing, id)),
    alsoAsked: [...new Set(later)].filter((role) => !before.has(role)),
  };
}

/** The visit that the move was about; or the one that went wrong by itself in that instant. */
function visitAt(
  entries: readonly At[],
  depth: number,
  moved: number | undefined,
  step: string,
): number | null {
  const isMoved = entries.some(
    ({ entry }) =>
      entry.type === 'step-started' && entry.data.activation === moved && entry.data.step === step,
  );
  if (isMoved) return moved ?? null;
  for (const { entry, index } of entries) {
    if (index !== depth || (entry.type !== 'step-finished' && entry.type !== 'incident-opened')) continue;
    if (entry.data.step === step && 'kind' in entry.data) return entry.data.activation ?? null;
  }
  return null;
}

/** Is an entry, and at which place of the path it was written. */
interface At {
  readonly entry: JournalEntry;
  readonly index: number;
}

function doesSomething({ graph, numberOf }: Drawing, id: string): boolean {
  const does = graph.steps[numberOf.get(id) ?? -1]?.behaviour.does;
  return does === 'work' || does === 'ask' || does === 'wait' || does === 'contain' || does === 'undo';
}
