import { describe, expect, it } from 'vitest';
import { peopleAsked, requestOf } from '../../../src/projections/request';
import { openCourse } from '../../../src/projections/run-course';
import { stepTypes } from '../../../src/steps/step-types';
import { stepWords } from '../../../src/steps/step-words';
import { english } from '../../../src/words/english';
import { makeSentenceContext } from '../../../src/words/sentence-context';
import { askingDrawing } from '../../support/asking-drawing';
import { play, type Scripted } from '../../support/play';

const HOUR_MS = 3_600_000;

describe('a request', () => {
  it('shows the facts as they are, what may be corrected and what may be answered', () => {
    const { request } = shown({}, {}, 'asked');

    expect(request).toMatchObject({
      person: 'pe_dana',
      roles: ['ro_desk'],
      facts: [
        { field: 'fd_customer', mayCorrect: false },
        { field: 'fd_price', value: 1284.5, mayCorrect: true },
      ],
      answers: ['approved', 'rejected'],
      reasonFor: ['rejected'],
      standing: { is: 'open' },
      refused: null,
    });
  });

  it('says what comes without an answer, soonest first, and no more what has come', () => {
    const silent = { script: { st_ask: [{ silent: true }] } };
    const first = shown({}, silent, 'asked');
    const later = shown({}, silent, 'reminded');

    expect(first.hours).toEqual(['2 remind', '24 ask', '48 give-up']);
    expect(later.hours).toEqual(['24 ask', '48 give-up']);
    expect(first.said.slice(1)).toEqual([
      'Manager is asked too on Tue 3 March, 09:00.',
      'Without an answer by Wed 4 March, 09:00, it goes on: Call it off.',
    ]);
  });

  it('begins the ladder anew for whoever is asked next in order', () => {
    const both = {
      approvers: ['ro_desk', 'ro_boss'],
      rule: 'in-order',
      ladder: [{ after: 'PT5H', do: 'remind' }],
    };
    const script = { st_ask: [{ answer: 'approved', by: 'pe_dana', after: 'PT1H' }, { silent: true }] };

    const { hours } = shown(both, { script }, 'answered', 'pe_ann');

    expect(hours).toEqual(['6 remind', '48 give-up']);
  });

  it('is nothing to somebody who is not asked, and comes to the manager with the ladder', () => {
    const silent = { script: { st_ask: [{ silent: true }] } };

    expect(shown({}, silent, 'reminded', 'pe_ann').request).toBeNull();
    expect(shown({}, silent, 'timer-fired', 'pe_ann', 1).request?.roles).toEqual(['ro_boss']);
    expect(shown({}, silent, 'timer-fired', 'pe_ann', 1).asked).toEqual(['pe_dana', 'pe_luis', 'pe_ann']);
  });

  it('says who decided, and to whom it came too late', () => {
    const script = {
      st_ask: [
        { answer: 'approved', by: 'pe_dana', after: 'PT1H41M' },
        { answer: 'approved', by: 'pe_luis', after: 'PT2H', late: true },
      ],
    };

    const { request, context } = shown({}, { script }, 'answer-refused', 'pe_luis');

    expect(request?.standing).toMatchObject({ is: 'decided', by: 'pe_dana', answer: 'approved' });
    expect(request === null ? null : english.request.refused(request, context)).toBe(
      'Dana already chose Approved at 10:41. Nothing changed.',
    );
    expect(request?.comes).toEqual([]);
  });

  it('says that a reason is missing, and stays open', () => {
    const script = { st_ask: [{ answer: 'rejected', by: 'pe_dana', after: 'PT1H' }] };

    const { request, context } = shown({}, { script }, 'answer-refused');

    expect(request?.standing).toEqual({ is: 'open' });
    expect(request === null ? null : english.request.refused(request, context)).toBe(
      'Dana gave no reason, and one is needed. Nothing changed.',
    );
  });

  it('says that it was over without an answer', () => {
    const { request, context } = shown({}, { script: { st_ask: [{ silent: true }] } }, 'run-finished');

    expect(request?.standing).toMatchObject({ is: 'over', outcome: 'no-answer' });
    expect(request === null ? null : english.request.standing(request, context)).toBe(
      'It was over at 09:00: No answer in 2 days.',
    );
  });
});

/** Plays up to the instant of the first entry of a type (or a later one), and shows it as somebody sees it there. */
function shown(config: object, scripted: Scripted, type: string, person = 'pe_dana', place = 0) {
  const document = askingDrawing(config);
  const rehearsal = play(document, { startAt: '2026-03-02T09:00:00Z', ...scripted });
  const found = rehearsal.journal.filter((entry) => entry.type === type)[place];
  const journal = rehearsal.journal.filter(({ at }) => at <= (found?.at ?? 0));
  const course = openCourse();
  for (const entry of journal) course.add(entry);
  const { visits, fields } = course.course();
  const visit = visits.find(({ step }) => step === 'st_ask');
  if (visit === undefined) throw new Error('It has not come to the question');
  const request = requestOf({ document, catalog: stepTypes, journal, visit, fields }, person);
  const context = makeSentenceContext(document, stepWords.en, english);
  const comes = request?.comes ?? [];
  return {
    request,
    context,
    asked: peopleAsked(document, visit),
    hours: comes.map(({ at, does }) => `${String((at - rehearsal.startedAt) / HOUR_MS)} ${does}`),
    said: comes.map((due) => english.request.comes(due, 'st_ask', context)),
  };
}
