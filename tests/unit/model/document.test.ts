import { describe, expect, it } from 'vitest';
import { documentSchema, ID_SHAPE } from '../../../src/model/document';
import { LIMITS } from '../../../src/model/limits';

const bare = { format: 'runthrough.workflow', formatVersion: 1, id: 'wf_a' };

const accepts = (extra: object): boolean => documentSchema.safeParse({ ...bare, ...extra }).success;

const withStep = (extra: object): object => ({ steps: [{ id: 'st_a', type: 'task', ...extra }] });

describe('a document', () => {
  it('of nothing but its name plate has every constant default', () => {
    expect(documentSchema.parse(bare)).toEqual({
      ...bare,
      name: '',
      description: '',
      fields: [],
      roles: [],
      systems: [],
      calendars: [],
      steps: [],
      arrows: [],
      scenarios: [],
      promises: [],
      settings: { timeZone: 'UTC', currency: 'USD', noun: { one: 'case', many: 'cases' } },
    });
  });

  it('gives a step its defaults, and leaves out what is derived', () => {
    // when
    const [step] = documentSchema.parse({ ...bare, ...withStep({ policy: { retry: {} } }) }).steps;

    // then
    expect(step).toEqual({
      id: 'st_a',
      type: 'task',
      name: '',
      description: '',
      config: {},
      policy: {
        retry: {
          attempts: 1,
          firstWait: 'PT1M',
          factor: 2,
          maxWait: 'P1D',
          jitter: 0,
          on: ['unavailable', 'too-late', 'error'],
        },
      },
      estimate: {},
      needs: [],
      role: null,
      system: null,
      in: null,
      starts: false,
      off: false,
      peopleOnly: false,
      at: { x: 0, y: 0 },
      size: null,
      colour: null,
      pinned: false,
      collapsed: false,
    });
  });

  it('gives two readings nothing in common to change by mistake', () => {
    const [first, second] = [documentSchema.parse(bare), documentSchema.parse(bare)];
    expect(first.steps).not.toBe(second.steps);
  });

  it.each([
    [
      'unknown keys at every level',
      { mood: 1, ...withStep({ mood: 1, policy: { mood: 1 }, at: { x: 1, y: 2, mood: 1 } }) },
    ],
    ['an unknown step type', withStep({ type: 'teleport', config: { to: { deep: ['Mars'] } } })],
    ['references that lead nowhere', withStep({ role: 'ro_nobody', needs: ['fd_none'] })],
    ['an id that is not well formed', withStep({ id: 'a b' })],
    [
      'working time of a calendar',
      withStep({ policy: { timeLimit: { work: 'PT8H', calendar: 'ca_shop' } } }),
    ],
    ['a name of the greatest length', { name: 'n'.repeat(LIMITS.nameLength) }],
    [
      'calendars and hours of any kind',
      { calendars: [1, { a: null }], roles: [{ id: 'ro_a', hours: [9, 17] }] },
    ],
  ])('may have %s', (_what, extra) => {
    expect(accepts(extra)).toBe(true);
  });

  it.each([
    ['another format', { format: 'runthrough.graph' }],
    ['a newer version', { formatVersion: 2 }],
    ['a version as text', { formatVersion: '1' }],
    ['no id', { id: undefined }],
    ['a name that is too long', { name: 'n'.repeat(LIMITS.nameLength + 1) }],
    ['a description that is too long', { description: 'n'.repeat(LIMITS.textLength + 1) }],
    [
      'too many steps',
      { steps: Array.from({ length: LIMITS.steps + 1 }, (_, n) => ({ id: `st_${n}`, type: 'note' })) },
    ],
    ['steps that are no list', { steps: {} }],
    ['an unknown type of field', { fields: [{ id: 'fd_a', type: 'location' }] }],
    ['a config that is no group', withStep({ config: [] })],
    ['a switch that is no yes or no', withStep({ off: 'yes' })],
    ['a place that is nowhere', withStep({ at: { x: Number.NaN, y: 0 } })],
    ['a place without a height', withStep({ at: { x: 1 } })],
    ['an arrival rule that does not exist', withStep({ policy: { arrival: 'some' } })],
    [
      'a spread of two that has three',
      withStep({ estimate: { duration: { uniform: ['PT1M', 'PT2M', 'PT3M'] } } }),
    ],
    ['a promise of no known form', { promises: [{ id: 'pr_a', rule: { never: 'st_a' } }] }],
    [
      'a condition that does not exist',
      { promises: [{ id: 'pr_a', rule: { ends: 'success', when: { if: 'so' } } }] },
    ],
    [
      'a script entry that hangs a little',
      { scenarios: [{ id: 'sc_a', script: { st_a: [{ hang: 0.5 }] } }] },
    ],
  ])('may not have %s', (_what, extra) => {
    expect(accepts(extra)).toBe(false);
  });
});

describe('an id', () => {
  it.each(['st_a', 'wf_Every-setting_1', `fd_${'x'.repeat(40)}`])('%s is well formed', (id) => {
    expect(ID_SHAPE.test(id)).toBe(true);
  });

  it.each(['', 'st_', 'a', 'ST_a', 'sta_a', 'st_ä', 'st_a b', ' st_a', 'st_a\n', `fd_${'x'.repeat(41)}`])(
    '%j is not',
    (id) => {
      expect(ID_SHAPE.test(id)).toBe(false);
    },
  );
});
