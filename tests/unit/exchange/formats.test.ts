import { describe, expect, it } from 'vitest';
import { speakOf } from '../../../src/cli/sentences';
import { exportFormats, findExportFormat } from '../../../src/exchange/export-formats';
import { formatsIn } from '../../../src/exchange/formats-in';
import { findImportFormat, importFormats } from '../../../src/exchange/import-formats';
import { documentSchema } from '../../../src/model/document';
import { stepTypes } from '../../../src/steps/step-types';

describe('the formats', () => {
  it('are found by their folders, JSON among them', () => {
    expect(exportFormats.map(({ id }) => id)).toContain('json');
    expect(importFormats.map(({ id }) => id)).toContain('json');
    expect(findExportFormat('parchment')).toBeUndefined();
  });

  it.each([
    ['orders.json', 'json'],
    ['Orders (2).JSON', 'json'],
    ['orders.docx', undefined],
    ['orders', undefined],
  ])('of %s is %s', (fileName, id) => {
    expect(findImportFormat(fileName)?.id).toBe(id);
  });

  it('do not share an ending', () => {
    const extensions = importFormats.flatMap((format) => format.extensions);
    expect(new Set(extensions).size).toBe(extensions.length);
  });

  it.each(exportFormats.map((format) => [format.id, format] as const))(
    '%s writes an empty workflow',
    (_id, format) => {
      const document = documentSchema.parse({ format: 'runthrough.workflow', formatVersion: 1, id: 'wf_a' });
      const context = speakOf(document);
      const text = format.write(document, stepTypes, context);
      expect(text).not.toBe('');
      expect(format.write(structuredClone(document), stepTypes, context)).toBe(text);
    },
  );
});

describe('a folder of formats', () => {
  const isFormat = (value: unknown): value is { readonly id: string } => typeof value === 'object';

  it('gives them in the order of their paths', () => {
    const modules = {
      './b/b.export.ts': { b: { id: 'b' } },
      './a/a.export.ts': { a: { id: 'a' }, read: () => 1 },
    };
    expect(formatsIn(modules, isFormat)).toEqual([{ id: 'a' }, { id: 'b' }]);
  });

  it.each([
    ['exports no format', { './a/a.export.ts': { read: () => 1 } }, 'a.export.ts exports one format'],
    [
      'exports two',
      { './a/a.export.ts': { a: { id: 'a' }, b: { id: 'b' } } },
      'a.export.ts exports one format',
    ],
    [
      'takes the id of another',
      { './a/a.export.ts': { a: { id: 'a' } }, './b/b.export.ts': { a: { id: 'a' } } },
      'share an id',
    ],
  ])('may not hold a file that %s', (_what, modules, why) => {
    expect(() => formatsIn(modules, isFormat)).toThrow(why);
  });
});
