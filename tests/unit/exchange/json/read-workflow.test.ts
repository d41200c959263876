import { describe, expect, it } from 'vitest';
import { readWorkflow } from '../../../../src/exchange/json/read-workflow';
import type { FileFault } from '../../../../src/model/file-problem';
import { LIMITS } from '../../../../src/model/limits';
import { stepTypes } from '../../../../src/steps/step-types';

const bare = { format: 'runthrough.workflow', formatVersion: 1, id: 'wf_a' };

const readText = (text: string) => readWorkflow(text, 'orders.json', stepTypes);
const read = (extra: object) => readText(JSON.stringify({ ...bare, ...extra }));

function faultOf(result: ReturnType<typeof readText>): FileFault | null {
  if (result.ok) return null;
  const { file, ...fault } = result.error;
  expect(file).toBe('orders.json');
  return fault;
}

/** A file that has something at a place inside a text that is otherwise in order. */
const around = (inside: string): string =>
  `{"format":"runthrough.workflow","formatVersion":1,"id":"wf_a",${inside}}`;

describe('a text that is no workflow file', () => {
  it.each<[string, string, FileFault]>([
    ['empty', '', { code: 'empty' }],
    ['blank', ' \r\n\t', { code: 'empty' }],
    ['a lone byte order mark', '\uFEFF', { code: 'empty' }],
    ['cut off', '{\n  "format": "runthrough.workflow",\n  "steps": [\n', { code: 'cut-off', line: 3 }],
    ['a web page', '<!doctype html>\n<p>Not found</p>', { code: 'not-json', line: 1, column: 1 }],
    ['a slip', '{\n  "name": "Orders",\n}', { code: 'not-json', line: 3, column: 1 }],
    ['a list', '[]', { code: 'not-ours', says: null }],
    ['a number', '12', { code: 'not-ours', says: null }],
    ['nothing', 'null', { code: 'not-ours', says: null }],
    ['another program', '{"format":5,"nodes":[]}', { code: 'not-ours', says: null }],
    ['a compiled graph', '{"format":"runthrough.graph"}', { code: 'not-ours', says: 'runthrough.graph' }],
    ['without a version', '{"format":"runthrough.workflow"}', { code: 'odd-version' }],
    [
      'a million brackets',
      '['.repeat(1_000_000) + ']'.repeat(1_000_000),
      { code: 'too-deep', place: '[0]'.repeat(65) },
    ],
    ['a million open brackets', '['.repeat(1_000_000), { code: 'cut-off', line: 1 }],
    [
      'a deep config',
      around(`"x":${'{"a":'.repeat(70)}1${'}'.repeat(70)}`),
      { code: 'too-deep', place: `x${'.a'.repeat(64)}` },
    ],
    ['an endless number', around('"x":[1,1e999]'), { code: 'number-too-large', place: 'x[1]' }],
  ])('is refused: %s', (_what, text, fault) => {
    expect(faultOf(readText(text))).toEqual(fault);
  });

  it.each([0, -1, 1.5, '1', null, [1], {}])('is refused with version %j', (formatVersion) => {
    expect(faultOf(read({ formatVersion }))).toEqual({ code: 'odd-version' });
  });

  it.each([2, 3, 1_000])('is refused with the newer version %i, whatever else it holds', (formatVersion) => {
    expect(faultOf(read({ formatVersion, steps: 'in a new way' }))).toEqual({
      code: 'too-new',
      version: formatVersion,
      newest: 1,
    });
  });

  it('is refused before anything else when it is too large, counted in bytes', () => {
    // given: fewer characters than the limit, and more bytes
    const text = `{${'€'.repeat(LIMITS.fileBytes / 3 + 1)}}`;

    // then
    expect(text.length).toBeLessThan(LIMITS.fileBytes);
    expect(faultOf(readText(text))).toEqual({
      code: 'too-large',
      bytes: Math.floor(LIMITS.fileBytes / 3 + 1) * 3 + 2,
      mostBytes: LIMITS.fileBytes,
    });
  });

  it('may be as large as the limit', () => {
    const frame = around('"x":""');
    const text = around(`"x":"${'y'.repeat(LIMITS.fileBytes - frame.length)}"`);
    expect(text).toHaveLength(LIMITS.fileBytes);
    expect(readText(text).ok).toBe(true);
  });
});

describe('a key that could change every object', () => {
  it.each([
    ['"__proto__":{"polluted":true}', '__proto__'],
    ['"settings":{"__proto__":{"polluted":true}}', 'settings.__proto__'],
    [
      '"steps":[{"id":"st_a","type":"task","config":{"http":{"headers":{"__proto__":"x"}}}}]',
      'steps[0].config.http.headers.__proto__',
    ],
    [
      '"steps":[{"id":"st_a","type":"teleport","config":{"a":[{"__proto__":{"polluted":true}}]}}]',
      'steps[0].config.a[0].__proto__',
    ],
    ['"scenarios":[{"id":"sc_a","script":{"__proto__":[]}}]', 'scenarios[0].script.__proto__'],
    ['"x":{"\\u005f_proto__":1}', 'x.__proto__'],
  ])('is refused and changes none: %s', (inside, place) => {
    expect(faultOf(readText(around(inside)))).toEqual({ code: 'forbidden-key', place });
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });

  it('is kept as plain data where it cannot: constructor, prototype, toString', () => {
    // when
    const document = readText(around('"x":{"constructor":{"prototype":{"polluted":true}},"toString":1}'));

    // then
    expect(JSON.stringify(document)).toContain(
      '"x":{"constructor":{"prototype":{"polluted":true}},"toString":1}',
    );
    expect('polluted' in {}).toBe(false);
  });
});

describe('a wrong shape', () => {
  const withStep = (extra: object) => ({ steps: [{ id: 'st_a', type: 'task', ...extra }] });

  it.each<[object, object]>([
    [{ name: 5 }, { code: 'wrong-kind', place: 'name', expected: 'text', found: 'number' }],
    [{ steps: {} }, { code: 'wrong-kind', place: 'steps', expected: 'list', found: 'group' }],
    [{ steps: [null] }, { code: 'wrong-kind', place: 'steps[0]', expected: 'group', found: 'nothing' }],
    [{ steps: [{ id: 'st_a' }] }, { code: 'missing', place: 'steps[0].type', expected: 'text' }],
    [
      withStep({ config: [] }),
      { code: 'wrong-kind', place: 'steps[0].config', expected: 'group', found: 'list' },
    ],
    [
      withStep({ off: 'no' }),
      { code: 'wrong-kind', place: 'steps[0].off', expected: 'yes-no', found: 'text' },
    ],
    [withStep({ at: { x: 1 } }), { code: 'missing', place: 'steps[0].at.y', expected: 'number' }],
    [
      withStep({ name: 'n'.repeat(201) }),
      { code: 'too-long', place: 'steps[0].name', most: 200, of: 'characters' },
    ],
    [
      { arrows: Array(10_001).fill({ id: 'ar_a', from: '', outcome: '', to: '' }) },
      { code: 'too-long', place: 'arrows', most: 10_000, of: 'entries' },
    ],
    [
      { fields: [{ id: 'fd_a', type: 'place' }] },
      {
        code: 'not-offered',
        place: 'fields[0].type',
        offered: ['text', 'number', 'money', 'yesno', 'choice', 'date', 'list'],
      },
    ],
    [withStep({ policy: { timeLimit: 5 } }), { code: 'no-known-form', place: 'steps[0].policy.timeLimit' }],
    [
      withStep({ policy: { arrival: { count: 'two' } } }),
      { code: 'no-known-form', place: 'steps[0].policy.arrival' },
    ],
    [
      withStep({ estimate: { duration: { uniform: ['PT1M'] } } }),
      { code: 'too-short', place: 'steps[0].estimate.duration.uniform', least: 2, of: 'entries' },
    ],
    [{ promises: [{ id: 'pr_a' }] }, { code: 'missing', place: 'promises[0].rule', expected: null }],
    [
      { promises: [{ id: 'pr_a', rule: { each: 'st_a', then: 5 } }] },
      { code: 'wrong-kind', place: 'promises[0].rule.then', expected: 'text', found: 'number' },
    ],
    [
      { promises: [{ id: 'pr_a', rule: { never: 'st_a' } }] },
      { code: 'no-known-form', place: 'promises[0].rule' },
    ],
    [
      { promises: [{ id: 'pr_a', rule: { ends: 'success', when: { field: 'fd_a', is: 'odd' } } }] },
      { code: 'not-offered', place: 'promises[0].rule.when.is' },
    ],
  ])('of %j is said by its place', (extra, fault) => {
    const refused = faultOf(read(extra));
    expect(refused).toMatchObject({ code: 'wrong-shape', faults: [fault], more: 0 });
  });

  it('names the first five places and counts the others', () => {
    const fields = Array.from({ length: 8 }, () => ({ id: 5 }));
    const refused = faultOf(read({ fields }));
    expect(refused?.code === 'wrong-shape' && refused.faults.map(({ place }) => place)).toEqual([
      'fields[0].id',
      'fields[1].id',
      'fields[2].id',
      'fields[3].id',
      'fields[4].id',
    ]);
    expect(refused).toMatchObject({ more: 3 });
  });
});

describe('a file that can be opened', () => {
  it('may begin with a byte order mark', () => {
    expect(readText(`\uFEFF${JSON.stringify(bare)}`).ok).toBe(true);
  });

  it('may hold a config that its type cannot read: it is kept for the compiler to speak of', () => {
    const config = { 'x-b': 1, by: 'robot' };
    const document = read({ steps: [{ id: 'st_a', type: 'task', config }] });
    expect(document.ok && document.value.steps[0]?.config).toEqual(config);
  });

  it('may hold a step type that nobody knows: its config is kept', () => {
    const config = { to: ['Mars', { far: true }] };
    const document = read({
      steps: [
        { id: 'st_a', type: 'teleport', config },
        { id: 'st_b', type: 'constructor', config },
      ],
    });
    expect(document.ok && document.value.steps.map((step) => step.config)).toEqual([config, config]);
  });

  it('may be unfinished: ids twice, references that lead nowhere', () => {
    const steps = [
      { id: 'st_a', type: 'task' },
      { id: 'st_a', type: 'task', in: 'st_none' },
    ];
    expect(read({ steps, arrows: [{ id: 'ar_a', from: 'st_x', outcome: '', to: 'st_y' }] }).ok).toBe(true);
  });

  it('gets the defaults of its step types', () => {
    const document = read({ steps: [{ id: 'st_a', type: 'task' }] });
    expect(document.ok && document.value.steps[0]?.config).toEqual({
      by: 'person',
      produces: [],
      repeatable: false,
    });
  });
});
