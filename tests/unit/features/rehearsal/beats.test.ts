import { describe, expect, it } from 'vitest';
import { beatAfter, beatsOf, countUpTo, seqAfter } from '../../../../src/features/rehearsal/session/beats';
import { buildJournal } from '../../../support/journal-builder';

const JOURNAL = buildJournal()
  .begin('st_start')
  .start(1, 'st_start')
  .finish(1, 'st_start', 'started', ['ar_1', 'ar_2'])
  .start(2, 'st_charge', ['ar_1'])
  .attempt(2, 'st_charge')
  .start(3, 'st_pack', ['ar_2'])
  .attempt(3, 'st_pack')
  .wait(1)
  .fail(2, 'st_charge', 'unavailable')
  .again(2, 'st_charge', 2, 10)
  .wait(10)
  .attempt(2, 'st_charge', 2)
  .wait(1)
  .finish(2, 'st_charge', 'done', ['ar_3']).entries;

describe('beats', () => {
  it('hold together what is seen at once: a start with its first try, the starts of a fork', () => {
    const beats = beatsOf(JOURNAL);

    expect(beats.map(({ seq }) => seq)).toEqual([2, 3, 7, 9, 10, 11]);
  });

  it('say what the scrubber pins, and after which something travels', () => {
    const beats = beatsOf(JOURNAL);

    expect(beats.map(({ kind }) => kind)).toEqual([
      'plain',
      'plain',
      'plain',
      'failed-try',
      'plain',
      'plain',
    ]);
    expect(beats.map(({ sends }) => sends)).toEqual([false, true, false, false, false, true]);
    expect(beats[3]).toMatchObject({ step: 'st_charge', attempt: 1 });
  });

  it('pin what needs a person and the end', () => {
    const journal = buildJournal()
      .begin('st_start')
      .write('incident-opened', { incident: 1, kind: 'gap', step: 'st_start' })
      .wait(1)
      .write('run-finished', { status: 'finished', result: 'success', ends: [], setAside: [] }).entries;

    expect(beatsOf(journal).map(({ kind }) => kind)).toEqual(['plain', 'attention', 'end']);
  });

  it('stop at what came again, at the start that it came by, when all is over too', () => {
    const again = { trigger: 'st_start', field: 'fd_number', value: 'A-1' };
    const beats = beatsOf(
      buildJournal()
        .begin('st_start')
        .write('run-finished', { status: 'finished', result: 'success', ends: [], setAside: [] })
        .wait(60)
        .write('event-ignored', { event: 'start', why: 'came-again', again }).entries,
    );

    expect(beats.map(({ kind }) => kind)).toEqual(['plain', 'end', 'came-again']);
    expect(beats.at(-1)).toMatchObject({ step: 'st_start', stopsAt: [] });
  });

  it('are found by the entry at which the player stands', () => {
    const beats = beatsOf(JOURNAL);

    expect(countUpTo(beats, 0)).toBe(0);
    expect(countUpTo(beats, 6)).toBe(2);
    expect(countUpTo(beats, 7)).toBe(3);
    expect(beatAfter(beats, 7)?.seq).toBe(9);
    expect(beatAfter(beats, 11)).toBeUndefined();
    expect([0, 3, 99].map((count) => seqAfter(beats, count))).toEqual([0, 7, 11]);
  });
});
