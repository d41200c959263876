import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkflowDocument } from '../../../src/model/document';
import type { FieldValues } from '../../../src/model/journal';
import { BruteRun, type RunView } from '../../support/brute-arrival';
import { type Choice, ChosenRun, chooseInBrute, possibleChoices } from '../../support/brute-choices';
import { knottyWorkflow, wildWorkflow } from '../../support/random-workflow';
import { sketch } from '../../support/sketch';

/** Low, so that wild loops stay small. */
const BOUND = 40;

const picks = fc.array(fc.nat(9_999), { minLength: 12, maxLength: 40 });

/** What the plays have seen, so that a tame generator is noticed. */
const seen = new Set<string>();

function noteSeen({ incidents, setAside, absorbed, result }: RunView): void {
  for (const incident of incidents) seen.add(incident.split(' ').at(-1) ?? '');
  if (setAside.length > 0) seen.add('set aside');
  if (absorbed > 0) seen.add('absorbed');
  if (result !== null) seen.add(result);
}

/** Begins a drawing in the brute game and in the engine; both must look the same then and after each choice. */
function beginBoth(document: WorkflowDocument, input: FieldValues) {
  const brute = new BruteRun(document, input, BOUND, 'st_start');
  const engine = new ChosenRun(document, input, BOUND, 'st_start');
  expect(engine.view()).toEqual(brute.view());
  const choose = (choice: Choice) => {
    chooseInBrute(brute, choice);
    engine.choose(choice);
    expect(engine.view()).toEqual(brute.view());
  };
  return { brute, choose };
}

function playBoth(document: WorkflowDocument, chosen: readonly number[]): void {
  const { brute, choose } = beginBoth(document, chosen.length % 3 === 0 ? {} : { fd_n: 4 });
  for (const pick of chosen) {
    const possible = possibleChoices(brute, pick);
    const choice = possible[pick % Math.max(1, possible.length)];
    if (choice === undefined) break;
    choose(choice);
    noteSeen(brute.view());
  }
}

describe('the engine and the contract taken literally', () => {
  it('agree about wild drawings after every choice', () => {
    fc.assert(fc.property(wildWorkflow, picks, playBoth), { numRuns: 300 });
  });

  it('agree about knots after every choice', () => {
    fc.assert(fc.property(knottyWorkflow, picks, playBoth), { numRuns: 800 });
    const wanted = ['set aside', 'absorbed', 'success', 'failure', 'cancelled', 'incomplete'];
    expect(
      [...wanted, 'gap', 'dead-end', 'runaway', 'too-many-visits'].filter((kind) => !seen.has(kind)),
    ).toEqual([]);
  });

  it('agree about what is set aside while a run that goes round for ever is stopped', () => {
    const { brute, choose } = beginBoth(
      sketch({
        steps: {
          start: 'trigger',
          round: { type: 'task', off: true },
          ask: 'task',
          pack: 'task',
          ship: 'task',
          good: 'end',
          bad: 'end',
        },
        arrows: [
          ...['start>round', 'round>round', 'start>ask', 'ask:failed>bad'],
          ...['start>pack', 'ask>pack', 'pack>good', 'start>ship', 'ask>ship', 'ship>good'],
        ],
      }),
      {},
    );
    expect(brute.view().incidents).toEqual(['st_round runaway']);
    expect(brute.view().parked).toEqual(['st_pack', 'st_round', 'st_ship']);
    choose({ do: 'fail', step: 'st_ask', nth: 0, kind: 'refused' });
    expect(brute.view().setAside).toEqual(['st_pack', 'st_ship']);
  });

  it('agree about what is known once a gap was ended with it', () => {
    const rule = (field: string) => ({
      id: `ru_${field}`,
      name: field,
      when: { field: `fd_${field}`, is: 'yes' },
    });
    const { brute, choose } = beginBoth(
      sketch({
        fields: [
          { id: 'fd_new', type: 'yesno' },
          { id: 'fd_big', type: 'yesno' },
        ],
        steps: {
          start: 'trigger',
          ask: { type: 'task', config: { produces: ['fd_new'] } },
          sort: { type: 'branch', config: { mode: 'all', rules: [rule('new'), rule('big')] } },
        },
        arrows: ['start>ask', 'start>sort'],
      }),
      { fd_big: true },
    );
    choose({ do: 'finish', step: 'st_ask', nth: 0, outcome: 'done', output: { fd_new: false } });
    const end = { do: 'skip', nth: 0, outcome: null, result: 'success' } as const;
    choose({ ...end, step: 'st_ask', output: { fd_new: true } });
    choose({ do: 'retry', step: 'st_sort', nth: 0, output: {} });
    choose({ ...end, step: 'st_sort', output: {} });
    expect(brute.view().incidents).toEqual(['st_sort gap']);
  });
});
