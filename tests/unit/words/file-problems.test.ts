import { describe, expect, it } from 'vitest';
import { readWorkflow } from '../../../src/exchange/json/read-workflow';
import type { FileFault } from '../../../src/model/file-problem';
import { stepTypes } from '../../../src/steps/step-types';
import { sayCoded } from '../../../src/words/coded-words';
import { english } from '../../../src/words/english';

const say = (fault: FileFault): string => sayCoded(english.fileProblems, { file: 'orders.json', ...fault });

describe('why a file cannot be opened', () => {
  it.each<[FileFault, string]>([
    [
      { code: 'too-large', bytes: 32_000_000, mostBytes: 20_971_520 },
      'orders.json has 30.6 MB, and a workflow file has at most 20 MB. Take large samples out of it, or split the workflow.',
    ],
    [{ code: 'empty' }, 'orders.json is empty. Ask for the file again.'],
    [{ code: 'cut-off', line: 12 }, 'orders.json is cut off at line 12. Ask for the file again.'],
    [
      { code: 'not-json', line: 3, column: 7 },
      'orders.json cannot be read from line 3, column 7 on. Mend it there, or ask for the file again.',
    ],
    [
      { code: 'too-deep', place: '[0]'.repeat(65) },
      `orders.json is nested too deeply at ${'[0]'.repeat(65).slice(0, 80)}…. Choose a file that was exported from Runthrough.`,
    ],
    [
      { code: 'forbidden-key', place: 'steps[2].__proto__' },
      'orders.json has a key that no workflow may have at steps[2].__proto__. Take the key out.',
    ],
    [
      { code: 'number-too-large', place: 'fields[0].sample' },
      'orders.json has a number that is too large to count with at fields[0].sample. Make it smaller.',
    ],
    [
      { code: 'not-ours', says: null },
      'orders.json is not a Runthrough workflow. Choose a file that was exported from Runthrough.',
    ],
    [
      { code: 'not-ours', says: 'runthrough.graph' },
      'orders.json is not a Runthrough workflow: it calls itself “runthrough.graph”. Choose a file that was exported from Runthrough.',
    ],
    [
      { code: 'odd-version' },
      'orders.json does not say which version of the format it is written in. Set formatVersion to a whole number, or export the file again.',
    ],
    [
      { code: 'too-new', version: 3, newest: 1 },
      'orders.json comes from a newer Runthrough: it is written in version 3 of the format, and this one reads up to version 1. Update Runthrough, then open the file again.',
    ],
    [
      { code: 'not-migrated', version: 1, place: 'steps' },
      'orders.json is written in version 1 of the format and cannot be brought up to date at steps. Mend it there, or ask for the file again.',
    ],
  ])('%j', (fault, sentence) => {
    expect(say(fault)).toBe(sentence);
  });

  it('names every place that does not fit, and says how many more there are', () => {
    expect(
      say({
        code: 'wrong-shape',
        faults: [
          { code: 'missing', place: 'steps[0].type', expected: 'text' },
          { code: 'missing', place: 'promises[0].rule', expected: null },
          { code: 'wrong-kind', place: 'steps', expected: 'list', found: 'group' },
          { code: 'not-offered', place: 'fields[0].type', offered: ['text', 'number'] },
          { code: 'not-offered', place: 'scenarios[0].script.st_a[0].hang', offered: ['true'] },
          { code: 'too-long', place: 'name', most: 200, of: 'characters' },
          { code: 'too-short', place: 'kinds', least: 1, of: 'entries' },
          { code: 'no-known-form', place: '' },
        ],
        more: 1,
      }),
    ).toBe(
      'orders.json does not fit the format at steps[0].type: a text is missing; promises[0].rule: something is missing; ' +
        'steps: there should be a list, not a group of settings; fields[0].type: there should be one of text, number; ' +
        'scenarios[0].script.st_a[0].hang: there should be true; name: there may be at most 200 characters; ' +
        'kinds: there should be at least 1 entries; the whole: it has none of the forms that are possible there ' +
        '(and 1 more place). Mend it there, then open the file again.',
    );
  });

  it('is said of a real file in one go', () => {
    const read = readWorkflow('{\n  "format": "runthrough.workflow",', 'orders.json', stepTypes);
    expect(read.ok ? '' : sayCoded(english.fileProblems, read.error)).toBe(
      'orders.json is cut off at line 2. Ask for the file again.',
    );
  });
});
