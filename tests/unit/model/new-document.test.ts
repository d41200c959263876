import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/engine/compile/compile';
import { documentSchema } from '../../../src/model/document';
import { freshIds, makeIdSource } from '../../../src/model/id-source';
import { newDocument } from '../../../src/model/new-document';
import { stepTypes } from '../../../src/steps/step-types';
import { countingIds } from '../../support/counting-ids';
import { sketch } from '../../support/sketch';

describe('a blank sheet', () => {
  it('has a start made by hand and nothing else, and is a file that can be read and compiled', () => {
    const document = newDocument({ name: 'Orders', startName: 'Start' }, countingIds(), stepTypes);

    expect(document.steps).toMatchObject([
      { type: 'trigger', name: 'Start', config: { kind: 'manual', asks: [] } },
    ]);
    expect(JSON.stringify(documentSchema.parse(document))).toBe(JSON.stringify(document));
    expect(compile(document, stepTypes).ok).toBe(true);
  });
});

describe('ids', () => {
  it('are short, readable aloud, and drawn again where a byte would favour some characters', () => {
    const rows = [
      [255, 240, 232, 231, 0, 57, 58, 115],
      [1, 1, 1, 1, 1, 1, 1, 1],
    ];
    const source = makeIdSource(() => Uint8Array.from(rows.shift() ?? []));

    expect(source.next('st')).toBe('st_z1z1z222');
  });

  it('are free in the document and never given twice', () => {
    const document = sketch({ steps: { n1: 'task' }, arrows: [] });
    const makeId = freshIds(document, countingIds());

    expect([makeId('st'), makeId('st')]).toEqual(['st_n2', 'st_n3']);
  });
});
