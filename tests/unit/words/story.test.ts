import { describe, expect, it } from 'vitest';
import type { EntryOf } from '../../../src/model/journal';
import { storyOf } from '../../../src/projections/story';
import { stepWords } from '../../../src/steps/step-words';
import { english } from '../../../src/words/english';
import { makeSentenceContext } from '../../../src/words/sentence-context';
import { tellStory } from '../../../src/words/story';
import { buildJournal, type JournalBuilder } from '../../support/journal-builder';
import { orderWorkflow } from '../../support/order-workflow';
import { TestRun } from '../../support/test-run';

const document = orderWorkflow();
const context = makeSentenceContext(document, stepWords.en, english);
const facts = { fd_amount: 120, fd_address: '1 Main St', fd_stock: true };

const tell = (journal: Parameters<typeof storyOf>[0]) =>
  storyOf(journal).map((line) => tellStory(line, context));
const tellAfter = (journal: JournalBuilder, lines: number) => tell(journal.entries).slice(lines);

describe('the story of a run', () => {
  it('tells a good day in a few lines', () => {
    const run = TestRun.of(document, facts, 'web')
      .wait(1)
      .done('charge', { fd_receipt: 'R1' })
      .wait(39)
      .done('pack');
    expect(tell(run.wait(60).done('ship').journal)).toEqual([
      'The order began: Web order.',
      'All in stock? Every item is there. In stock was yes.',
      'Charge the card was done after 1 min. Receipt number is R1.',
      'Ship the order is held. It waits for Pick and pack.',
      'Pick and pack was done after 40 min.',
      'Ship the order was done after 1 h.',
      'The order reached Shipped.',
      'The order is done.',
    ]);
  });
});

describe('a failure', () => {
  const about = { activation: 1, step: 'st_charge' };
  const tryThree = () => {
    const journal = buildJournal().begin('st_web').start(1, 'st_charge').attempt(1, 'st_charge').wait(1);
    journal
      .fail(1, 'st_charge', 'unavailable')
      .again(1, 'st_charge', 2, 20)
      .wait(20)
      .attempt(1, 'st_charge', 2)
      .wait(1);
    return journal.fail(1, 'st_charge', 'unavailable', 2);
  };

  it('says when the next try is', () => {
    const journal = tryThree().again(1, 'st_charge', 3, 40);
    expect(tellAfter(journal, 1)).toEqual([
      'Charge the card failed twice: Card gateway was down. The next try is at 10:02.',
    ]);
  });

  it('is told once, with the try that worked', () => {
    const journal = tryThree().again(1, 'st_charge', 3, 40).wait(40).attempt(1, 'st_charge', 3).wait(1);
    journal.write('step-finished', {
      ...about,
      outcome: 'done',
      arrows: ['ar_paid'],
      output: { fd_receipt: 'R1' },
    });
    expect(tellAfter(journal, 1)).toEqual([
      'Charge the card failed twice, the third try worked. Receipt number is R1.',
    ]);
  });

  it('says what is held by it and what comes next', () => {
    const journal = buildJournal().begin('st_web').start(1, 'st_charge').attempt(1, 'st_charge');
    journal.park('st_ship', 'ar_packed', ['st_charge']).wait(1).fail(1, 'st_charge', 'refused');
    journal.write('step-finished', { ...about, outcome: 'failed', arrows: ['ar_unpaid'], kind: 'refused' });
    expect(tellAfter(journal, 2)).toEqual([
      'Charge the card failed: it was refused. Next: Ask for a new card. Ship the order is held until that is settled.',
    ]);
  });

  it('names the fact that is missing, and says that somebody has to look', () => {
    const journal = buildJournal().begin('st_web').start(2, 'st_pack');
    journal.write('incident-opened', {
      incident: 1,
      kind: 'missing-data',
      step: 'st_pack',
      activation: 2,
      message: 'fd_address',
    });
    journal.wait(5).write('incident-resolved', { incident: 1, step: 'st_pack', do: 'retry', by: 'pe_ana' });
    expect(tellAfter(journal, 1)).toEqual([
      'Pick and pack failed: Address was missing. Somebody has to look at it.',
      'Ana had Pick and pack tried again.',
    ]);
  });

  it('names the fallback that takes over', () => {
    const journal = buildJournal()
      .begin('st_web')
      .start(1, 'st_charge')
      .attempt(1, 'st_charge')
      .fail(1, 'st_charge', 'error');
    journal.write('step-finished', { ...about, outcome: 'failed', arrows: [], kind: 'error' });
    journal.write('caught', { ...about, kind: 'error', by: 'st_newcard' });
    expect(tellAfter(journal, 1)).toEqual([
      'Charge the card failed: something went wrong. Next: Ask for a new card.',
    ]);
  });
});

describe('a question', () => {
  const about = { activation: 1, step: 'st_substitute' };
  const asked = () =>
    buildJournal()
      .begin('st_web')
      .start(1, 'st_substitute')
      .write('asked', { ...about, roles: ['ro_desk'], answers: ['approved', 'rejected'] });

  it('is put, repeated and put further up', () => {
    const journal = asked()
      .wait(120)
      .write('timer-fired', { ...about, timer: 1, purpose: 'ladder' });
    journal.write('reminded', { ...about, roles: ['ro_desk'] }).wait(22 * 60);
    journal.write('timer-fired', { ...about, timer: 2, purpose: 'ladder' });
    journal.write('asked', { ...about, roles: ['ro_manager'], answers: ['approved', 'rejected'] });
    expect(tellAfter(journal, 1)).toEqual([
      'Front desk was asked: Substitute or backorder?',
      'Front desk was reminded: Substitute or backorder?',
      'No answer for 1 day, so Manager was asked too.',
    ]);
  });

  it('is answered with a reason, and a late answer changes nothing', () => {
    const journal = asked().wait(101);
    journal.write('answered', {
      ...about,
      answer: 'approved',
      by: 'ro_manager',
      reason: 'Same filter, newer model.',
    });
    journal.finish(1, 'st_substitute', 'approved');
    journal.wait(1).write('answer-refused', { ...about, answer: 'rejected', by: 'pe_ana', why: 'too-late' });
    expect(tellAfter(journal, 2)).toEqual([
      'Manager chose Approved: “Same filter, newer model.”',
      'Manager already chose Approved at 10:41. Nothing changed.',
    ]);
  });

  it.each([
    ['already-answered', 'Ana had answered already. Nothing changed.'],
    ['not-asked', 'Ana answered without having been asked. Nothing changed.'],
    ['ruled-out', 'Ana may not decide this one. Nothing changed.'],
    ['not-offered', 'Ana chose Changes wanted, which is not offered. Nothing changed.'],
    ['reason-missing', 'Ana gave no reason, and one is needed. Nothing changed.'],
    ['not-editable', 'Ana changed what may not be changed here. Nothing changed.'],
  ] as const)('refuses an answer that is %s', (why, sentence) => {
    const journal = asked().write('answer-refused', { ...about, answer: 'changes', by: 'pe_ana', why });
    expect(tellAfter(journal, 2)).toEqual([sentence]);
  });

  it('ends without an answer', () => {
    const journal = asked()
      .wait(2 * 24 * 60)
      .finish(1, 'st_substitute', 'no-answer');
    expect(tellAfter(journal, 2)).toEqual(['No answer for 2 days: Substitute or backorder?']);
  });
});

describe('what stops and how it ends', () => {
  const incident = (data: Omit<EntryOf<'incident-opened'>['data'], 'incident'>) =>
    buildJournal()
      .begin('st_web')
      .write('incident-opened', { incident: 1, ...data });

  it('says where the drawing stops', () => {
    const journal = incident({ kind: 'gap', step: 'st_substitute', outcome: 'approved' });
    journal.write('incident-resolved', {
      incident: 1,
      step: 'st_substitute',
      do: 'skip',
      result: 'cancelled',
      by: 'ro_manager',
    });
    expect(tellAfter(journal, 1)).toEqual([
      'The drawing stops after Substitute or backorder?: “Approved” leads nowhere. Somebody has to say how it goes on.',
      'Manager ended it after Substitute or backorder?, as cancelled.',
    ]);
  });

  it('says why nothing can go on', () => {
    const journal = incident({
      kind: 'dead-end',
      step: null,
      setAside: [{ step: 'st_ship', missing: ['st_charge'] }],
    });
    expect(tellAfter(journal, 1)).toEqual([
      'Nothing can go on: Ship the order cannot start, because Charge the card went another way. Somebody has to say how it goes on.',
    ]);
  });

  it('says what was held, and what is not done because a path went another way', () => {
    const journal = buildJournal().begin('st_web').park('st_ship', 'ar_packed', ['st_charge']);
    expect(tellAfter(journal, 1)).toEqual(['Ship the order is held. It waits for Charge the card.']);
    journal.wait(5).write('set-aside', { step: 'st_ship', arrows: ['ar_packed'], missing: ['st_charge'] });
    expect(tellAfter(journal, 1)).toEqual([
      'Ship the order is not done, because Charge the card went another way.',
    ]);
  });

  it.each([
    ['success', [], 'The order is done.'],
    ['failure', [], 'The order went wrong.'],
    ['cancelled', [], 'The order was cancelled.'],
    [
      'incomplete',
      [{ step: 'st_ship', missing: ['st_charge'] }],
      'The order is done, but not all: Ship the order never happened, because Charge the card went another way.',
    ],
  ] as const)('ends with %s', (result, setAside, sentence) => {
    const journal = buildJournal().begin('st_web');
    journal.write('ended', { activation: 1, step: 'st_shipped', result: 'success' });
    journal.write('run-finished', { status: 'finished', result, ends: ['st_shipped'], setAside });
    expect(tellAfter(journal, 1)).toEqual(['The order reached Shipped.', sentence]);
  });
});
