import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkflow } from '../../../../src/exchange/json/read-workflow';
import { writeWorkflow } from '../../../../src/exchange/json/write-workflow';
import { isObject } from '../../../../src/kernel/json';
import type { WorkflowDocument } from '../../../../src/model/document';
import { stepTypes } from '../../../../src/steps/step-types';
import { findLoss } from '../../../support/find-loss';
import { randomFiles } from '../../../support/random-file';
import { shuffleKeys } from '../../../support/shuffle-keys';

function read(text: string): WorkflowDocument {
  const document = readWorkflow(text, 'test.json', stepTypes);
  if (!document.ok) throw new Error(JSON.stringify(document.error));
  return document.value;
}

const readFile = (file: unknown): WorkflowDocument => read(JSON.stringify(file));
const write = (document: WorkflowDocument): string => writeWorkflow(document, stepTypes);
/** A random file is large: fewer of them say as much. */
const RUNS = { numRuns: 60 };
const bare = { format: 'runthrough.workflow', formatVersion: 1, id: 'wf_a' };

describe('any file that can be read', () => {
  it('is written and read again as the same document and the same bytes', () => {
    fc.assert(
      fc.property(randomFiles, (file) => {
        // when
        const document = readFile(file);
        const text = write(document);

        // then
        expect(read(text)).toEqual(document);
        expect(write(read(text))).toBe(text);
      }),
      RUNS,
    );
  });

  it('gives the same bytes whatever the order of its keys', () => {
    fc.assert(
      fc.property(randomFiles, fc.array(fc.nat(10), { minLength: 1, maxLength: 5 }), (file, draws) => {
        // given
        const document = readFile(file);
        const shuffled = shuffleKeys(file, draws);

        // then
        expect(write(readFile(shuffled))).toBe(write(document));
        expect(write(shuffleKeys(document, draws) as WorkflowDocument)).toBe(write(document));
      }),
      RUNS,
    );
  });

  it('keeps everything it held, known or not', () => {
    fc.assert(
      fc.property(randomFiles, (file) => {
        expect(findLoss(JSON.parse(write(readFile(file))), JSON.parse(JSON.stringify(file)))).toBeNull();
      }),
      RUNS,
    );
  });

  it('is not changed by being written', () => {
    fc.assert(
      fc.property(randomFiles, (file) => {
        const document = readFile(file);
        const before = JSON.stringify(document);
        write(document);
        expect(JSON.stringify(document)).toBe(before);
      }),
      RUNS,
    );
  });
});

describe('what is written', () => {
  it('has two spaces, a line break at the end and nothing else that varies', () => {
    // when
    const text = write(readFile({ ...bare, calendars: [1, { b: [], a: {} }] }));

    // then
    expect(text.endsWith('}\n')).toBe(true);
    expect(text).toContain('  "calendars": [\n    1,\n    {\n      "a": {},\n      "b": []\n    }\n  ],\n');
    expect(text).not.toMatch(/\r|\t| \n/u);
  });

  it('puts unknown keys behind the known ones, in order', () => {
    // when
    const written: unknown = JSON.parse(
      write(readFile({ zebra: 1, id: 'wf_a', ant: 2, formatVersion: 1, format: bare.format })),
    );

    // then
    const keys = isObject(written) ? Object.keys(written) : [];
    expect(keys.slice(0, 3)).toEqual(['format', 'formatVersion', 'id']);
    expect(keys.slice(-3)).toEqual(['settings', 'ant', 'zebra']);
  });

  it.each([
    ['1e21', '1e+21'],
    ['1000000000000000000000', '1e+21'],
    ['-0', '0'],
    ['1.0', '1'],
    ['0.1', '0.1'],
    ['5e-324', '5e-324'],
    ['123456789012345680', '123456789012345680'],
    ['"\\u0041\\ud83d\\udd14"', '"A🔔"'],
    ['"\\ud800"', '"\\ud800"'],
    ['"\\u2028</script>"', '"\u2028</script>"'],
  ])('writes %s as %s', (given, written) => {
    const text = write(
      read(`{"format":"runthrough.workflow","formatVersion":1,"id":"wf_a","x-value":${given}}`),
    );
    expect(text).toContain(`"x-value": ${written}\n`);
    expect(write(read(text))).toBe(text);
  });

  it.each([
    ['a value that JSON has not', { 'x-later': undefined }, 'x-later'],
    ['a number that is none', { 'x-later': Number.NaN }, 'x-later'],
    ['a shape that is not of the format', { name: 5 }, 'name'],
  ])('never holds %s: that is a bug and throws', (_what, broken, place) => {
    // An edit that let this in would be a bug; the types do not allow it.
    const document = { ...readFile(bare), ...broken } as WorkflowDocument;
    expect(() => write(document)).toThrow(new RegExp(`Broken invariant.*${place}`, 'u'));
  });
});
