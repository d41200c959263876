import { describe, expect, it } from 'vitest';
import { makeExplain } from '../../../../src/features/rehearsal/screen/explain-visit';
import { courseOf } from '../../../../src/projections/run-course';
import { stepTypes } from '../../../../src/steps/step-types';
import { stepWords } from '../../../../src/steps/step-words';
import { english } from '../../../../src/words/english';
import { makeSentenceContext } from '../../../../src/words/sentence-context';
import { play, type Scripted } from '../../../support/play';
import { type Sketch, sketch } from '../../../support/sketch';

const ORDER: Sketch = {
  fields: [
    { id: 'fd_amount', name: 'Amount', type: 'number', required: true, sample: 620 },
    { id: 'fd_note', name: 'Note', type: 'text' },
  ],
  roles: [{ id: 'ro_boss', name: 'Boss', people: [{ id: 'pe_anna', name: 'Anna' }] }],
  steps: {
    start: 'trigger',
    large: {
      type: 'branch',
      config: {
        rules: [
          { id: 'ru_large', when: { field: 'fd_amount', is: 'more', value: 500 } },
          { id: 'ru_note', when: { field: 'fd_note', is: 'filled' } },
        ],
      },
    },
    ask: {
      type: 'approval',
      config: { approvers: ['ro_boss'], answers: ['approved', 'rejected'] },
      estimate: { duration: { fixed: 'PT1H' } },
      policy: { timeLimit: 'P2D' },
    },
    charge: { type: 'task', policy: { retry: { attempts: 3, firstWait: 'PT1M', factor: 1 } } },
    over: 'end',
  },
  arrows: [
    'start>large',
    'large:ru_large>ask',
    'large:ru_note>over',
    'large>charge',
    'ask>charge',
    'ask:rejected>over',
    'ask:no-answer>over',
    'charge>over',
  ],
};

describe('why a run took its path', () => {
  it('says the rule with the value that it was held against', () => {
    expect(whys('large')).toEqual(['Amount 620 is over 500.']);
  });

  it('says of «otherwise» that no rule held, and why', () => {
    expect(whys('large', { input: { fd_amount: 300 } })).toEqual([
      'Amount 300 is not over 500.',
      'Note is not filled in.',
    ]);
  });

  it('says who answered what, with the reason', () => {
    const script = { st_ask: [{ answer: 'rejected', by: 'pe_anna', reason: 'Too dear' }] };
    expect(whys('ask', { script })).toEqual(['Anna chose Rejected: “Too dear”.']);
  });

  it('says that nobody answered, and for how long', () => {
    expect(whys('ask', { script: { st_ask: [{ silent: true }] } })).toEqual(['Nobody answered for 2 days.']);
  });

  it('says which tries failed before one worked', () => {
    const script = { st_charge: [{ fail: 'unavailable' }, { fail: 'unavailable' }] };
    expect(whys('charge', { script })).toEqual(['2 tries failed: system down. The next one worked.']);
  });

  it('says what had come where paths meet', () => {
    const meeting: Sketch = {
      steps: { start: 'trigger', pack: 'task', charge: 'task', ship: 'task', over: 'end' },
      arrows: ['start>pack', 'start>charge', 'pack>ship', 'charge>ship', 'ship>over'],
    };
    expect(whys('ship', {}, meeting)).toEqual(['pack and charge had all come here.']);
  });

  it('says how sure it was, and what is asked for', () => {
    const judged: Sketch = {
      fields: [{ id: 'fd_kind', name: 'Kind', type: 'text' }],
      steps: {
        start: 'trigger',
        sort: { type: 'ai', config: { produces: ['fd_kind'], threshold: 0.8 } },
        look: 'task',
        over: 'end',
      },
      arrows: ['start>sort', 'sort>over', 'sort:unsure>look', 'look>over'],
    };
    const script = { st_sort: [{ confidence: 0.6, done: { fd_kind: 'bill' } }] };
    expect(whys('sort', { script }, judged)).toEqual(['It was 60% sure, and 80% is asked for.']);
  });
});

function whys(step: string, scripted: Scripted = {}, drawing: Sketch = ORDER): readonly string[] {
  const document = sketch(drawing);
  const { visits } = courseOf(play(document, scripted).journal);
  const context = makeSentenceContext(document, stepWords.en, english);
  const visit = visits.find((one) => one.step === `st_${step}`);
  if (visit === undefined) throw new Error(`${step} was never reached`);
  return makeExplain(visits, context, stepTypes)(visit);
}
