import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/engine/compile/compile';
import {
  COMPILE_ERROR_CODES,
  type CompileError,
  type CompileErrorCode,
} from '../../../src/engine/compile/compile-error';
import { documentSchema, type WorkflowDocument } from '../../../src/model/document';
import { stepTypes } from '../../../src/steps/step-types';
import { type Sketch, sketch } from '../../support/sketch';

const errorsOf = (document: WorkflowDocument): readonly CompileError[] => {
  const compiled = compile(document, stepTypes);
  return compiled.ok ? [] : compiled.error;
};

const drawn = (change: Partial<Sketch>): WorkflowDocument =>
  sketch({
    steps: { start: 'trigger', pack: 'task', over: 'end' },
    arrows: ['start>pack', 'pack>over'],
    ...change,
  });

const withArrow = (steps: Sketch['steps'], arrow: string) =>
  drawn({
    steps: { start: 'trigger', pack: 'task', over: 'end', ...steps },
    arrows: ['start>pack', 'pack>over', arrow],
  });

const withPack = (pack: object) =>
  drawn({ steps: { start: 'trigger', pack: { type: 'task', ...pack }, over: 'end' } });

const withConfig = (type: string, config: object) =>
  drawn({ steps: { start: 'trigger', pack: { type, config }, over: 'end' }, arrows: ['start>pack'] });

const edited = (change: (document: WorkflowDocument) => object) => {
  const document = drawn({});
  return documentSchema.parse({ ...document, ...change(document) });
};

/** For every code: a drawing that has it, and where in the file it is found. */
const cases: Readonly<Record<CompileErrorCode, readonly (readonly [WorkflowDocument, string])[]>> = {
  'malformed-id': [[edited(() => ({ id: 'orders' })), 'id']],
  'duplicate-id': [
    [
      edited((document) => ({ arrows: document.arrows.map((arrow) => ({ ...arrow, id: 'ar_1' })) })),
      'arrows[1].id',
    ],
    [drawn({ fields: [{ id: 'st_pack' }] }), 'steps[1].id'],
  ],
  'unknown-step-type': [[withConfig('teleport', {}), 'steps[1].type']],
  'not-yet': [
    [withConfig('call', {}), 'steps[1].type'],
    [withPack({ policy: { timeLimit: { work: 'PT8H', calendar: 'ca_shop' } } }), 'steps[1].policy.timeLimit'],
    [edited(() => ({ calendars: [{ id: 'ca_shop' }] })), 'calendars[0]'],
    [drawn({ roles: [{ id: 'ro_boss', hours: 'ca_shop' }] }), 'roles[0].hours'],
  ],
  'malformed-config': [
    [withConfig('wait', { for: 'a day' }), 'steps[1].config.for'],
    [withConfig('wait', {}), 'steps[1].config'],
    [withConfig('task', { produces: 7 }), 'steps[1].config.produces'],
    [withConfig('approval', { approvers: [] }), 'steps[1].config.approvers'],
    [withConfig('approval', { approvers: ['ro_x', 'ro_y'], rule: { atLeast: 3 } }), 'steps[1].config.rule'],
    [
      withConfig('approval', {
        approvers: ['ro_x'],
        ladder: [{ after: 'PT1H', do: 'answer', answer: 'changes' }],
      }),
      'steps[1].config.ladder[0].answer',
    ],
  ],
  'malformed-policy': [
    [withPack({ policy: { retry: { attempts: 0 } } }), 'steps[1].policy.retry.attempts'],
    [withPack({ policy: { retry: { attempts: 1_001 } } }), 'steps[1].policy.retry.attempts'],
    [withPack({ policy: { retry: { factor: 0.5 } } }), 'steps[1].policy.retry.factor'],
    [withPack({ policy: { retry: { firstWait: 'PT0.5S' } } }), 'steps[1].policy.retry.firstWait'],
    [withPack({ policy: { retry: { jitter: 1.1 } } }), 'steps[1].policy.retry.jitter'],
    [withPack({ policy: { retry: { on: ['bad luck'] } } }), 'steps[1].policy.retry.on'],
    [withPack({ policy: { maxVisits: 0 } }), 'steps[1].policy.maxVisits'],
    [withPack({ policy: { timeLimit: 'soon' } }), 'steps[1].policy.timeLimit'],
    [withPack({ policy: { arrival: 'first' } }), 'steps[1].policy.arrival'],
    [withPack({ policy: { arrival: { count: 2 } } }), 'steps[1].policy.arrival'],
  ],
  'cannot-be-off': [
    [drawn({ steps: { start: 'trigger', pack: 'task', over: { type: 'end', off: true } } }), 'steps[2].off'],
  ],
  'arrow-from-missing-step': [[withArrow({}, 'ghost:done>over'), 'arrows[2].from']],
  'arrow-to-missing-step': [[withArrow({}, 'pack>ghost'), 'arrows[2].to']],
  'unknown-outcome': [
    [withArrow({}, 'pack:approved>over'), 'arrows[2].outcome'],
    [withArrow({}, 'pack:failed.bored>over'), 'arrows[2].outcome'],
    [withArrow({}, 'pack:too-many-visits>over'), 'arrows[2].outcome'],
  ],
  'arrow-into-entry': [[withArrow({}, 'pack>start'), 'arrows[2].to']],
  'arrow-into-fallback': [[withArrow({ any: 'fallback' }, 'pack>any'), 'arrows[2].to']],
  'arrow-out-of-end': [[withArrow({}, 'over>pack'), 'arrows[2].from']],
  'arrow-at-note': [[withArrow({ remark: 'note' }, 'pack>remark'), 'arrows[2].to']],
  'arrow-crosses-border': [
    [withArrow({ box: 'stage', inner: { type: 'task', in: 'st_box' } }, 'pack>inner'), 'arrows[2].to'],
  ],
  'container-missing': [[withPack({ in: 'st_ghost' }), 'steps[1].in']],
  'not-a-container': [[withPack({ in: 'st_over' }), 'steps[1].in']],
  'container-in-itself': [
    [
      withArrow({ a: { type: 'stage', in: 'st_b' }, b: { type: 'stage', in: 'st_a' } }, 'pack>over'),
      'steps[3].in',
    ],
  ],
  'start-unclear': [
    [withConfig('stage', {}), 'steps[1]'],
    [
      withArrow(
        { box: 'stage', a: { type: 'task', in: 'st_box' }, b: { type: 'task', in: 'st_box' } },
        'pack>box',
      ),
      'steps[3]',
    ],
  ],
  'entry-inside': [
    [withArrow({ box: 'stage', a: { type: 'trigger', in: 'st_box' } }, 'pack>box'), 'steps[4].in'],
  ],
  'fallback-twice': [
    [withArrow({ one: 'fallback', two: 'fallback' }, 'pack:failed>over'), 'steps[4]'],
    [
      withArrow(
        {
          one: { type: 'fallback', config: { kinds: ['refused'] } },
          two: { type: 'fallback', config: { kinds: ['error', 'refused'] } },
        },
        'pack:failed>over',
      ),
      'steps[4]',
    ],
  ],
  'missing-field': [
    [withPack({ needs: ['fd_ghost'] }), 'steps[1].needs[0]'],
    [
      withConfig('branch', { rules: [{ id: 'ru_a', when: { field: 'fd_ghost', is: 'yes' } }] }),
      'steps[1].config.rules[0].when',
    ],
  ],
  'missing-role': [[withPack({ role: 'ro_ghost' }), 'steps[1].role']],
  'missing-system': [[withPack({ system: 'sy_ghost' }), 'steps[1].system']],
  'missing-step': [
    [
      withConfig('approval', { approvers: ['ro_x'], notBy: ['starter', 'st_ghost'] }),
      'steps[1].config.notBy[1]',
    ],
  ],
};

describe('a drawing that cannot run', () => {
  for (const code of COMPILE_ERROR_CODES) {
    for (const [index, [document, place]] of cases[code].entries()) {
      it(`is refused: ${code}, ${String(index + 1)}`, () => {
        const found = errorsOf(document).filter((error) => error.code === code);
        expect(found.map((error) => error.place)).toContain(place);
      });
    }
  }

  it('names every error at once, each with its step', () => {
    const errors = errorsOf(
      drawn({
        steps: { start: 'trigger', pack: { type: 'task', role: 'ro_x', system: 'sy_y' }, over: 'end' },
      }),
    );
    expect(errors.map(({ code, step, detail }) => [code, step, detail])).toEqual([
      ['missing-role', 'st_pack', 'ro_x'],
      ['missing-system', 'st_pack', 'sy_y'],
    ]);
  });

  it('is not one that is merely unfinished', () => {
    expect(
      errorsOf(sketch({ steps: { start: 'trigger', pack: 'task', alone: 'task' }, arrows: ['start>pack'] })),
    ).toEqual([]);
    expect(errorsOf(sketch({ steps: {}, arrows: [] }))).toEqual([]);
  });
});

describe('a graph', () => {
  const graphOf = (document: WorkflowDocument) => {
    const compiled = compile(document, stepTypes);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
    return compiled.value;
  };

  it('keeps nothing of looks: notes, names and positions do not change its hash', () => {
    const plain = graphOf(drawn({}));
    const moved = drawn({
      steps: {
        start: { type: 'trigger', at: { x: 9, y: 9 } },
        pack: { type: 'task', colour: 'red', pinned: true },
        over: 'end',
        remark: 'note',
      },
    });
    const renamed = { ...moved, steps: moved.steps.map((step) => ({ ...step, name: `${step.name}!` })) };
    expect(graphOf(renamed).hash).toBe(plain.hash);
    expect(graphOf(withPack({ policy: { timeLimit: 'PT1H' } })).hash).not.toBe(plain.hash);
  });

  it('is plain JSON with durations in ms', () => {
    const graph = graphOf(
      withPack({
        policy: { timeLimit: 'P1D', attemptLimit: 'PT2M', retry: { attempts: 3, firstWait: 'PT20M' } },
      }),
    );
    expect(JSON.parse(JSON.stringify(graph))).toEqual(graph);
    expect(graph.steps[1]).toMatchObject({
      timeLimitMs: 86_400_000,
      attemptLimitMs: 120_000,
      retry: { attempts: 3, firstWaitMs: 1_200_000, factor: 2, maxWaitMs: 86_400_000, jitter: 0 },
    });
  });
});
