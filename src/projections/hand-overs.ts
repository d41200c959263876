import type { WorkflowDocument } from '../model/document';
import type { DraftBar } from './timeline-bars';
import type { Visit } from './visit';

/** Leads from the bar that ended to the bar that it set going; both are keys of bars. */
export interface HandOver {
  readonly from: string;
  readonly to: string;
  readonly atMs: number;
}

/** Is the bars of every visit that has any, by the visit's key. */
export type BarsOfVisits = ReadonlyMap<string, readonly DraftBar[]>;

/** Finds the bar in which a visit ended: that of the role that gave the deciding answer; else the last. */
export type EndingBar = (visit: Visit, bars: readonly DraftBar[]) => DraftBar | undefined;

/** Makes the question in whose bar a visit ended; a role without people is one person who bears the role's id. */
export function endingBarIn(document: WorkflowDocument): EndingBar {
  const roles = new Map<string, string[]>();
  for (const role of document.roles) {
    for (const person of [role.id, ...role.people.map(({ id }) => id)]) {
      roles.set(person, [...(roles.get(person) ?? []), role.id]);
    }
  }
  return (visit, bars) => {
    const answer = visit.answers.findLast(({ refused }) => refused === null);
    const answering = answer === undefined ? [] : (roles.get(answer.by) ?? []);
    return bars.find(({ owner }) => 'id' in owner && answering.includes(owner.id)) ?? bars.at(-1);
  };
}

/** Finds who handed over to whom. A visit that shows no bar hands on what it was handed. */
export function handOversOf(
  visits: readonly Visit[],
  bars: BarsOfVisits,
  endingBar: EndingBar,
): readonly HandOver[] {
  const handedBy = new Map<string, ReadonlyMap<string, number>>();
  const handOvers: HandOver[] = [];
  const inOrder = [...visits].sort((left, right) => orderOf(left) - orderOf(right));
  const byKey = new Map(visits.map((visit) => [visit.key, visit]));
  for (const visit of inOrder) {
    const sources = new Map<string, number>();
    for (const key of visit.cameFrom) {
      const source = byKey.get(key);
      const ownBars = bars.get(key) ?? [];
      if (source === undefined) continue;
      const ending = endingBar(source, ownBars);
      if (ending !== undefined) sources.set(ending.key, source.endedAt ?? ending.fromMs);
      else for (const [bar, at] of handedBy.get(key) ?? []) sources.set(bar, at);
    }
    handedBy.set(visit.key, sources);
    const [first] = bars.get(visit.key) ?? [];
    if (first === undefined) continue;
    for (const [from, atMs] of sources) handOvers.push({ from, to: first.key, atMs });
  }
  return handOvers;
}

/** What led to a visit was opened before it; what never started comes last. */
function orderOf({ activation }: Visit): number {
  return activation ?? Number.MAX_SAFE_INTEGER;
}
