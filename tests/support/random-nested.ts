// Random workflows with stages, for-eaches and undos inside each other, and every kind of question and wait.
import fc from 'fast-check';
import type { WorkflowDocument } from '../../src/model/document';
import { type SketchedStep, sketch } from './sketch';

/** Deeper nesting finds nothing that two levels do not, and takes longer. */
const MOST_DEEP = 2;

const OUTCOMES: Readonly<Record<string, readonly string[]>> = {
  task: ['done', 'done', 'failed', 'failed.refused'],
  ai: ['sure', 'unsure', 'failed'],
  approval: ['approved', 'rejected', 'changes', 'no-answer'],
  wait: ['over', 'no-answer'],
  gather: ['done'],
  stage: ['done', 'failed'],
  'for-each': ['done', 'failed', 'failed.refused'],
  undo: ['done'],
  fallback: ['caught'],
};

interface Part {
  readonly type: string;
  readonly config: object;
  readonly policy: object;
  readonly inside: Scope | null;
}

interface Scope {
  readonly parts: readonly Part[];
  readonly arrows: readonly {
    readonly from: number;
    readonly outcome: number;
    readonly by: number;
    readonly back: boolean;
  }[];
  readonly fallback: object | null;
  readonly end: object | null;
}

const part = (type: string, config: object = {}, policy: object = {}): fc.Arbitrary<Part> =>
  fc.constant({ type, config, policy, inside: null });

const question = fc
  .record({
    rule: fc.constantFrom<unknown>('any', 'all', 'in-order', { atLeast: 2 }),
    ladder: fc.constantFrom<readonly object[]>(
      [],
      [
        { after: 'PT1H', do: 'remind' },
        { after: 'PT2H', do: 'give-up' },
      ],
      [
        { after: 'PT1H', do: 'ask', role: 'ro_deputy' },
        { after: 'PT3H', do: 'answer', answer: 'approved' },
      ],
    ),
    reasonFor: fc.constantFrom<readonly string[]>([], ['rejected']),
    notBy: fc.constantFrom<readonly string[]>([], ['starter']),
  })
  .map((config): Part => {
    const asked = { approvers: ['ro_boss', 'ro_deputy'], answers: ['approved', 'rejected', 'changes'] };
    return { type: 'approval', config: { ...asked, ...config }, policy: {}, inside: null };
  });

const plain: fc.Arbitrary<Part> = fc.oneof(
  { weight: 2, arbitrary: part('task') },
  { weight: 3, arbitrary: part('task', { undo: { name: 'Take it back' } }) },
  { weight: 3, arbitrary: part('task', {}, { retry: { attempts: 2, firstWait: 'PT5M' } }) },
  { weight: 2, arbitrary: part('ai', { produces: ['fd_yes'], threshold: 0.8 }) },
  { weight: 3, arbitrary: question },
  { weight: 1, arbitrary: part('wait', { for: 'PT30M' }) },
  { weight: 2, arbitrary: part('wait', { signal: { name: 'paid' } }, { timeLimit: 'PT5H' }) },
  { weight: 1, arbitrary: part('gather', {}, { arrival: 'first', cancelOthers: true }) },
  { weight: 1, arbitrary: part('gather', {}, { arrival: { count: 2, orFewer: true } }) },
  { weight: 2, arbitrary: part('undo') },
);

const container = (depth: number): fc.Arbitrary<Part> =>
  fc
    .record({
      type: fc.constantFrom('stage', 'for-each'),
      together: fc.boolean(),
      stopOnFailure: fc.boolean(),
      inside: scope(depth + 1),
    })
    .map(({ type, together, stopOnFailure, inside }) => ({
      type,
      config:
        type === 'stage'
          ? {}
          : { items: 'fd_list', as: 'fd_n', mode: together ? 'together' : 'one-by-one', stopOnFailure },
      policy: {},
      inside,
    }));

const scope = (depth: number): fc.Arbitrary<Scope> =>
  fc.record({
    parts: fc.array(
      depth < MOST_DEEP
        ? fc.oneof({ weight: 3, arbitrary: plain }, { weight: 1, arbitrary: container(depth) })
        : plain,
      { minLength: 1, maxLength: depth === 0 ? 5 : 3 },
    ),
    arrows: fc.array(
      fc.record({
        from: fc.nat(99),
        outcome: fc.nat(9),
        by: fc.constantFrom(1, 1, 2, 3, 9, 0, -1),
        back: fc.constantFrom(false, false, true),
      }),
      { maxLength: depth === 0 ? 6 : 3 },
    ),
    fallback: fc.constantFrom(null, null, {}, { stopOthers: true }, { kinds: ['refused'] }),
    end: fc.constantFrom(null, {}, {}, { result: 'failure' }, { stopEverything: true }),
  });

/** Draws any workflow that compiles and holds at least one thing inside another. */
export const nestedWorkflow: fc.Arbitrary<WorkflowDocument> = scope(0)
  .filter(({ parts }) => parts.some(({ inside }) => inside !== null))
  .map((whole) => {
    const drawn = draw(whole, '', null);
    return sketch({
      fields: [
        { id: 'fd_yes', type: 'yesno' },
        { id: 'fd_n', type: 'number' },
        { id: 'fd_list', type: 'list' },
      ],
      roles: [
        { id: 'ro_boss', people: [{ id: 'pe_a' }, { id: 'pe_b' }] },
        { id: 'ro_deputy', people: [{ id: 'pe_c' }] },
      ],
      steps: { start: 'trigger', ...Object.fromEntries<SketchedStep>(drawn.steps), good: 'end' },
      arrows: [...new Set(['start>s0', ...drawn.arrows])],
    });
  });

interface Drawn {
  readonly steps: readonly (readonly [string, SketchedStep])[];
  readonly arrows: readonly string[];
}

/** Draws a scope: each part leads on to the next, the last to an end or over the border; then what is drawn besides. */
function draw({ parts, arrows, fallback, end }: Scope, prefix: string, holder: string | null): Drawn {
  const own = holder === null ? {} : { in: `st_${holder}` };
  const name = (at: number) => `${prefix}s${String(at)}`;
  const finish = holder === null ? 'good' : end === null ? null : `${prefix}over`;
  const target = (at: number) => (at < parts.length ? name(Math.max(0, at)) : finish);
  const way = (at: number, outcome: number) => {
    const outcomes = OUTCOMES[parts[at]?.type ?? ''] ?? [];
    return outcomes[outcome % outcomes.length] ?? 'done';
  };
  const arrow = (from: number, outcome: number, to: number, back = false) => {
    const goal = target(to);
    return goal === null ? [] : [`${back ? '<' : ''}${name(from)}:${way(from, outcome)}>${goal}`];
  };
  const inner = parts.map(({ inside }, at) =>
    inside === null ? { steps: [], arrows: [] } : draw(inside, `${name(at)}_`, name(at)),
  );
  const rescue = `${prefix}rescue`;
  return {
    steps: [
      ...parts.map(({ type, config, policy }, at) => {
        const starts = holder !== null && at === 0;
        return [name(at), { type, config, policy, starts, ...own }] as const;
      }),
      ...(fallback === null ? [] : [[rescue, { type: 'fallback', config: fallback, ...own }] as const]),
      ...(holder === null || end === null
        ? []
        : [[`${prefix}over`, { type: 'end', config: end, ...own }] as const]),
      ...inner.flatMap((drawn) => drawn.steps),
    ],
    arrows: [
      ...parts.flatMap((_, at) => arrow(at, 0, at + 1)),
      ...arrows.flatMap(({ from, outcome, by, back }) => {
        const at = from % parts.length;
        return arrow(at, outcome, at + by, back);
      }),
      ...(fallback === null || finish === null ? [] : [`${rescue}>${finish}`]),
      ...inner.flatMap((drawn) => drawn.arrows),
    ],
  };
}
