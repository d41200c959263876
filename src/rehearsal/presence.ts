// Who is there and who is away, as a scenario says it. An absence holds from its first instant up to, and not at, its
// last. Instants and lengths are in ms.
import type { Scenario } from '../model/scenario';
import { scriptedMs } from './script';

export interface Presence {
  readonly isThere: (person: string, atMs: number) => boolean;
  /** Finds the first instant, from one on, at which one of these people is there; at once where it is nobody's. */
  readonly thereFrom: (people: readonly string[], atMs: number) => number;
  /** Tells when work of these people is done: it goes on only while one of them is there. */
  readonly doneAt: (people: readonly string[], fromMs: number, workMs: number) => number;
}

interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Reads who is away; everybody of a role that is. */
export function makePresence(
  { absences = [] }: Scenario,
  startedAtMs: number,
  peopleOf: (who: string) => readonly string[],
): Presence {
  const away = new Map<string, Span[]>();
  for (const { who, from, for: length } of absences) {
    const fromMs = startedAtMs + scriptedMs(from);
    const span = { fromMs, toMs: fromMs + scriptedMs(length) };
    for (const person of peopleOf(who)) away.set(person, [...(away.get(person) ?? []), span]);
  }
  const spansOf = (person: string) => away.get(person) ?? [];

  const backAt = (person: string, atMs: number): number => {
    const span = spansOf(person).find(({ fromMs, toMs }) => fromMs <= atMs && atMs < toMs);
    return span === undefined ? atMs : backAt(person, span.toMs);
  };
  const isThere = (person: string, atMs: number) => backAt(person, atMs) === atMs;
  const thereFrom = (people: readonly string[], atMs: number) =>
    people.length === 0 ? atMs : Math.min(...people.map((person) => backAt(person, atMs)));
  /** The last one leaves when some absence begins. */
  const allGoneAt = (people: readonly string[], atMs: number) =>
    Math.min(
      ...people
        .flatMap((person) => spansOf(person).map(({ fromMs }) => fromMs))
        .filter((goneMs) => goneMs >= atMs && thereFrom(people, goneMs) > goneMs),
    );

  const doneAt = (people: readonly string[], fromMs: number, workMs: number): number => {
    const beginMs = thereFrom(people, fromMs);
    const goneMs = allGoneAt(people, beginMs);
    return beginMs + workMs <= goneMs
      ? beginMs + workMs
      : doneAt(people, goneMs, workMs - (goneMs - beginMs));
  };
  return { isThere, thereFrom, doneAt };
}
