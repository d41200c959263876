import { describe, expect, it } from 'vitest';
import { formatInstant } from '../../../src/kernel/instant';
import { present } from '../../../src/kernel/invariant';
import { openRehearsal } from '../../../src/rehearsal/open-rehearsal';
import { rehearse } from '../../../src/rehearsal/rehearse';
import { entriesOf, play, rehearsalInput, startsOf } from '../../support/play';
import { sketch } from '../../support/sketch';

const line = sketch({
  steps: {
    start: 'trigger',
    pack: { type: 'task', estimate: { duration: { fixed: 'PT1H' } } },
    rest: { type: 'wait', config: { for: 'P2D' } },
    over: 'end',
  },
  arrows: ['start>pack', 'pack>rest', 'rest>over'],
});

function inZone(timeZone: string) {
  return { ...line, settings: { ...line.settings, timeZone } };
}

describe('when a rehearsal begins', () => {
  it('is an ordinary Monday at nine in the workflow’s zone where nothing is said', () => {
    const begin = (zone: string) => formatInstant(play(inZone(zone)).startedAt, 0);
    expect(begin('UTC')).toBe('2026-03-02T09:00:00Z');
    expect(begin('America/New_York')).toBe('2026-03-02T14:00:00Z');
    expect(begin('Asia/Kolkata')).toBe('2026-03-02T03:30:00Z');
  });

  it('is the instant that the scenario says', () => {
    expect(formatInstant(play(line, { startAt: '2027-01-05T10:00:00+02:00' }).startedAt, 0)).toBe(
      '2027-01-05T08:00:00Z',
    );
  });

  it('is by the first trigger drawn, or the one that the scenario names', () => {
    // given
    const drawing = sketch({
      steps: { web: 'trigger', phone: 'trigger', over: 'end' },
      arrows: ['web>over', 'phone>over'],
    });
    // then
    expect(startsOf(play(drawing))[0]).toBe('web 0');
    expect(startsOf(play(drawing, { trigger: 'st_phone' }))[0]).toBe('phone 0');
  });

  it('has the sample of every required field that the input leaves out', () => {
    // given
    const drawing = {
      ...line,
      fields: sketch({
        steps: {},
        arrows: [],
        fields: [
          { id: 'fd_name', type: 'text', required: true, sample: 'Rosa' },
          { id: 'fd_amount', type: 'money', required: true, sample: 12 },
          { id: 'fd_note', type: 'text', sample: 'only where it is produced' },
        ],
      }).fields,
    };
    // then
    expect(entriesOf(play(drawing, { input: { fd_amount: 900 } }), 'run-started')[0]?.data.fields).toEqual({
      fd_name: 'Rosa',
      fd_amount: 900,
    });
  });
});

describe('when a rehearsal is over', () => {
  it('is when the run is', () => {
    expect(play(line)).toMatchObject({
      endedBy: 'run-over',
      elapsedMs: 49 * 3_600_000,
      state: { status: 'finished' },
    });
  });

  it('is when its time is up, what is due at that instant included', () => {
    expect(play(line, { until: 'P1D' })).toMatchObject({
      endedBy: 'time-up',
      elapsedMs: 86_400_000,
      state: { status: 'running' },
    });
    expect(play(line, { until: 'PT49H' })).toMatchObject({
      endedBy: 'run-over',
      state: { status: 'finished' },
    });
  });

  it('is after a year where nothing else ends it', () => {
    // given
    const round = sketch({
      steps: { start: 'trigger', rest: { type: 'wait', config: { for: 'P100D' } } },
      arrows: ['start>rest', '<rest>rest'],
    });
    // then
    expect(play(round)).toMatchObject({ endedBy: 'time-up', elapsedMs: 365 * 86_400_000 });
  });

  it('is when the journal grows past its bound, and it says so', () => {
    // given
    const round = sketch({ steps: { start: 'trigger', work: 'task' }, arrows: ['start>work', '<work>work'] });
    // when
    const played = rehearse({ ...rehearsalInput(round), maxEntries: 100 });
    // then
    expect(played.ok && played.value.endedBy).toBe('too-long');
    expect(played.ok && played.value.journal.length).toBeLessThan(110);
  });

  it('is when a drawing that goes round for ever has been stopped by the engine', () => {
    // given
    const round = sketch({ steps: { start: 'trigger', work: 'task' }, arrows: ['start>work', '<work>work'] });
    // when
    const played = play(round);
    // then
    expect(played).toMatchObject({ endedBy: 'nothing-set', state: { status: 'needs-attention' } });
    expect(entriesOf(played, 'incident-opened')[0]?.data.kind).toBe('runaway');
  });
});

describe('what the scenario does about incidents', () => {
  const fragile = sketch({
    steps: { start: 'trigger', pack: 'task', other: 'task', over: 'end' },
    arrows: ['start>pack', 'pack>other', 'other>over'],
  });

  it('comes after the time it says, counted from the opening of the first incident of the step', () => {
    // when
    const played = play(fragile, {
      script: { st_pack: [{ fail: 'error', takes: 'PT10M' }] },
      resolve: [{ step: 'st_pack', do: 'retry', after: 'PT1H' }],
    });
    // then
    expect(startsOf(played).at(-1)).toBe('over 70');
  });

  it('is done once: the second plan of a step is for its second incident', () => {
    // given
    const twice = { script: { st_pack: [{ fail: 'error' }, { fail: 'error' }] } };
    // then
    const once = play(fragile, { ...twice, resolve: [{ step: 'st_pack', do: 'retry' }] });
    expect(once.state.status).toBe('needs-attention');
    const both = play(fragile, {
      ...twice,
      resolve: [
        { step: 'st_pack', do: 'retry' },
        { step: 'st_pack', do: 'skip', after: 'PT1H', outcome: 'done' },
      ],
    });
    expect(both.state.status).toBe('finished');
    expect(startsOf(both).at(-1)).toBe('over 60');
  });

  it('ends a gap with the result it says', () => {
    // given
    const gap = sketch({ steps: { start: 'trigger', pack: 'task', over: 'end' }, arrows: ['start>pack'] });
    // when
    const played = play(gap, { resolve: [{ step: 'st_pack', do: 'skip', result: 'failure' }] });
    // then
    expect(played.state).toMatchObject({ status: 'finished', result: 'failure' });
  });

  it('starts a step that was set aside, out of a dead end', () => {
    // given: each of two steps waits for the path that the other one got
    const deadEnd = sketch({
      steps: {
        start: 'trigger',
        left: 'task',
        right: 'task',
        one: 'gather',
        two: 'gather',
        over: 'end',
        through: 'end',
      },
      arrows: [
        'start>left',
        'start>right',
        'left>one',
        'right:failed>one',
        'left:failed>two',
        'right>two',
        'one>over',
        'two>through',
      ],
    });
    expect(play(deadEnd).state.status).toBe('needs-attention');
    // when
    const played = play(deadEnd, { resolve: [{ step: 'st_two', do: 'start', after: 'PT1H' }] });
    // then
    expect(startsOf(played).at(-1)).toBe('through 60');
    expect(played.state).toMatchObject({ status: 'finished', ends: ['st_through'] });
  });

  it('is forgotten when the incident closes without it', () => {
    // given
    const raced = sketch({
      steps: {
        start: 'trigger',
        pack: 'task',
        slow: { type: 'task', estimate: { duration: { fixed: 'PT10M' } } },
        stop: { type: 'end', config: { result: 'cancelled', stopEverything: true } },
      },
      arrows: ['start>pack', 'start>slow', 'pack>stop', 'slow>stop'],
    });
    // when
    const played = play(raced, {
      script: { st_pack: [{ fail: 'error' }] },
      resolve: [{ step: 'st_pack', do: 'retry', after: 'P3D' }],
    });
    // then
    expect(played).toMatchObject({ endedBy: 'run-over', elapsedMs: 600_000, state: { result: 'cancelled' } });
    expect(entriesOf(played, 'event-ignored')).toEqual([]);
  });
});

describe('a rehearsal taken step by step', () => {
  it('comes to the same as one played through', () => {
    // given
    const input = rehearsalInput(line);
    const opened = openRehearsal(input);
    const stepwise = present(opened.ok ? opened.value : null, 'rehearsal');
    // when
    const events = [];
    for (let step = stepwise.next(); step !== null; step = stepwise.next()) events.push(step.event.type);
    // then
    expect(events).toEqual(['work-done', 'timer']);
    expect({ ok: true, value: stepwise.look() }).toEqual(rehearse(input));
  });

  it('stands still between two steps, and says when the next thing comes', () => {
    // given
    const opened = openRehearsal(rehearsalInput(line));
    const stepwise = present(opened.ok ? opened.value : null, 'rehearsal');
    const { startedAt } = stepwise.look();
    // when
    stepwise.runUntil(startedAt + 2 * 3_600_000);
    // then
    expect(stepwise.look()).toMatchObject({ endedBy: null, endedAt: startedAt + 3_600_000 });
    expect(stepwise.nextAt()).toBe(startedAt + 49 * 3_600_000);
  });
});

describe('things due at the same instant', () => {
  const rest = { rest: { type: 'wait', config: { for: 'PT1H' } } };
  const pack = { pack: { type: 'task', estimate: { duration: { fixed: 'PT1H' } } } };

  it.each([
    { steps: { ...rest, ...pack }, expected: ['start', 'timer', 'work-done'] },
    { steps: { ...pack, ...rest }, expected: ['start', 'work-done', 'timer'] },
  ])('come in the order they were set: $expected', ({ steps, expected }) => {
    // given: a wait and work that are over together, set in the order in which the two are drawn
    const drawing = sketch({
      steps: { start: 'trigger', ...steps, over: 'end' },
      arrows: ['start>rest', 'start>pack', 'rest>over', 'pack>over'],
    });
    // then
    expect(play(drawing).events.map(({ type }) => type)).toEqual(expected);
  });
});
