// Loops by recursive strongly connected components (Tarjan 1972), as section 3 of the contract sets them: the header
// of a component is chosen, its back arrows are taken out, and what is left inside is looked at again.
import { present } from '../../kernel/invariant';
import type { GraphLoop } from '../graph';

export interface LoopArrow {
  readonly from: number;
  readonly outcome: string;
  readonly to: number;
  /** Marked by the editor when the arrow closed a circle. */
  readonly back: boolean;
}

interface LoopQuestion {
  /** The number of steps. */
  readonly size: number;
  readonly arrows: readonly LoopArrow[];
  readonly isFirstOutcome: (arrow: LoopArrow) => boolean;
  /** Tells whether a step is entered by other means than arrows: a trigger, a fallback, a start inside a container. */
  readonly isEntered: (step: number) => boolean;
}

/** Finds every loop and, for each back arrow (by index), the loop that it goes back in. Outer loops come first. */
export function findLoops(question: LoopQuestion): {
  readonly loops: readonly GraphLoop[];
  readonly loopOfArrow: ReadonlyMap<number, number>;
} {
  const loops: GraphLoop[] = [];
  const loopOfArrow = new Map<number, number>();
  const everyArrow = question.arrows.map((_, index) => index);
  const everyStep = Array.from({ length: question.size }, (_, index) => index);
  const open: { steps: readonly number[]; arrows: readonly number[] }[] = [
    { steps: everyStep, arrows: everyArrow },
  ];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const found = components(next.steps, next.arrows, question.arrows);
    const within = arrowsWithin(found, next.arrows, question.arrows);
    for (const [number, component] of found.entries()) {
      const inside = within.get(number);
      if (inside === undefined) continue;
      const members = new Set(component);
      const header = chooseHeader(component, members, inside, question);
      const isBack = (index: number) => present(question.arrows[index], 'arrow').to === header;
      for (const index of inside.filter(isBack)) loopOfArrow.set(index, loops.length);
      loops.push({ header, steps: component });
      open.push({ steps: component, arrows: inside.filter((index) => !isBack(index)) });
    }
  }
  return { loops, loopOfArrow };
}

/** Groups the arrows that stay within a component by its number; a component without any is no loop. */
function arrowsWithin(
  found: readonly (readonly number[])[],
  arrowIndexes: readonly number[],
  arrows: readonly LoopArrow[],
): ReadonlyMap<number, readonly number[]> {
  const componentOf = new Map(found.flatMap((component, number) => component.map((step) => [step, number])));
  const within = new Map<number, number[]>();
  for (const index of arrowIndexes) {
    const arrow = present(arrows[index], 'arrow');
    const number = present(componentOf.get(arrow.from), 'component');
    if (componentOf.get(arrow.to) !== number) continue;
    const group = within.get(number);
    if (group === undefined) within.set(number, [index]);
    else group.push(index);
  }
  return within;
}

function chooseHeader(
  component: readonly number[],
  members: ReadonlySet<number>,
  inside: readonly number[],
  { arrows, isFirstOutcome, isEntered }: LoopQuestion,
): number {
  const insideArrows = inside.map((index) => present(arrows[index], 'arrow'));
  const { into, outOf } = arrowsAt(arrows);
  const isOutside = (step: number) => !members.has(step);
  const fromOutside = new Set(component.filter((step) => into.get(step)?.some(isOutside)));
  const goesOut = new Set(component.filter((step) => outOf.get(step)?.some(isOutside)));
  const markedBack = new Set(insideArrows.filter((arrow) => arrow.back).map((arrow) => arrow.to));
  const byFirstOutcome = new Set(insideArrows.filter(isFirstOutcome).map((arrow) => arrow.to));
  const preferences: readonly ((step: number) => boolean)[] = [
    (step) => fromOutside.has(step) || isEntered(step),
    (step) => markedBack.has(step),
    (step) => !byFirstOutcome.has(step),
    (step) => !goesOut.has(step),
  ];
  let candidates = component;
  for (const preferred of preferences) {
    const kept = candidates.filter(preferred);
    if (kept.length > 0) candidates = kept;
  }
  return Math.min(...candidates);
}

const known = new WeakMap<readonly LoopArrow[], ReturnType<typeof groupEnds>>();

/** The steps before and behind each step; remembered, or every loop would look through all arrows again. */
function arrowsAt(arrows: readonly LoopArrow[]): ReturnType<typeof groupEnds> {
  const ends = known.get(arrows) ?? groupEnds(arrows);
  known.set(arrows, ends);
  return ends;
}

function groupEnds(arrows: readonly LoopArrow[]) {
  const into = new Map<number, number[]>();
  const outOf = new Map<number, number[]>();
  for (const { from, to } of arrows) {
    into.set(to, [...(into.get(to) ?? []), from]);
    outOf.set(from, [...(outOf.get(from) ?? []), to]);
  }
  return { into, outOf };
}

/** Groups steps that can reach each other, each group sorted, groups by their first step. Iterative: no deep stack. */
function components(
  steps: readonly number[],
  arrowIndexes: readonly number[],
  arrows: readonly LoopArrow[],
): readonly (readonly number[])[] {
  const targets = new Map<number, number[]>(steps.map((step) => [step, []]));
  for (const index of arrowIndexes) {
    const arrow = present(arrows[index], 'arrow');
    targets.get(arrow.from)?.push(arrow.to);
  }
  const order = new Map<number, number>();
  const low = new Map<number, number>();
  const stack: number[] = [];
  const onStack = new Set<number>();
  const found: number[][] = [];
  const lowOf = (step: number) => present(low.get(step), 'low link');
  for (const root of steps) {
    if (order.has(root)) continue;
    const path: { step: number; next: number }[] = [{ step: root, next: 0 }];
    for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
      const { step } = frame;
      if (frame.next === 0) {
        order.set(step, order.size);
        low.set(step, order.size - 1);
        stack.push(step);
        onStack.add(step);
      }
      const target = targets.get(step)?.[frame.next];
      if (target !== undefined) {
        frame.next += 1;
        if (!order.has(target)) path.push({ step: target, next: 0 });
        else if (onStack.has(target))
          low.set(step, Math.min(lowOf(step), present(order.get(target), 'order')));
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) low.set(parent.step, Math.min(lowOf(parent.step), lowOf(step)));
      if (lowOf(step) === order.get(step)) found.push(popComponent(step, stack, onStack));
    }
  }
  return found
    .map((component) => component.sort((left, right) => left - right))
    .sort((left, right) => (left[0] ?? 0) - (right[0] ?? 0));
}

function popComponent(root: number, stack: number[], onStack: Set<number>): number[] {
  const component: number[] = [];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    onStack.delete(step);
    component.push(step);
    if (step === root) break;
  }
  return component;
}
