import { describe, expect, it } from 'vitest';
import { sayAway } from '../../../../src/features/rehearsal/screen/say-away';
import { openReplay } from '../../../../src/features/rehearsal/session/replay';
import { stepWords } from '../../../../src/steps/step-words';
import { english } from '../../../../src/words/english';
import { makeSentenceContext } from '../../../../src/words/sentence-context';
import { play, scenarioOf } from '../../../support/play';
import { sketch } from '../../../support/sketch';

const document = sketch({
  roles: [
    { id: 'ro_desk', name: 'Front desk', people: [{ id: 'pe_dana', name: 'Dana' }] },
    { id: 'ro_owner', name: 'Owner' },
  ],
  steps: {
    start: 'trigger',
    pack: { type: 'task', role: 'ro_desk', estimate: { duration: { fixed: 'PT1H' } } },
    ask: { type: 'approval', config: { approvers: ['ro_desk'] } },
    over: 'end',
  },
  arrows: ['start>pack', 'pack>ask', 'ask>over', 'ask:rejected>over', 'ask:no-answer>over'],
});

describe('who is away', () => {
  it('is said where somebody is waited for, with the moment at which they are back', () => {
    const away = { absences: [{ who: 'pe_dana', from: 'PT30M', for: 'P1D' }] };
    expect(said(away, 'st_pack', 'attempt-started')).toEqual([]);
    expect(said(away, 'st_pack', 'run-finished')).toEqual(['Dana was away until Tue 3 March, 09:30.']);
    expect(said(away, 'st_ask', 'run-finished')).toEqual([]);
  });

  it('is said of a question while it waits', () => {
    const away = { absences: [{ who: 'ro_desk', from: 'PT1H', for: 'P1D' }] };
    expect(said(away, 'st_ask', 'asked')).toEqual(['Front desk is away until Tue 3 March, 10:00.']);
  });

  it('is not said of somebody who is not needed there', () => {
    expect(said({ absences: [{ who: 'ro_owner', for: 'P1D' }] }, 'st_pack', 'run-finished')).toEqual([]);
  });
});

/** What is said of the visit of a step, at the last entry of a kind. */
function said(scripted: object, step: string, at: string): readonly string[] {
  const rehearsal = play(document, { ...scripted });
  const replay = openReplay(document, scenarioOf({ ...scripted }), rehearsal);
  const seq = rehearsal.journal.findLast(({ type }) => type === at)?.seq ?? 0;
  const point = replay.at(seq);
  const context = makeSentenceContext(document, stepWords.en, english);
  return point.course.visits
    .filter((visit) => visit.step === step)
    .flatMap((visit) => sayAway(visit, { replay, context, point }));
}
