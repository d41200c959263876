// What waits may be ended by a path beside it: a meeting point that goes on without it and cancels it, an end that stops
// everything around it, the time limit of what holds it.
import { present } from '../../kernel/invariant';
import { type CheckContext, shareAnalysis } from '../check-context';
import { type Ahead, findAhead } from './ahead';

/** Tells whether the waiting at a step is over sooner or later by what is drawn around or beside it. */
export function isEndedByOthers(
  context: CheckContext,
  id: string,
  mayHang: (step: string) => boolean,
): boolean {
  if (hasLimitAround(context, id)) return true;
  const ahead = findAhead(context);
  const waiting = indexesOf(context).get(id);
  if (ahead === null || waiting === undefined) return false;
  const enders = endersIn(context).filter((ender) => neededToEnd(ahead, ender, waiting) < Infinity);
  return enders.some((ender) =>
    waysThatPart(ahead, waiting).some((targets) => {
      if (!targets.some((target) => ahead.leadsTo(target, waiting))) return false;
      const beside = targets.filter(
        (target) => ahead.leadsTo(target, ender) && !ahead.leadsTo(target, waiting),
      );
      const needed = neededToEnd(ahead, ender, waiting);
      if (beside.length < needed) return false;
      const arriving = beside.filter((target) => comesTo(ahead, target, ender, waiting, mayHang));
      return arriving.length >= needed;
    }),
  );
}

const indexesOf = shareAnalysis(
  (context) => new Map(findAhead(context)?.graph.steps.map(({ id }, index) => [id, index])),
);

/** The steps that can end what waits elsewhere: few, in any drawing. */
const endersIn = shareAnalysis((context): readonly number[] =>
  (findAhead(context)?.graph.steps ?? []).flatMap(({ behaviour, arrival }, index) => {
    const stops = behaviour.does === 'end' && behaviour.stopEverything;
    const cancels = (arrival.rule === 'first' || arrival.rule === 'count') && arrival.cancelOthers;
    return stops || cancels ? [index] : [];
  }),
);

function hasLimitAround({ stepOf }: CheckContext, id: string): boolean {
  const seen = new Set<string>();
  for (let here = stepOf(stepOf(id)?.step.in ?? ''); here !== undefined; here = stepOf(here.step.in ?? '')) {
    if (seen.has(here.step.id)) return false;
    seen.add(here.step.id);
    if (here.step.policy.timeLimit !== undefined) return true;
  }
  return false;
}

/** Lists the steps that paths part to: by the arrows of one outcome, or as the several beginnings of a container. */
function waysThatPart({ graph, forks }: Ahead, waiting: number): readonly (readonly number[])[] {
  const starts = graph.scopes[graph.steps[waiting]?.scope ?? 0]?.starts ?? [];
  return [...(starts.length > 1 ? [starts] : []), ...forks.map(({ targets }) => targets)];
}

/** Counts how many paths have to come to a step so that it ends the waiting; no number where it never does. */
function neededToEnd({ graph, leadsTo }: Ahead, step: number, waiting: number): number {
  const { behaviour, arrival, scope } = present(graph.steps[step], 'step');
  const stopsAll = behaviour.does === 'end' && behaviour.stopEverything;
  if (stopsAll && scope === graph.steps[waiting]?.scope) return 1;
  if (arrival.rule !== 'first' && arrival.rule !== 'count') return Infinity;
  if (!arrival.cancelOthers || !leadsTo(waiting, step)) return Infinity;
  return arrival.rule === 'first' ? 1 : arrival.count;
}

/** Tells whether a path comes to a step past nothing that may hang itself or would wait for the waiting one. */
function comesTo(
  { graph, leadsTo }: Ahead,
  from: number,
  ender: number,
  waiting: number,
  mayHang: (step: string) => boolean,
): boolean {
  const seen = new Set([from]);
  const open = [from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === ender) return true;
    const { id, arrival, routes } = present(graph.steps[next], 'step');
    const goesOn = arrival.rule === 'first' || arrival.rule === 'each';
    if (mayHang(id) || (leadsTo(waiting, next) && !goesOn)) continue;
    for (const arrow of Object.values(routes).flat()) {
      const { to } = present(graph.arrows[arrow], 'arrow');
      if (seen.has(to) || !leadsTo(to, ender)) continue;
      seen.add(to);
      open.push(to);
    }
  }
  return false;
}
