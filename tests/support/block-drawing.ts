// Random drawings made of whole blocks: sequences, either-or with a merge, parallel lanes with a join, rework loops and
// reviews, nested in each other. Whoever plays one knows beforehand how often each step starts.
import fc from 'fast-check';
import { type Sketch, type SketchedStep, sketch } from './sketch';

export type Block =
  | { readonly is: 'task' }
  | { readonly is: 'sequence'; readonly blocks: readonly Block[] }
  /** A decision with two ways that meet again; a way may be a plain arrow (null). */
  | { readonly is: 'either'; readonly ways: readonly [Block | null, Block] }
  /** Lanes at the same time, with a visible meeting point, a task or simply the next step where they join. */
  | {
      readonly is: 'both';
      readonly lanes: readonly (Block | null)[];
      readonly join: 'gather' | 'task' | null;
    }
  /** A body that a person sends back so many times before it is let through. */
  | { readonly is: 'rework'; readonly body: Block; readonly rounds: number; readonly marked: boolean }
  /**
   * A draft and lanes with a reviewer each; in every round but the last, some of the reviewers send the draft back.
   * While a new draft is to come, steps where paths meet in the other lanes wait for it: how often those start
   * depends on who is quicker, except where the lanes are plain.
   */
  | {
      readonly is: 'review';
      readonly lanes: readonly Block[];
      readonly rounds: readonly number[];
      readonly marked: boolean;
    };

const plainLane: fc.Arbitrary<Block> = fc
  .integer({ min: 2, max: 3 })
  .map((length) => ({ is: 'sequence', blocks: Array.from({ length }, () => ({ is: 'task' as const })) }));

const isPlain = (block: Block): boolean =>
  block.is === 'task' || (block.is === 'sequence' && block.blocks.every((part) => part.is === 'task'));

const { deep } = fc.letrec<{ block: Block; deep: Block }>((tie) => {
  const lane = fc.oneof({ depthSize: 'small' }, fc.constant(null), tie('block'), tie('block'));
  return {
    deep: fc.oneof(
      fc.record({
        is: fc.constant('sequence' as const),
        blocks: fc.array(tie('block'), { minLength: 2, maxLength: 3 }),
      }),
      fc.record({ is: fc.constant('either' as const), ways: fc.tuple(lane, tie('block')) }),
      fc.record({
        is: fc.constant('both' as const),
        lanes: fc
          .tuple(lane, tie('block'))
          .chain((two) => fc.array(tie('block'), { maxLength: 1 }).map((more) => [...two, ...more])),
        join: fc.constantFrom('gather' as const, 'task' as const, null),
      }),
      fc.record({
        is: fc.constant('rework' as const),
        body: tie('block'),
        rounds: fc.nat(2),
        marked: fc.boolean(),
      }),
      fc.record({
        is: fc.constant('review' as const),
        lanes: fc.array(fc.oneof(fc.constant({ is: 'task' as const }), plainLane, tie('block')), {
          minLength: 2,
          maxLength: 3,
        }),
        // In binary: who of the reviewers asks for changes.
        rounds: fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 2 }),
        marked: fc.boolean(),
      }),
    ),
    block: fc.oneof(
      { maxDepth: 3, depthSize: 'medium', withCrossShrink: true },
      fc.constant({ is: 'task' as const }),
      tie('deep'),
    ),
  };
});

/** Draws a block of moderate size. */
export const anyBlock: fc.Arbitrary<Block> = deep.filter((drawn) => totalStarts(drawn) <= 60);

function totalStarts(block: Block): number {
  return [...drawBlocks(block, false).starts.values()].reduce((sum, times) => sum + times, 0);
}

export interface BlockDrawing {
  readonly document: ReturnType<typeof sketch>;
  /** By short name: how often the step starts, where that is settled. */
  readonly starts: ReadonlyMap<string, number>;
  /** The answer of an approval at its so-manieth visit, counted from 0. */
  readonly answer: (step: string, visit: number) => string;
}

type Decision = (visit: number) => string;

/** How often a block is gone through; null where it depends on who is quicker. */
type Times = number | null;

/** A block as drawn: where it begins, and the ways out of it as `step:outcome`. */
interface Drawn {
  readonly first: string;
  readonly outs: readonly string[];
}

/** Draws blocks between a start and an end. With `backwards`, document order runs against the flow. */
export function drawBlocks(drawnBlock: Block, backwards: boolean): BlockDrawing {
  const steps = new Map<string, SketchedStep>();
  const arrows: string[] = [];
  const starts = new Map<string, number>();
  const decisions = new Map<string, Decision>();

  const add = (type: string, times: Times, decide?: Decision): string => {
    const name = `${type}${String(steps.size)}`;
    const config = { approvers: ['ro_boss'], answers: ['approved', 'rejected', 'changes'] };
    steps.set(name, type === 'approval' ? { type, config } : type);
    if (times !== null) starts.set(name, times);
    if (decide !== undefined) decisions.set(name, decide);
    return name;
  };
  const connect = (outs: readonly string[], to: string, mark = '') => {
    arrows.push(...outs.map((out) => `${mark}${out}>${to}`));
  };

  const draw = (one: Block, times: Times): Drawn => {
    const timesOver = (rounds: number) => (times === null ? null : times * rounds);
    switch (one.is) {
      case 'task': {
        const name = add('task', times);
        return { first: name, outs: [`${name}:done`] };
      }
      case 'sequence': {
        const parts = one.blocks.map((part) => draw(part, times));
        for (const [at, part] of parts.entries()) connect(parts[at - 1]?.outs ?? [], part.first);
        return { first: parts[0]?.first ?? '', outs: parts.at(-1)?.outs ?? [] };
      }
      case 'either': {
        const choice = add('approval', times, (visit) => (visit % 2 === 0 ? 'approved' : 'rejected'));
        const ways = [`${choice}:approved`, `${choice}:rejected`].map((out, at) => {
          const way = one.ways[at] ?? null;
          if (way === null) return [out];
          const half = timesOver(0.5);
          const drawn = draw(way, half === null ? null : at === 0 ? Math.ceil(half) : Math.floor(half));
          connect([out], drawn.first);
          return drawn.outs;
        });
        return { first: choice, outs: ways.flat() };
      }
      case 'both': {
        const fork = add('task', times);
        const outs = one.lanes.flatMap((lane) => drawLane(lane, times, `${fork}:done`));
        if (one.join === null) return { first: fork, outs };
        const join = add(one.join, times);
        connect(outs, join);
        return { first: fork, outs: [`${join}:done`] };
      }
      case 'rework': {
        const body = draw(one.body, timesOver(one.rounds + 1));
        const check = add('approval', timesOver(one.rounds + 1), (visit) =>
          visit % (one.rounds + 1) < one.rounds ? 'changes' : 'approved',
        );
        connect(body.outs, check);
        connect([`${check}:changes`], body.first, one.marked ? '<' : '');
        return { first: body.first, outs: [`${check}:approved`] };
      }
      case 'review': {
        const rounds = one.rounds.length + 1;
        const settled = one.lanes.every(isPlain) ? timesOver(rounds) : null;
        const draft = add('task', settled);
        const outs = one.lanes.map((lane, at) => {
          const drawn = draw(lane, settled);
          const check = add('approval', settled, (visit) => {
            if (settled === null) return visit < rounds - 1 ? 'changes' : 'approved';
            // Somebody always asks for changes in a round that is not the last.
            const who = (one.rounds[visit % rounds] ?? 0) % 2 ** one.lanes.length;
            const asks =
              visit % rounds < rounds - 1 && (Math.floor(who / 2 ** at) % 2 === 1 || (who === 0 && at === 0));
            return asks ? 'changes' : 'approved';
          });
          connect([`${draft}:done`], drawn.first);
          connect(drawn.outs, check);
          connect([`${check}:changes`], draft, one.marked ? '<' : '');
          return `${check}:approved`;
        });
        const join = add('task', times);
        connect(outs, join);
        return { first: draft, outs: [`${join}:done`] };
      }
    }
  };
  const drawLane = (lane: Block | null, times: Times, from: string): readonly string[] => {
    if (lane === null) return [from];
    const drawn = draw(lane, times);
    connect([from], drawn.first);
    return drawn.outs;
  };

  const whole = draw(drawnBlock, 1);
  const last = add('task', 1);
  connect(whole.outs, last);
  arrows.push(`start>${whole.first}`, `${last}>over`);
  const inOrder: Sketch['steps'] = Object.fromEntries([
    ['start', 'trigger'],
    ...(backwards ? [...steps].reverse() : steps),
    ['over', 'end'],
  ]);
  return {
    document: sketch({ roles: [{ id: 'ro_boss', people: [{ id: 'pe_a' }] }], steps: inOrder, arrows }),
    starts,
    answer: (step, visit) => decisions.get(step)?.(visit) ?? 'approved',
  };
}
