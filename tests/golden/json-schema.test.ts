import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { workflowJsonSchema } from '../../src/exchange/json/json-schema';
import { stepTypes } from '../../src/steps/step-types';
import { goldenText } from '../support/golden-file';
import { jsonFilesIn } from '../support/json-files';

const root = path.join(import.meta.dirname, '..', '..');
const published = path.join(root, 'public', 'schema', 'workflow-1.json');
const source = `${JSON.stringify(workflowJsonSchema(stepTypes), null, 2)}\n`;

const frozen = jsonFilesIn(path.join(root, 'tests', 'frozen', 'workflow', 'v1'));
const templates = jsonFilesIn(path.join(root, 'src', 'templates'));
const validate = new Ajv2020({
  allErrors: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
}).compile(workflowJsonSchema(stepTypes));

describe('the published JSON Schema', () => {
  it('is what the source says', () => {
    expect(goldenText(published, source)).toBe(source);
  });

  it('names every definition it refers to, and refers to every one it names', () => {
    // given
    const references = new Set([...source.matchAll(/"#\/\$defs\/([^"]+)"/gu)].map(([, name]) => name));
    const definitions = workflowJsonSchema(stepTypes)['$defs'];

    // then
    expect([...references].sort()).toEqual(Object.keys(definitions ?? {}).sort());
    expect(source).not.toContain('__schema');
  });

  it.each([...frozen, ...templates])('accepts $name', ({ text }) => {
    const accepted = validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
    expect(accepted).toBe(true);
  });

  it('looks at frozen files and at templates', () => {
    expect(frozen.length).toBeGreaterThan(1);
    expect(templates.length).toBeGreaterThan(0);
  });

  const whole = { format: 'runthrough.workflow', formatVersion: 1, id: 'wf_a' };

  it.each([
    ['another format', { ...whole, format: 'runthrough.graph' }],
    ['a newer version', { ...whole, formatVersion: 2 }],
    ['a name that is no text', { ...whole, name: 5 }],
    ['a step without an id', { ...whole, steps: [{ type: 'task' }] }],
    [
      'a setting that its type does not have',
      { ...whole, steps: [{ id: 'st_a', type: 'task', config: { by: 'robot' } }] },
    ],
    ['a condition of two forms', branchWith({ all: [], any: [] })],
    ['a comparison that does not exist', branchWith({ field: 'fd_a', is: 'resembles' })],
    ['a promise of no known form', { ...whole, promises: [{ id: 'pr_a', rule: { never: 'st_a' } }] }],
  ])('refuses %s', (_what, file) => {
    expect(validate(file)).toBe(false);
  });

  it.each([
    [
      'a step of an unknown type',
      { ...whole, steps: [{ id: 'st_a', type: 'teleport', config: { to: 'Mars' } }] },
    ],
    ['unknown keys', { ...whole, mood: 'good', settings: { mood: 'good' } }],
    ['a file with nothing in it', whole],
    ['conditions inside conditions', branchWith({ not: { any: [{ field: 'fd_a', is: 'more', value: 3 }] } })],
  ])('accepts %s', (_what, file) => {
    expect(validate(file)).toBe(true);
  });

  function branchWith(when: unknown) {
    return { ...whole, steps: [{ id: 'st_a', type: 'branch', config: { rules: [{ id: 'ru_a', when }] } }] };
  }
});
