// Random workflows for laws: wild drawings of every built type, with forks, loops, failure arrows and odd policies.
import fc from 'fast-check';
import type { WorkflowDocument } from '../../src/model/document';
import { type SketchedStep, sketch } from './sketch';

const OUTCOMES: Readonly<Record<string, readonly string[]>> = {
  task: ['done', 'failed', 'failed.refused'],
  notify: ['done', 'failed'],
  approval: ['approved', 'rejected', 'changes', 'no-answer'],
  branch: ['ru_yes', 'ru_also', 'otherwise'],
  wait: ['over'],
  gather: ['done'],
  fallback: ['caught'],
};

const FIELDS = [
  { id: 'fd_yes', type: 'yesno' },
  { id: 'fd_n', type: 'number' },
];

const rule = (id: string, when: object) => ({ id, name: id, when });

const settings = (type: string, arrival: unknown, twist: number): SketchedStep => {
  const policy = arrival === null ? {} : { arrival };
  switch (type) {
    case 'branch':
      return {
        type,
        policy,
        config: {
          mode: twist % 2 === 0 ? 'first' : 'all',
          rules: [
            rule('ru_yes', { field: 'fd_yes', is: 'yes' }),
            rule('ru_also', { field: 'fd_n', is: 'more', value: 3 }),
          ],
        },
      };
    case 'approval':
      return {
        type,
        policy: twist % 3 === 0 ? { ...policy, timeLimit: 'PT2H' } : policy,
        config: { approvers: ['ro_boss'], answers: ['approved', 'rejected', 'changes'] },
      };
    case 'task':
      return {
        type,
        policy:
          twist % 4 === 0
            ? { ...policy, retry: { attempts: 2, firstWait: 'PT5M' }, attemptLimit: 'PT1H' }
            : policy,
        config: twist % 5 === 0 ? { produces: ['fd_yes'] } : {},
        needs: twist % 7 === 0 ? ['fd_n'] : [],
        off: twist % 11 === 0,
      };
    case 'gather':
      return {
        type,
        policy: twist % 3 === 0 ? { arrival: twist % 2 === 0 ? 'first' : { count: 2 } } : policy,
      };
    case 'wait':
      return { type, policy, config: { for: 'PT30M' } };
    case 'fallback':
      return { type, config: { stopOthers: twist % 3 === 0 } };
    default:
      return { type, policy };
  }
};

const stepArbitrary = fc.record({
  type: fc.constantFrom('task', 'task', 'task', 'notify', 'approval', 'branch', 'wait', 'gather'),
  arrival: fc.constantFrom(null, null, null, 'all', 'any', 'each'),
  twist: fc.nat(200),
});

const arrowArbitrary = fc.record({
  from: fc.nat(99),
  outcome: fc.nat(9),
  to: fc.nat(99),
  back: fc.boolean(),
});

/** Draws any workflow that compiles: steps `s0…`, ends `good` and `bad`, sometimes a fallback for everything. */
export const wildWorkflow: fc.Arbitrary<WorkflowDocument> = fc
  .record({
    steps: fc.array(stepArbitrary, { minLength: 1, maxLength: 8 }),
    arrows: fc.array(arrowArbitrary, { minLength: 1, maxLength: 18 }),
    starts: fc.integer({ min: 1, max: 3 }),
    fallback: fc.boolean(),
    twist: fc.nat(99),
  })
  .map(({ steps, arrows, starts, fallback, twist }) => {
    const names = steps.map((_, index) => `s${String(index)}`);
    const targets = [...names, 'good', 'bad'];
    const sources: readonly (readonly [string, string])[] = [
      ...steps.map((step, index) => [`s${String(index)}`, step.type] as const),
      ...(fallback ? [['rescue', 'fallback'] as const] : []),
    ];
    const pick = <Item>(items: readonly Item[], at: number): Item | undefined => items[at % items.length];
    const drawn = arrows.map(({ from, outcome, to, back }) => {
      const [name, type] = pick(sources, from) ?? ['s0', 'task'];
      return `${back ? '<' : ''}${name}:${pick(OUTCOMES[type] ?? [], outcome) ?? 'done'}>${pick(targets, to) ?? 'good'}`;
    });
    const begun = Array.from(
      { length: starts },
      (_, index) => `start>${pick(targets, twist + index * 3) ?? 'good'}`,
    );
    return sketch({
      fields: FIELDS,
      roles: [{ id: 'ro_boss', people: [{ id: 'pe_a' }, { id: 'pe_b' }] }],
      steps: {
        start: 'trigger',
        ...Object.fromEntries(
          steps.map(({ type, arrival, twist: own }, index) => [
            `s${String(index)}`,
            settings(type, arrival, own),
          ]),
        ),
        ...(fallback ? { rescue: settings('fallback', null, twist) } : {}),
        good: 'end',
        bad: {
          type: 'end',
          config: { result: twist % 2 === 0 ? 'failure' : 'cancelled', stopEverything: twist % 5 === 0 },
        },
      },
      arrows: [...new Set([...begun, ...drawn])],
    });
  });

const meetingPolicies: readonly object[] = [
  { arrival: 'first' },
  { arrival: 'first', cancelOthers: true },
  { arrival: { count: 2 } },
  { arrival: { count: 2, orFewer: true } },
  { arrival: { count: 2 }, cancelOthers: true },
  { arrival: { count: 3, orFewer: true }, cancelOthers: true },
  {},
];

const knottyStep = fc.record({
  type: fc.constantFrom('task', 'task', 'task', 'notify', 'approval', 'branch', 'wait', 'gather', 'gather'),
  arrival: fc.constantFrom(null, null, null, null, 'all', 'any', 'each'),
  meeting: fc.constantFrom(...meetingPolicies),
  maxVisits: fc.constantFrom(null, null, null, null, 1, 2, 3),
  timeLimit: fc.constantFrom(false, false, true),
  off: fc.constantFrom(false, false, false, false, false, true),
  needs: fc.constantFrom(false, false, false, false, false, false, true),
  mode: fc.constantFrom('first', 'all'),
  /** Where its ordinary way leads: so many steps on. */
  on: fc.integer({ min: 1, max: 3 }),
});

// Most lead on, some lead back, outcomes are drawn from the ordinary ones first.
const knottyArrow = fc.record({
  from: fc.nat(99),
  outcome: fc.constantFrom(0, 0, 0, 1, 1, 2, 3, 4),
  by: fc.constantFrom(1, 1, 1, 2, 2, 3, 4, 9, 0, -1, -1, -2, -3, -5),
  back: fc.constantFrom(false, false, true),
});

/** Draws knots: forks in forks, loops in loops and with two ways in, meeting points of every kind, limits, steps that are off. */
export const knottyWorkflow: fc.Arbitrary<WorkflowDocument> = fc
  .record({
    steps: fc.array(knottyStep, { minLength: 3, maxLength: 9 }),
    arrows: fc.array(knottyArrow, { minLength: 3, maxLength: 14 }),
    starts: fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 3 }),
    fallback: fc.constantFrom(
      null,
      null,
      null,
      { stopOthers: false },
      { stopOthers: true },
      { kinds: ['refused'] },
    ),
    rescue: fc.nat(8),
    bad: fc.constantFrom(
      {},
      { stopEverything: true },
      { result: 'failure' },
      { result: 'cancelled' },
      { result: 'failure', stopEverything: true },
    ),
    endsFirst: fc.boolean(),
    backwards: fc.boolean(),
  })
  .map(({ steps, arrows, starts, fallback, rescue, bad, endsFirst, backwards }) => {
    const name = (at: number) =>
      at >= steps.length ? (at % 2 === 0 ? 'good' : 'bad') : `s${String(Math.max(0, at))}`;
    const waysOf = (at: number): readonly string[] => {
      const step = steps[at];
      return [
        ...(OUTCOMES[step?.type ?? ''] ?? []),
        ...((step?.maxVisits ?? null) === null ? [] : ['too-many-visits']),
      ];
    };
    const way = (at: number, outcome: number) => waysOf(at)[outcome % waysOf(at).length] ?? 'done';
    const ordinary = steps.map(({ on }, at) => `${name(at)}:${way(at, 0)}>${name(at + on)}`);
    const extra = arrows.map(({ from, outcome, by, back }) => {
      const at = from % steps.length;
      return `${back ? '<' : ''}${name(at)}:${way(at, outcome)}>${name(at + by)}`;
    });
    const drawn = steps.map((step, at) => [name(at), knottySettings(step)] as const);
    const ends = [
      ['good', 'end'],
      ['bad', { type: 'end', config: bad }],
    ] as const;
    const middle = backwards ? [...drawn].reverse() : drawn;
    return sketch({
      fields: FIELDS,
      roles: [{ id: 'ro_boss', people: [{ id: 'pe_a' }, { id: 'pe_b' }] }],
      steps: Object.fromEntries<SketchedStep>([
        ['start', 'trigger'],
        ...(endsFirst ? [...ends, ...middle] : [...middle, ...ends]),
        ...(fallback === null ? [] : [['rescue', { type: 'fallback', config: fallback }] as const]),
      ]),
      arrows: [
        ...new Set([
          ...starts.map((at) => `start>${name(at)}`),
          ...ordinary,
          ...extra,
          ...(fallback === null ? [] : [`rescue>${name(rescue)}`]),
        ]),
      ],
    });
  });

function knottySettings(
  step: typeof knottyStep extends fc.Arbitrary<infer Step> ? Step : never,
): SketchedStep {
  const { type, maxVisits, mode } = step;
  const policy = {
    ...(step.arrival === null ? {} : { arrival: step.arrival }),
    ...(type === 'gather' ? step.meeting : {}),
    ...(maxVisits === null ? {} : { maxVisits }),
    ...(step.timeLimit ? { timeLimit: 'PT2H' } : {}),
  };
  const off = step.off && ['task', 'notify', 'wait', 'gather'].includes(type);
  switch (type) {
    case 'branch':
      return {
        type,
        policy,
        config: {
          mode,
          rules: [
            rule('ru_yes', { field: 'fd_yes', is: 'yes' }),
            rule('ru_also', { field: 'fd_n', is: 'more', value: 3 }),
          ],
        },
      };
    case 'approval':
      return {
        type,
        policy,
        config: { approvers: ['ro_boss'], answers: ['approved', 'rejected', 'changes'] },
      };
    case 'task':
      return {
        type,
        policy,
        off,
        config: mode === 'all' ? { produces: ['fd_yes'] } : {},
        needs: step.needs ? ['fd_n'] : [],
      };
    case 'wait':
      return { type, policy, off, config: { for: 'PT30M' } };
    default:
      return { type, policy, off };
  }
}
