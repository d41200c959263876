import { groupBy } from '../../kernel/group-by';
import { present } from '../../kernel/invariant';
import { type CheckContext, shareAnalysis } from '../check-context';
import { findAhead } from './ahead';

/**
 * Tells whether a step may have been done when another begins: some way leads from it to the other, going back, into
 * containers and over what takes failures included, or both lie on paths side by side. True where it is not known.
 */
export function mayBeDoneBefore(context: CheckContext, done: string, begins: string): boolean {
  const ahead = findAhead(context);
  if (ahead === null) return true;
  const indexOf = new Map(ahead.graph.steps.map(({ id }, index) => [id, index]));
  const [from, to] = [indexOf.get(done), indexOf.get(begins)];
  if (from === undefined || to === undefined) return true;
  return isSideBySide(context, from, to) || leadsRoundTo(context, from, to);
}

const insideOf = shareAnalysis((context) => {
  const graph = findAhead(context)?.graph;
  const indexes = (graph?.steps ?? []).map((_, index) => index);
  return groupBy(indexes.map(String), (index) =>
    String(graph?.scopes[graph.steps[Number(index)]?.scope ?? 0]?.container ?? ''),
  );
});

function leadsRoundTo(context: CheckContext, from: number, to: number): boolean {
  const graph = findAhead(context)?.graph;
  if (graph === undefined) return true;
  const seen = new Set<number>();
  const open = [from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { routes, scope } = present(graph.steps[next], 'step');
    const { container, fallbacks } = present(graph.scopes[scope], 'scope');
    const inside = next === from ? [] : (insideOf(context).get(String(next)) ?? []).map(Number);
    const follows = [
      ...Object.values(routes)
        .flat()
        .map((arrow) => present(graph.arrows[arrow], 'arrow').to),
      ...fallbacks,
      ...inside,
      ...(container === null ? [] : [container]),
    ];
    if (follows.includes(to)) return true;
    for (const step of follows) {
      if (seen.has(step)) continue;
      seen.add(step);
      open.push(step);
    }
  }
  return false;
}

/** Paths that part lead to the one and to the other, or what holds them begins at several steps. */
function isSideBySide(context: CheckContext, one: number, other: number): boolean {
  const ahead = findAhead(context);
  if (ahead === null) return true;
  const parting = [
    ...ahead.graph.scopes.map(({ starts }) => starts),
    ...ahead.forks.map(({ targets }) => targets),
  ];
  return parting.some((targets) =>
    targets.some(
      (target) =>
        ahead.leadsTo(target, one) &&
        targets.some((beside) => beside !== target && ahead.leadsTo(beside, other)),
    ),
  );
}
