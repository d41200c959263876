import { describe, expect, it } from 'vitest';
import { visitsOf } from '../../../src/projections/visits';
import { BUILDER_START, buildJournal } from '../../support/journal-builder';
import { sketch } from '../../support/sketch';
import { TestRun } from '../../support/test-run';

const at = (minutes: number) => BUILDER_START + minutes * 60_000;

describe('visits', () => {
  it('show each try and the pause before the next', () => {
    // given
    const journal = buildJournal().begin('st_web').start(1, 'st_charge').attempt(1, 'st_charge').wait(2);
    journal.fail(1, 'st_charge', 'unavailable').again(1, 'st_charge', 2, 20).wait(20);
    journal.attempt(1, 'st_charge', 2).wait(1).finish(1, 'st_charge');
    // when
    const [visit] = visitsOf(journal.entries);
    // then
    expect(visit).toMatchObject({
      state: 'done',
      outcome: 'done',
      startedAt: at(0),
      endedAt: at(23),
      nextTryAt: null,
    });
    expect(visit?.phases).toEqual([
      { state: 'working', from: at(0), to: at(2) },
      { state: 'trying-again', from: at(2), to: at(23) },
    ]);
    expect(visit?.attempts.map(({ tryNumber, from, to, kind }) => [tryNumber, from, to, kind])).toEqual([
      [1, at(0), at(2), 'unavailable'],
      [2, at(22), at(23), null],
    ]);
  });

  it('begin with the time that they were held, and know who led to them', () => {
    // given
    const journal = buildJournal()
      .begin('st_web')
      .start(1, 'st_pack')
      .attempt(1, 'st_pack')
      .start(2, 'st_charge');
    journal.attempt(2, 'st_charge').wait(40).finish(1, 'st_pack', 'done', ['ar_packed']);
    journal.park('st_ship', 'ar_packed', ['st_charge']).wait(30);
    const held = visitsOf(journal.entries).at(-1);
    journal.finish(2, 'st_charge', 'done', ['ar_paid']).start(3, 'st_ship', ['ar_packed', 'ar_paid']);
    // when
    const [pack, charge, ship] = visitsOf(journal.entries);
    // then
    expect(held).toMatchObject({ step: 'st_ship', state: 'held', activation: null, waitsFor: ['st_charge'] });
    expect(ship?.key).toBe(held?.key);
    expect(ship).toMatchObject({ state: 'working', activation: 3, startedAt: at(70), waitsFor: [] });
    expect(ship?.phases).toEqual([
      { state: 'held', from: at(40), to: at(70) },
      { state: 'working', from: at(70), to: null },
    ]);
    expect(ship?.cameFrom).toEqual([pack?.key, charge?.key]);
  });

  it('split what waits at one door when only a part of it goes on', () => {
    // given
    const journal = buildJournal()
      .begin('st_web')
      .start(1, 'st_fork')
      .finish(1, 'st_fork', 'done', ['ar_1', 'ar_2']);
    journal.park('st_meet', 'ar_1', ['st_other']).wait(5).park('st_meet', 'ar_2', ['st_other']).wait(5);
    // when
    journal.write('set-aside', { step: 'st_meet', arrows: ['ar_1'], missing: ['st_other'] });
    const [, rest, aside] = visitsOf(journal.entries);
    // then
    expect(aside).toMatchObject({ state: 'set-aside', missing: ['st_other'], endedAt: at(10) });
    expect(aside?.phases).toEqual([{ state: 'held', from: at(0), to: at(10) }]);
    expect(rest).toMatchObject({ state: 'held' });
    expect(rest?.phases).toEqual([{ state: 'held', from: at(5), to: null }]);
  });

  it('tell who was asked, who answered, and what did not count', () => {
    // given
    const about = { activation: 1, step: 'st_ask' };
    const journal = buildJournal().begin('st_web').start(1, 'st_ask');
    journal.write('asked', { ...about, roles: ['ro_desk'], answers: ['approved'] }).wait(60);
    journal.write('timer-fired', { ...about, timer: 1, purpose: 'ladder' });
    journal.write('asked', { ...about, roles: ['ro_manager'], answers: ['approved'] }).wait(5);
    journal
      .write('answered', { ...about, answer: 'approved', by: 'ro_manager', reason: 'Fine' })
      .finish(1, 'st_ask', 'approved');
    journal.write('answer-refused', { ...about, answer: 'approved', by: 'pe_ana', why: 'too-late' });
    // when
    const [visit] = visitsOf(journal.entries);
    // then
    expect(visit).toMatchObject({ state: 'done', outcome: 'approved', overdue: true, escalated: true });
    expect(visit?.answers.map(({ by, refused }) => [by, refused])).toEqual([
      ['ro_manager', null],
      ['pe_ana', 'too-late'],
    ]);
    expect(visit?.phases).toEqual([{ state: 'waiting-person', from: at(0), to: at(65) }]);
  });

  it('need attention until a person has it tried again, and count the tries afresh', () => {
    // given
    const incident = { incident: 1, step: 'st_charge' };
    const journal = buildJournal().begin('st_web').start(1, 'st_charge').attempt(1, 'st_charge').wait(1);
    journal
      .fail(1, 'st_charge', 'refused')
      .write('incident-opened', { ...incident, activation: 1, kind: 'refused' })
      .wait(30);
    // when
    journal
      .write('incident-resolved', { ...incident, do: 'retry', by: 'ro_manager' })
      .attempt(1, 'st_charge', 2)
      .wait(2);
    const [visit] = visitsOf(journal.entries);
    // then
    expect(visit?.phases.map(({ state, from }) => [state, from])).toEqual([
      ['working', at(0)],
      ['needs-attention', at(1)],
      ['working', at(31)],
    ]);
    expect(visit?.attempts.at(-1)).toMatchObject({ attempt: 2, tryNumber: 1 });
    expect(visit?.attention).toMatchObject([{ kind: 'refused', to: at(31), act: 'retry', by: 'ro_manager' }]);
  });

  it('stay open at a gap and are done when a person ends them there', () => {
    // given
    const journal = buildJournal().begin('st_web').start(1, 'st_pack').attempt(1, 'st_pack').wait(10);
    journal.finish(1, 'st_pack').write('incident-opened', {
      incident: 1,
      kind: 'gap',
      step: 'st_pack',
      activation: 1,
      outcome: 'done',
    });
    const before = visitsOf(journal.entries)[0];
    journal
      .wait(5)
      .write('incident-resolved', { incident: 1, step: 'st_pack', do: 'skip', result: 'success' });
    // when
    journal.write('ended', { activation: 1, step: 'st_pack', result: 'success' });
    const [visit] = visitsOf(journal.entries);
    // then
    expect(before).toMatchObject({ state: 'needs-attention', endedAt: null, outcome: 'done' });
    expect(visit).toMatchObject({ state: 'done', endedAt: at(15), result: 'success' });
  });

  it('lead from what failed to the fallback that took it', () => {
    // given
    const journal = buildJournal()
      .begin('st_web')
      .start(1, 'st_pack')
      .attempt(1, 'st_pack')
      .fail(1, 'st_pack', 'error');
    journal.write('step-finished', {
      activation: 1,
      step: 'st_pack',
      outcome: 'failed',
      arrows: [],
      kind: 'error',
    });
    journal.write('caught', { activation: 1, step: 'st_pack', kind: 'error', by: 'st_rescue' });
    // when
    journal.write('step-started', {
      activation: 2,
      step: 'st_rescue',
      visit: 1,
      arrows: [],
      cause: { step: 'st_pack', kind: 'error' },
    });
    const [failed, rescue] = visitsOf(journal.entries);
    // then
    expect(failed).toMatchObject({ state: 'went-wrong', kind: 'error', caughtBy: 'st_rescue' });
    expect(rescue).toMatchObject({ cause: { step: 'st_pack', kind: 'error' }, cameFrom: [failed?.key] });
  });

  it('count the tries anew for each that an undo takes back, and are done though one was left as it is', () => {
    // given
    const booked = { type: 'task', config: { undo: { name: 'Take it back' } } };
    const run = TestRun.of(
      sketch({
        steps: { start: 'trigger', room: booked, flight: booked, car: booked, back: 'undo', over: 'end' },
        arrows: ['start>room', 'room>flight', 'flight>car', 'car>back', 'back>over'],
      }),
    );
    run.done('room').done('flight').done('car');
    // when
    run.done('back').fail('back', 'refused').resolve('back', { do: 'skip' }).done('back');
    // then
    const visits = visitsOf(run.journal);
    const back = visits.find(({ step }) => step === 'st_back');
    expect(back?.state).toBe('done');
    expect(back?.attempts.map(({ tryNumber }) => tryNumber)).toEqual([1, 1, 1]);
    expect(visits.filter(({ undoneAt }) => undoneAt !== null).map(({ step }) => step)).toEqual([
      'st_room',
      'st_car',
    ]);
  });

  it('are skipped when a step is switched off, and cancelled when the run is', () => {
    // given
    const journal = buildJournal()
      .begin('st_web')
      .write('step-passed', {
        activation: 1,
        step: 'st_pack',
        outcome: 'done',
        arrivedBy: ['ar_pack'],
        arrows: ['ar_packed'],
      });
    journal.start(2, 'st_ship', ['ar_packed']).attempt(2, 'st_ship').wait(3);
    // when
    journal.write('cancelled', { activation: 2, step: 'st_ship', why: 'run-cancelled' });
    const [passed, stopped] = visitsOf(journal.entries);
    // then
    expect(passed).toMatchObject({ state: 'skipped', visit: null, phases: [] });
    expect(stopped).toMatchObject({ state: 'cancelled', endedAt: at(3), cameFrom: [passed?.key] });
    expect(stopped?.attempts.at(-1)?.to).toBe(at(3));
  });
});
