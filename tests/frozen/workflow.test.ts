import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { workflowJsonSchema } from '../../src/exchange/json/json-schema';
import { readWorkflow } from '../../src/exchange/json/read-workflow';
import { writeWorkflow } from '../../src/exchange/json/write-workflow';
import { isObject } from '../../src/kernel/json';
import { stepTypes } from '../../src/steps/step-types';
import { findLoss } from '../support/find-loss';
import { jsonFilesIn, type TextFile } from '../support/json-files';
import { schemaNames } from '../support/schema-names';

// Files of every released version. They never change: a test that fails here says that an owner's file would not
// open, or would come out changed.
const folder = path.join(import.meta.dirname, 'workflow');
const versions = existsSync(folder) ? readdirSync(folder).sort() : [];
const files = versions.flatMap((version) =>
  jsonFilesIn(path.join(folder, version)).map(({ name, text }) => ({
    version,
    name: `${version}/${name}`,
    text,
  })),
);
const canonical = new Map(
  files.filter(({ name }) => isCanonical(name)).map(({ name, text }) => [name, text]),
);
const originals = files.filter(({ name }) => !isCanonical(name));

function isCanonical(name: string): boolean {
  return name.endsWith('.canonical.json');
}

function open({ name, text }: TextFile) {
  const document = readWorkflow(text, name, stepTypes);
  if (!document.ok) throw new Error(JSON.stringify(document.error));
  return document.value;
}

describe(`frozen workflow files: ${String(originals.length)}`, () => {
  it('are there, each with the bytes it is written as', () => {
    expect(originals.length).toBeGreaterThan(1);
    expect(originals.map(({ name }) => name.replace('.json', '.canonical.json'))).toEqual([
      ...canonical.keys(),
    ]);
  });

  it.each(originals)('$name opens and is written as it always was', (file) => {
    expect(writeWorkflow(open(file), stepTypes)).toBe(
      canonical.get(file.name.replace('.json', '.canonical.json')),
    );
  });

  it.each(files.filter(({ name }) => isCanonical(name)))('$name comes back as it is', (file) => {
    expect(writeWorkflow(open(file), stepTypes)).toBe(file.text);
  });

  it.each(originals.filter(({ version }) => version === versions.at(-1)))('$name loses nothing', (file) => {
    expect(findLoss(JSON.parse(writeWorkflow(open(file), stepTypes)), JSON.parse(file.text))).toBeNull();
  });
});

describe('the frozen files of the newest version', () => {
  const held = originals
    .filter(({ version }) => version === versions.at(-1))
    .map(({ text }): unknown => JSON.parse(text));
  const said = new Set(held.flatMap(keysAndTexts));

  it('hold every step type', () => {
    expect(stepTypes.all.map(({ type }) => type).filter((type) => !said.has(type))).toEqual([]);
  });

  it('hold every key and every choice that the format names', () => {
    const named = schemaNames(workflowJsonSchema(stepTypes));
    expect(named.length).toBeGreaterThan(150);
    expect(named.filter((name) => !said.has(name))).toEqual([]);
  });
});

/** Lists every key and every text of a JSON value. */
function keysAndTexts(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysAndTexts);
  if (isObject(value)) return Object.entries(value).flatMap(([key, inner]) => [key, ...keysAndTexts(inner)]);
  return typeof value === 'string' ? [value] : [];
}
