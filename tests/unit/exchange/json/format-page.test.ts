import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { workflowJsonSchema } from '../../../../src/exchange/json/json-schema';
import { readWorkflow } from '../../../../src/exchange/json/read-workflow';
import { LIMITS } from '../../../../src/model/limits';
import { stepTypes } from '../../../../src/steps/step-types';
import { schemaNames } from '../../../support/schema-names';

const page = readFileSync(
  path.join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'format.md'),
  'utf8',
);

/** What stands in code marks on the page, taken apart into words. */
const words = new Set(
  [...page.replace(/```[^`]*```/gu, '').matchAll(/`([^`]+)`/gu)].flatMap(
    ([, code]) => code?.match(/[\w-]+/gu) ?? [],
  ),
);

describe('the page about the format', () => {
  it('names every key and every choice', () => {
    const named = [...new Set(schemaNames(workflowJsonSchema(stepTypes)))];
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((name) => !words.has(name))).toEqual([]);
  });

  it.each(stepTypes.all.map((type) => [type.type, type] as const))(
    'has a line for %s with its ways out',
    (name, type) => {
      const line = page.split('\n').find((row) => row.startsWith(`| \`${name}\` |`));
      const fresh = type.read(type.fresh);
      const outcomes = fresh.ok ? fresh.value.outcomes.map(({ id }) => id) : [];
      const said = line?.split('|')[2] ?? '';
      expect(outcomes.filter((outcome) => !said.includes(outcome))).toEqual([]);
      expect(said.includes('none')).toBe(outcomes.length === 0);
    },
  );

  it('names the limits as they are', () => {
    for (const limit of [LIMITS.steps, LIMITS.arrows, LIMITS.scenarios, LIMITS.textLength]) {
      expect(page).toContain(limit.toLocaleString('en'));
    }
    expect(page).toContain(`${String(LIMITS.fileBytes / 1024 / 1024)} MB`);
  });

  it('begins with a file that opens', () => {
    const [, example = ''] = /```json\n([^`]+)```/u.exec(page) ?? [];
    expect(readWorkflow(example, 'example.json', stepTypes).ok).toBe(true);
  });
});
