// Which fields are filled when a step begins: surely, on whatever way it is reached, and possibly, on some way. A set of
// fields is a number in base two, so that a meeting of paths is one operation.
import { groupBy } from '../../kernel/group-by';
import { present } from '../../kernel/invariant';
import { type CheckContext, type CheckedStep, shareAnalysis } from '../check-context';
import { type Ahead, findAhead, findMeetings } from './ahead';
import { isBadNews } from './bad-news';

/** Tells of a drawing that can run which fields are filled when a step begins. */
export interface Filled {
  readonly surely: (step: string, field: string) => boolean;
  readonly possibly: (step: string, field: string) => boolean;
}

/** Lists the fields that a step fills, if it comes through. */
export function filledBy({ step, bound }: CheckedStep): readonly string[] {
  if (step.off) return [];
  return bound.uses.filter(({ to, use }) => to === 'field' && use === 'filled').map(({ id }) => id);
}

/** Finds which fields are filled where; null for a drawing that cannot run. */
export const findFilled = shareAnalysis((context): Filled | null => {
  const ahead = findAhead(context);
  if (ahead === null) return null;
  const bitOf = new Map(context.document.fields.map(({ id }, index) => [id, 1n << BigInt(index)]));
  const toBits = (ids: readonly string[]) => ids.reduce((bits, id) => bits | (bitOf.get(id) ?? 0n), 0n);
  const own = ownFields(context, ahead, toBits);
  const atStart = toBits(context.document.fields.filter(({ required }) => required).map(({ id }) => id));
  const surely = flowSurely(ahead, own, atStart, (step) => (findMeetings(context)[step] ?? []).length > 0);
  const possibly = flowPossibly(ahead, own, atStart);
  const indexOf = new Map(ahead.graph.steps.map(({ id }, index) => [id, index]));
  const look = (sets: readonly bigint[]) => (step: string, field: string) =>
    ((sets[indexOf.get(step) ?? -1] ?? 0n) & (bitOf.get(field) ?? 0n)) !== 0n;
  return { surely: look(surely), possibly: look(possibly) };
});

/**
 * Lists the steps that every run has come through well before a step begins, in the order of the drawing; null for a
 * drawing that cannot run. Who failed has come through nothing.
 */
export const findPassed = shareAnalysis((context): ((step: string) => readonly string[]) | null => {
  const ahead = findAhead(context);
  if (ahead === null) return null;
  const { graph, order } = ahead;
  const own = graph.steps.map((_, index) => 1n << BigInt(index));
  const before = flowSurely(
    ahead,
    own,
    0n,
    (step) => (findMeetings(context)[step] ?? []).length > 0,
    (arrow) => !isBadNews(graph, arrow, context),
  );
  const indexOf = new Map(graph.steps.map(({ id }, index) => [id, index]));
  return (step) => {
    const passed = before[indexOf.get(step) ?? -1] ?? 0n;
    return order
      .filter((index) => (passed & (own[index] ?? 0n)) !== 0n)
      .map((index) => present(graph.steps[index], 'step').id);
  };
});

/** What each step fills; a container also what is filled inside it, which counts as done when it is. */
function ownFields(
  { steps, stepOf }: CheckContext,
  { graph }: Ahead,
  toBits: (ids: readonly string[]) => bigint,
): readonly bigint[] {
  const inside = groupBy(steps, ({ step }) => step.in ?? '');
  const known = new Map<string, bigint>();
  const bitsOf = (id: string): bigint => {
    const remembered = known.get(id);
    if (remembered !== undefined) return remembered;
    const checked = present(stepOf(id), 'step of the graph');
    const within = checked.traits.container === true ? (inside.get(id) ?? []) : [];
    const bits = within
      .filter(({ traits }) => traits.inert !== true)
      .reduce((sum, { step }) => sum | bitsOf(step.id), toBits(filledBy(checked)));
    known.set(id, bits);
    return bits;
  };
  return graph.steps.map(({ id }) => bitsOf(id));
}

/** What is filled on every way: paths that meet bring all, ways that exclude each other only what they share. */
function flowSurely(
  ahead: Ahead,
  own: readonly bigint[],
  atStart: bigint,
  isMeeting: (step: number) => boolean,
  brings: (arrow: number) => boolean = () => true,
): readonly bigint[] {
  const before: bigint[] = [];
  const after: bigint[] = [];
  // A container stands before its inside in no order of arrows: its steps are asked for when they are needed.
  const done = new Set<number>();
  const visit = (step: number): void => {
    if (done.has(step)) return;
    done.add(step);
    before[step] = arrivingAt(step);
    after[step] = before[step] | (own[step] ?? 0n);
  };
  const arrivingAt = (step: number): bigint => {
    const doors = ahead.entering[step] ?? [];
    if (doors.length === 0) return around(step);
    const brought = doors.map((door) => {
      const { from } = present(ahead.graph.arrows[door], 'arrow');
      visit(from);
      return (brings(door) ? after[from] : before[from]) ?? 0n;
    });
    return bringsAll(step)
      ? brought.reduce((sum, bits) => sum | bits, 0n)
      : brought.reduce((shared, bits) => shared & bits);
  };
  const around = (step: number): bigint => {
    const container = present(ahead.graph.scopes[ahead.graph.steps[step]?.scope ?? 0], 'scope').container;
    if (container === null) return atStart;
    visit(container);
    return (before[container] ?? 0n) | asItem(ahead, container, own);
  };
  const bringsAll = (step: number): boolean => {
    const rule = ahead.graph.steps[step]?.arrival.rule;
    return (rule === 'all' || rule === 'count') && isMeeting(step);
  };
  for (const step of ahead.order) visit(step);
  return before;
}

/** The item that a container hands to its inside. */
function asItem({ graph }: Ahead, container: number, own: readonly bigint[]): bigint {
  const { behaviour } = present(graph.steps[container], 'step');
  return behaviour.does === 'contain' && behaviour.each !== null ? (own[container] ?? 0n) : 0n;
}

/** What is filled on some way, going back included; grows until nothing changes. */
function flowPossibly({ graph, order }: Ahead, own: readonly bigint[], atStart: bigint): readonly bigint[] {
  const everything = own.reduce((sum, bits) => sum | bits, atStart);
  const before = graph.steps.map(({ behaviour }) => (behaviour.does === 'catch' ? everything : atStart));
  // The last is taken first: what comes first in the drawing stands at the end.
  const open = order.toReversed();
  const inside = graph.steps.map((): number[] => []);
  graph.steps.forEach(({ scope }, index) => {
    inside[graph.scopes[scope]?.container ?? -1]?.push(index);
  });
  const grow = (step: number, bits: bigint) => {
    const sum = (before[step] ?? 0n) | bits;
    if (sum === before[step]) return;
    before[step] = sum;
    open.push(step);
  };
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const step = present(graph.steps[next], 'step');
    const after = (before[next] ?? 0n) | (own[next] ?? 0n);
    for (const arrow of Object.values(step.routes).flat())
      grow(present(graph.arrows[arrow], 'arrow').to, after);
    for (const inner of inside[next] ?? []) grow(inner, after);
  }
  return before;
}
