import { describe, expect, it } from 'vitest';
import { checkExpectations } from '../../../src/projections/expectation-checks';
import { stepWords } from '../../../src/steps/step-words';
import { english } from '../../../src/words/english';
import { expectationText } from '../../../src/words/expectations';
import { makeSentenceContext } from '../../../src/words/sentence-context';
import { play, type Scripted, scenarioOf } from '../../support/play';
import { sketch } from '../../support/sketch';

const drawing = sketch({
  steps: {
    start: 'trigger',
    pack: {
      type: 'task',
      name: 'Pack',
      estimate: { duration: { fixed: 'PT1H' } },
      config: { produces: ['fd_weight'] },
    },
    ship: { type: 'task', name: 'Ship', off: true },
    over: { type: 'end', name: 'Over' },
    sorry: { type: 'end', name: 'Sorry', config: { result: 'failure' } },
  },
  arrows: ['start>pack', 'pack>ship', 'ship>over', 'pack:failed>sorry'],
  fields: [{ id: 'fd_weight', name: 'Weight', type: 'number', sample: 3 }],
});
const context = makeSentenceContext(drawing, stepWords.en, english);

function checked(expected: Scripted, scripted: Scripted = {}): readonly string[] {
  return checkExpectations(play(drawing, scripted), scenarioOf({ expect: expected })).map(
    (check) => `${check.ok ? 'yes' : 'no'}: ${expectationText(check, context)}`,
  );
}

const stuck = { script: { st_pack: [{ hang: true }] } };
const fails = { script: { st_pack: [{ fail: 'refused' }] } };

describe('what a scenario expects', () => {
  it('is nothing where nothing is said', () => {
    expect(checked({})).toEqual([]);
  });

  it.each<{ readonly expected: Scripted; readonly scripted?: Scripted; readonly says: string }>([
    { expected: { status: 'finished' }, says: 'yes: It is finished.' },
    {
      expected: { status: 'finished' },
      scripted: stuck,
      says: 'no: Expected: it is finished. Still running.',
    },
    { expected: { result: 'success' }, says: 'yes: It ends well.' },
    { expected: { result: 'success' }, scripted: fails, says: 'no: Expected: it ends well. It ended badly.' },
    { expected: { result: 'success' }, scripted: stuck, says: 'no: Expected: it ends well. It did not end.' },
    { expected: { ends: ['st_over'] }, says: 'yes: It ends at Over.' },
    {
      expected: { ends: ['st_sorry', 'st_over'] },
      says: 'no: Expected: it ends at Sorry and Over. It ended at Over.',
    },
    { expected: { ends: [] }, scripted: stuck, says: 'yes: It reaches no end.' },
    { expected: { within: 'PT1H' }, says: 'yes: It is done within 1 h.' },
    { expected: { within: 'PT59M' }, says: 'no: Expected: it is done within 59 min. It took 1 h.' },
    {
      expected: { within: 'P1D' },
      scripted: stuck,
      says: 'no: Expected: it is done within 1 day. It was not done.',
    },
    { expected: { passes: ['st_pack'] }, says: 'yes: “Pack” happens.' },
    { expected: { passes: ['st_ship'] }, says: 'no: Expected: “Ship” happens. It never began.' },
    { expected: { avoids: ['st_sorry'] }, says: 'yes: “Sorry” never happens.' },
    { expected: { avoids: ['st_pack'] }, says: 'no: Expected: “Pack” never happens. It began.' },
    { expected: { order: [['st_pack', 'st_over']] }, says: 'yes: “Pack” comes before “Over”.' },
    {
      expected: { order: [['st_over', 'st_pack']] },
      says: 'no: Expected: “Over” comes before “Pack”. It was the other way round.',
    },
    {
      expected: { order: [['st_pack', 'st_sorry']] },
      says: 'no: Expected: “Pack” comes before “Sorry”. “Sorry” never began.',
    },
    { expected: { fields: { fd_weight: 3 } }, says: 'yes: “Weight” is 3.' },
    { expected: { fields: { fd_weight: 4 } }, says: 'no: Expected: “Weight” is 4. It is 3.' },
    { expected: { fields: { fd_weight: null } }, scripted: stuck, says: 'yes: “Weight” is left empty.' },
  ])('is checked and said: $says', ({ expected, scripted, says }) => {
    expect(checked(expected, scripted)).toEqual([says]);
  });
});
