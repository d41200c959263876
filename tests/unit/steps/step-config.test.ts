import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAt } from '../../../src/kernel/json-place';
import type { BoundStep, StepType } from '../../../src/step-kit/define-step';
import { stepTypes } from '../../../src/steps/step-types';
import { findLoss } from '../../support/find-loss';
import { valuesOf } from '../../support/schema-arbitrary';

const every = stepTypes.all.map((type) => [type.type, type] as const);

function bind(type: StepType, config: unknown): BoundStep {
  const bound = type.read(config);
  if (!bound.ok) throw new Error(JSON.stringify(bound.error));
  return bound.value;
}

/** Turns `approvers[1]` back into a path. A reference inside a text or a condition names the setting that holds it. */
function pathOf(place: string): readonly (string | number)[] {
  return [...place.matchAll(/\[(\d+)\]|([^.[\]]+)/gu)].map(([, index, key]) =>
    index === undefined ? (key ?? '') : Number(index),
  );
}

describe('the config of a step', () => {
  it.each(every)('%s: a fresh one is as it is written', (_name, type) => {
    expect(findLoss(bind(type, type.fresh).config, type.fresh)).toBeNull();
    expect(bind(type, {}).config).toEqual(expect.objectContaining({}));
  });

  it.each(every)(
    '%s: once read, it is read the same again, and keeps what it does not know',
    (_name, type) => {
      fc.assert(
        fc.property(valuesOf(type.schema), (config) => {
          const read = bind(type, config).config;
          expect(JSON.stringify(bind(type, read).config)).toBe(JSON.stringify(read));
          expect(findLoss(read, config)).toBeNull();
        }),
        { numRuns: 50 },
      );
    },
  );

  it.each(every)('%s: its ways out are named once, whatever the config', (_name, type) => {
    fc.assert(
      fc.property(valuesOf(type.schema), (config) => {
        const { outcomes, problems } = bind(type, config);
        const ids = outcomes.map(({ id }) => id);
        const twice = problems.some(({ code }) => code === 'duplicate-id' || code === 'malformed-id');
        expect(new Set(ids).size === ids.length || twice).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it.each(every)('%s: a reference stands where it says', (_name, type) => {
    fc.assert(
      fc.property(valuesOf(type.schema), (config) => {
        const bound = bind(type, config);
        for (const { id, place } of bound.uses) {
          const holder = valueAt(bound.config, pathOf(place).slice(0, -1));
          expect(JSON.stringify(holder)).toContain(JSON.stringify(id).slice(1, -1));
        }
      }),
      { numRuns: 50 },
    );
  });

  it.each(every)('%s: is malformed as a text, a list, nothing', (_name, type) => {
    for (const config of ['text', [], null, 5]) {
      const read = type.read(config);
      expect(read.ok ? [] : read.error.map(({ code, place }) => ({ code, place }))).toEqual([
        { code: 'malformed', place: '' },
      ]);
    }
  });

  it.each(every)('%s: a trait is set or left out, and none contradicts another', (_name, { traits }) => {
    expect(Object.values(traits).every((trait) => trait)).toBe(true);
    expect(
      [traits.entry, traits.terminal, traits.inert, traits.container, traits.catches].filter(Boolean).length,
    ).toBeLessThan(2);
    expect(traits.works === true && traits.takesTime !== true).toBe(false);
  });
});

describe('what a config refers to', () => {
  it.each<[string, object, readonly string[]]>([
    [
      'trigger',
      { asks: ['fd_a', 'fd_b'], dedupe: 'fd_c' },
      ['field fd_a asks[0]', 'field fd_b asks[1]', 'field fd_c dedupe'],
    ],
    [
      'task',
      { produces: ['fd_a'], http: { url: '', read: { fd_b: 'x' } } },
      ['field fd_a produces[0]', 'field fd_b http.read.fd_b'],
    ],
    [
      'notify',
      { to: { role: 'ro_a' }, message: 'Hi {fd_a}, {fd_b}! {name}' },
      ['role ro_a to.role', 'field fd_a message', 'field fd_b message'],
    ],
    ['notify', { to: { field: 'fd_a' } }, ['field fd_a to.field']],
    ['notify', { to: { text: 'fd_a' } }, []],
    [
      'ai',
      { produces: ['fd_a'], allowed: { fd_b: [1] } },
      ['field fd_a produces[0]', 'field fd_b allowed.fd_b'],
    ],
    [
      'approval',
      {
        approvers: ['ro_a'],
        ladder: [
          { after: 'PT1H', do: 'remind' },
          { after: 'PT2H', do: 'ask', role: 'ro_b' },
        ],
        facts: ['fd_a'],
        editable: ['fd_b'],
        notBy: ['starter', 'st_a'],
      },
      [
        'role ro_a approvers[0]',
        'role ro_b ladder[1].role',
        'field fd_a facts[0]',
        'field fd_b editable[0]',
        'step st_a notBy[1]',
      ],
    ],
    [
      'branch',
      {
        rules: [
          {
            id: 'ru_a',
            when: { all: [{ field: 'fd_a', is: 'filled' }, { not: { field: 'fd_b', is: 'empty' } }] },
          },
        ],
      },
      ['field fd_a rules[0].when', 'field fd_b rules[0].when'],
    ],
    ['wait', { until: 'fd_a' }, ['field fd_a until']],
    ['wait', { signal: { name: 'paid', match: 'fd_a' } }, ['field fd_a signal.match']],
    ['for-each', { items: 'fd_a', as: 'fd_b' }, ['field fd_a items', 'field fd_b as']],
    ['end', { label: 'fd_a' }, []],
  ])('%s %j', (name, config, references) => {
    const type = stepTypes.find(name);
    const uses = type === undefined ? [] : bind(type, config).uses;
    expect(uses.map(({ to, id, place }) => `${to} ${id} ${place}`)).toEqual(references);
  });
});

describe('what is wrong inside a config', () => {
  it.each<[string, object, readonly string[]]>([
    ['wait', {}, ['one-of-for-until-signal ']],
    ['wait', { for: 'PT1H', until: 'fd_a' }, ['one-of-for-until-signal ']],
    ['wait', { for: 'an hour' }, ['malformed-duration for']],
    ['wait', { for: 'PT1H' }, []],
    ['approval', { approvers: ['ro_a'], answers: [] }, ['no-answers answers']],
    ['approval', {}, ['no-approvers approvers']],
    [
      'approval',
      { approvers: ['ro_a'], ladder: [{ after: 'later', do: 'give-up' }] },
      ['malformed-duration ladder[0].after'],
    ],
    [
      'branch',
      {
        rules: [
          { id: 'ru_a', when: { field: 'fd_a', is: 'more' } },
          { id: 'ru_a', when: { any: [] } },
          { id: 'large', when: { any: [] } },
        ],
      },
      ['needs-value rules[0].when', 'duplicate-id rules[1].id', 'malformed-id rules[2].id'],
    ],
  ])('%s %j', (name, config, expected) => {
    const type = stepTypes.find(name);
    const problems = type === undefined ? [] : bind(type, config).problems;
    expect(problems.map(({ code, place }) => `${code} ${place}`)).toEqual(expected);
  });
});
