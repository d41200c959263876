import { describe, expect, it } from 'vitest';
import { succeed } from '../../../src/kernel/result';
import { openObject, z } from '../../../src/kernel/schema';
import { bad, defineStep, good } from '../../../src/step-kit/define-step';
import { durationMs, durationProblems } from '../../../src/step-kit/duration-setting';
import { makeStepCatalog, outcomesOf } from '../../../src/step-kit/step-catalog';

const askStep = defineStep({
  type: 'ask',
  version: 1,
  traits: {},
  schema: openObject({
    ways: z.array(z.string()).default(['done']),
    rungs: z.array(openObject({ after: z.string() })).default([]),
  }),
  fresh: { ways: ['done'] },
  outcomes: (config) => [...config.ways.map(good), bad('failed')],
  uses: (config) =>
    config.rungs.map((rung, index) => ({ to: 'role', id: rung.after, place: `rungs[${index}]` })),
  lower: () => succeed({ does: 'pass', outcome: 'done' }),
});

describe('a step type', () => {
  it('reads a config: defaults written out, known keys first, unknown keys kept', () => {
    // when
    const read = askStep.read({ 'x-a': { b: 1 }, rungs: [{ 'x-b': 2, after: 'ro_a' }] });

    // then
    expect(JSON.stringify(read.ok && read.value.config)).toBe(
      '{"ways":["done"],"rungs":[{"after":"ro_a","x-b":2}],"x-a":{"b":1}}',
    );
    expect(read.ok && read.value.uses).toEqual([{ to: 'role', id: 'ro_a', place: 'rungs[0]' }]);
    expect(read.ok && read.value.problems).toEqual([]);
  });

  it.each([
    [{ ways: 'done' }, 'ways'],
    [{ rungs: [{ after: 'ro_a' }, { after: 5 }] }, 'rungs[1].after'],
    ['nothing', ''],
  ])('says where a config is malformed: %j', (config, place) => {
    const read = askStep.read(config);
    expect(read.ok ? [] : read.error.map((problem) => [problem.code, problem.place])).toEqual([
      ['malformed', place],
    ]);
  });
});

describe('a catalog', () => {
  const catalog = makeStepCatalog([askStep]);

  it.each([
    ['of a config that can be read', 'ask', { ways: ['yes', 'no'] }, ['yes', 'no', 'failed']],
    ['of a fresh one, where it cannot', 'ask', { ways: 5 }, ['done', 'failed']],
    ['of an unknown type: none', 'teleport', {}, []],
    ['of a type named like a part of every object: none', 'constructor', {}, []],
  ])('knows the outcomes %s', (_what, type, config, outcomes) => {
    expect(outcomesOf(catalog, type, config).map(({ id }) => id)).toEqual(outcomes);
  });

  it('does not let two types share a name', () => {
    expect(() => makeStepCatalog([askStep, { ...askStep }])).toThrow('two step types share a name');
  });
});

describe('a duration setting', () => {
  it('is read in ms', () => {
    expect(durationMs('PT4H', 'for')).toEqual({ ok: true, value: 14_400_000 });
  });

  it('of working time is not built yet', () => {
    expect(durationMs({ work: 'PT8H', calendar: 'ca_shop' }, 'for').ok).toBe(false);
  });

  it.each([
    ['PT4H', []],
    [undefined, []],
    [{ work: 'whenever', calendar: 'ca_shop' }, []],
    ['4 hours', [{ code: 'malformed-duration', place: 'for', detail: '4 hours' }]],
  ])('%j: %j', (value, problems) => {
    expect(durationProblems(value, 'for')).toEqual(problems);
  });
});
