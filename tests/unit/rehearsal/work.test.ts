import { describe, expect, it } from 'vitest';
import { entriesOf, play, startsOf } from '../../support/play';
import { type Sketch, sketch } from '../../support/sketch';

const charging = (charge: object = {}, more: Partial<Sketch> = {}) =>
  sketch({
    steps: {
      start: 'trigger',
      charge: { type: 'task', system: 'sy_cards', estimate: { duration: { fixed: 'PT5M' } }, ...charge },
      sorry: 'end',
      paid: 'end',
    },
    arrows: ['start>charge', 'charge>paid', 'charge:failed>sorry'],
    systems: [{ id: 'sy_cards', name: 'Cards' }],
    ...more,
  });

const withTries = { policy: { retry: { attempts: 4, firstWait: 'PT20M', factor: 2 } } };

describe('work in a rehearsal', () => {
  it('is done after its likely duration where nothing is scripted', () => {
    expect(startsOf(play(charging()))).toEqual(['start 0', 'charge 0', 'paid 5']);
  });

  it.each([
    ['fixed', { fixed: 'PT10M' }, 10],
    ['the midpoint', { uniform: ['PT10M', 'PT30M'] }, 20],
    ['the likely one', { triangular: ['PT10M', 'PT12M', 'PT60M'] }, 12],
    ['the mean', { normal: { mean: 'PT7M', sd: 'PT1M' } }, 7],
    ['the mean', { lognormal: { mean: 'PT8M', sd: 'PT1M' } }, 8],
    ['the mean', { exponential: { mean: 'PT9M' } }, 9],
  ])('takes %s of an estimate as likely', (_, duration, minutes) => {
    expect(play(charging({ estimate: { duration } })).elapsedMs).toBe(minutes * 60_000);
  });

  it('takes no time where nothing is estimated', () => {
    expect(play(charging({ estimate: {} })).elapsedMs).toBe(0);
  });

  it('uses one entry per attempt, then goes on by itself', () => {
    // when
    const played = play(charging(withTries), {
      script: {
        st_charge: [
          { fail: 'unavailable', takes: 'PT1M' },
          { fail: 'error', takes: 'PT2M', message: 'no paper' },
        ],
      },
    });
    // then: 1 + 20 pause + 2 + 40 pause + 5
    expect(
      entriesOf(played, 'attempt-failed').map(({ data }) => [data.attempt, data.kind, data.message]),
    ).toEqual([
      [1, 'unavailable', undefined],
      [2, 'error', 'no paper'],
    ]);
    expect(startsOf(played).at(-1)).toBe('paid 68');
  });

  it('uses the entries over all visits of a step, in order', () => {
    // given
    const drawing = sketch({
      steps: { start: 'trigger', draft: 'task', look: { type: 'task', policy: {} }, over: 'end' },
      arrows: ['start>draft', 'draft>look', 'look>over', '<look:failed>draft'],
    });
    // when
    const played = play(drawing, {
      script: {
        st_draft: [{ takes: 'PT1M' }, { takes: 'PT10M' }, { takes: 'PT100M' }],
        st_look: [{ fail: 'refused' }, { fail: 'refused' }],
      },
    });
    // then
    expect(startsOf(played).filter((line) => line.startsWith('look'))).toEqual([
      'look 1',
      'look 11',
      'look 111',
    ]);
  });

  it('leaves behind exactly what the script says', () => {
    // given
    const drawing = charging(
      { config: { produces: ['fd_receipt'] } },
      { fields: [{ id: 'fd_receipt', type: 'text' }] },
    );
    // then
    expect(play(drawing, { script: { st_charge: [{ done: { fd_receipt: 'R7' } }] } }).state.fields).toEqual({
      fd_receipt: 'R7',
    });
    const empty = play(drawing, { script: { st_charge: [{ done: {} }] } });
    expect(entriesOf(empty, 'attempt-failed')[0]?.data.kind).toBe('wrong-output');
  });

  it('never ends when it hangs, and the rehearsal is over when nothing is set any more', () => {
    // when
    const played = play(charging(), { script: { st_charge: [{ hang: true }] } });
    // then
    expect(played).toMatchObject({ endedBy: 'nothing-set', elapsedMs: 0 });
    expect(played.state.status).toBe('running');
  });

  it('is cut off by a limit when it hangs', () => {
    // when
    const played = play(charging({ policy: { attemptLimit: 'PT30M' } }), {
      script: { st_charge: [{ hang: true }] },
    });
    // then
    expect(startsOf(played).at(-1)).toBe('sorry 30');
  });

  it('is in time when it ends at the very instant of its limit', () => {
    // when
    const played = play(charging({ policy: { attemptLimit: 'PT5M', timeLimit: 'PT5M' } }));
    // then
    expect(played.state.ends).toEqual(['st_paid']);
  });

  it('fails at once with «unavailable» inside an outage of its system, up to and not at its end', () => {
    // when
    const played = play(charging({ policy: { retry: { attempts: 3, firstWait: 'PT20M', factor: 1 } } }), {
      outages: [{ system: 'sy_cards', from: 'PT0S', for: 'PT40M' }],
    });
    // then
    const failed = entriesOf(played, 'attempt-failed');
    expect(failed.map(({ at, data }) => [(at - played.startedAt) / 60_000, data.kind])).toEqual([
      [0, 'unavailable'],
      [20, 'unavailable'],
    ]);
    expect(startsOf(played).at(-1)).toBe('paid 45');
  });

  it('is not touched by an outage that begins while it is under way, nor by one of another system', () => {
    // given
    const drawing = charging({}, { systems: [{ id: 'sy_cards' }, { id: 'sy_mail' }] });
    // when
    const played = play(drawing, {
      outages: [
        { system: 'sy_cards', from: 'PT1M', for: 'P1D' },
        { system: 'sy_mail', for: 'P1D' },
      ],
    });
    // then
    expect(played.state.ends).toEqual(['st_paid']);
  });

  it('uses up an entry of its script for an attempt that meets an outage', () => {
    // when
    const played = play(charging(withTries), {
      script: { st_charge: [{ fail: 'refused' }, { takes: 'PT1M' }] },
      outages: [{ system: 'sy_cards', for: 'PT10M' }],
    });
    // then
    expect(entriesOf(played, 'attempt-failed').map(({ data }) => data.kind)).toEqual(['unavailable']);
    expect(startsOf(played).at(-1)).toBe('paid 21');
  });
});

describe('what work leaves behind by itself', () => {
  it('is the sample of each field, or a plain value of its type', () => {
    // given
    const types = ['text', 'number', 'money', 'yesno', 'date', 'list'];
    const fields = [
      { id: 'fd_sampled', type: 'text', sample: 'R-1' },
      { id: 'fd_choice', type: 'choice', options: ['small', 'large'] },
      ...types.map((type) => ({ id: `fd_${type}`, type })),
    ];
    const drawing = charging({ config: { produces: fields.map(({ id }) => id) } }, { fields });
    // when
    const played = play({ ...drawing, settings: { ...drawing.settings, timeZone: 'America/New_York' } });
    // then
    expect(played.state.fields).toEqual({
      fd_sampled: 'R-1',
      fd_choice: 'small',
      fd_text: 'sample',
      fd_number: 0,
      fd_money: 0,
      fd_yesno: true,
      fd_date: '2026-03-02T09:05:00-05:00',
      fd_list: [],
    });
  });
});
