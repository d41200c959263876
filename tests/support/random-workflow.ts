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
          rules: [rule('ru_yes', { field: 'fd_yes', is: 'yes' }), rule('ru_also', { field: 'fd_n', is: 'more', value: 3 })],
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
        policy: twist % 4 === 0 ? { ...policy, retry: { attempts: 2, firstWait: 'PT5M' }, attemptLimit: 'PT1H' } : policy,
        config: twist % 5 === 0 ? { produces: ['fd_yes'] } : {},
        needs: twist % 7 === 0 ? ['fd_n'] : [],
        off: twist % 11 === 0,
      };
    case 'gather':
      return { type, policy: twist % 3 === 0 ? { arrival: twist % 2 === 0 ? 'first' : { count: 2 } } : policy };
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

const arrowArbitrary = fc.record({ from: fc.nat(99), outcome: fc.nat(9), to: fc.nat(99), back: fc.boolean() });

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
    const begun = Array.from({ length: starts }, (_, index) => `start>${pick(targets, twist + index * 3) ?? 'good'}`);
    return sketch({
      fields: FIELDS,
      roles: [{ id: 'ro_boss', people: [{ id: 'pe_a' }, { id: 'pe_b' }] }],
      steps: {
        start: 'trigger',
        ...Object.fromEntries(steps.map(({ type, arrival, twist: own }, index) => [`s${String(index)}`, settings(type, arrival, own)])),
        ...(fallback ? { rescue: settings('fallback', null, twist) } : {}),
        good: 'end',
        bad: { type: 'end', config: { result: twist % 2 === 0 ? 'failure' : 'cancelled', stopEverything: twist % 5 === 0 } },
      },
      arrows: [...new Set([...begun, ...drawn])],
    });
  });
