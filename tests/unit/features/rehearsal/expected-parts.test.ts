import { describe, expect, it } from 'vitest';
import { readStart, writeStart } from '../../../../src/features/rehearsal/days/zoned-start';
import {
  dropExpected,
  joinExpected,
  readExpected,
  writeExpected,
} from '../../../../src/features/rehearsal/script/expected-parts';
import { keepDrawnDay } from '../../../../src/features/rehearsal/script/keep-drawn-day';
import { offerExpectations } from '../../../../src/features/rehearsal/script/offered-expectations';
import { parseInstant } from '../../../../src/kernel/instant';
import { present } from '../../../../src/kernel/invariant';
import type { Expectation } from '../../../../src/model/scenario';
import { checkExpectations } from '../../../../src/projections/expectation-checks';
import { expectFound } from '../../../../src/projections/found-expectation';
import { courseOf } from '../../../../src/projections/run-course';
import { play, scenarioOf } from '../../../support/play';
import { readTemplates } from '../../../support/read-templates';
import { sketch } from '../../../support/sketch';

/** How it ended is taken over as one. */
const END = new Set(['status', 'result', 'ends']);

const FULL: Expectation = {
  status: 'finished',
  result: 'success',
  ends: ['st_a', 'st_b'],
  within: 'PT2H',
  passes: ['st_c'],
  avoids: ['st_d'],
  order: [['st_c', 'st_a']],
  fields: { fd_x: 1 },
  refused: 1,
};

describe('what is expected, part by part', () => {
  it('is read and joined to the same', () => {
    expect(joinExpected(readExpected(FULL).map((part) => writeExpected({}, part)))).toEqual(FULL);
    expect(joinExpected([FULL])).toEqual(FULL);
  });

  it('loses one part at a time, and what is not known stays', () => {
    const odd = { ...FULL, later: 'yes' };
    for (const part of readExpected(odd)) {
      const dropped = dropExpected(odd, part);
      expect(readExpected(dropped)).toHaveLength(readExpected(odd).length - 1);
      expect(dropped).toHaveProperty('later', 'yes');
    }
  });

  it('is left out where the drawing has it no longer', () => {
    const drawing = sketch({ steps: { a: 'trigger', c: 'task' }, arrows: ['a>c'] });
    const again = [{ trigger: 'st_gone' }, { trigger: 'st_a', input: { fd_x: 1 } }, { after: 'P1D' }];
    const day = scenarioOf({ expect: FULL, script: { st_gone: [{ hang: true }] }, again });
    expect(keepDrawnDay(day, drawing)).toMatchObject({
      script: {},
      again: [
        { trigger: 'st_a', after: 'PT0S', input: {} },
        { after: 'P1D', input: {} },
      ],
    });
    expect(keepDrawnDay(day, drawing).expect).toEqual({
      status: 'finished',
      result: 'success',
      ends: ['st_a'],
      within: 'PT2H',
      passes: ['st_c'],
      order: [['st_c', 'st_a']],
      refused: 1,
    });
  });
});

describe('what is offered to be expected', () => {
  it('holds on the very run that it came of; how it ended is taken by itself, where it stopped is not', async () => {
    for (const { document } of await readTemplates()) {
      for (const scenario of document.scenarios) {
        const run = play(document, scenario);
        const offers = offerExpectations(run, courseOf(run.journal), document);
        const checks = offers.flatMap(({ expect: offered }) => checkExpectations(run, { expect: offered }));
        expect(checks.filter(({ ok, code }) => !ok && code !== 'order')).toEqual([]);
        const isStuck = run.state.status === 'needs-attention';
        expect(offers.filter(({ isUsual }) => isUsual).map(({ code }) => code)).toEqual(
          isStuck ? [] : ['end'],
        );
        expect(offers.some(({ code }) => code === 'gap')).toBe(isStuck);
      }
    }
  });
});

describe('expecting from now on what came out', () => {
  it('holds on the run, whatever was expected before, and keeps what held', async () => {
    for (const { document } of await readTemplates()) {
      const runs = document.scenarios.map((scenario) => play(document, scenario));
      for (const [index, run] of runs.entries()) {
        const before = document.scenarios[(index + 1) % runs.length]?.expect ?? {};
        const wanted = { ...before, within: 'PT1M', refused: 7, avoids: document.steps.map(({ id }) => id) };
        // when
        const after = expectFound(wanted, run);
        // then
        expect(checkExpectations(run, { expect: after }).filter(({ ok }) => !ok)).toEqual([]);
        const held = checkExpectations(run, { expect: wanted }).filter(
          ({ ok, code }) => ok && !END.has(code),
        );
        expect(checkExpectations(run, { expect: after })).toEqual(expect.arrayContaining(held));
      }
    }
  });

  it('changes nothing where everything holds, and keeps what it does not know', async () => {
    const { document } = present((await readTemplates())[0], 'template');
    const scenario = present(document.scenarios[0], 'scenario');
    const strange = { ...scenario.expect, mood: 'good' };
    expect(expectFound(strange, play(document, scenario))).toEqual(strange);
  });
});

describe('when a day begins', () => {
  it('is read and written in the zone of the workflow, over the change of clocks too', () => {
    const zone = 'America/New_York';
    for (const [date, time, instant] of [
      ['2026-03-02', '09:00', '2026-03-02T14:00:00Z'],
      ['2026-03-08', '09:00', '2026-03-08T13:00:00Z'],
      ['2026-11-01', '09:30', '2026-11-01T14:30:00Z'],
    ] as const) {
      const written = writeStart({ date, time }, zone) ?? '';
      expect(parseInstant(written)?.atMs).toBe(parseInstant(instant)?.atMs);
      expect(readStart(parseInstant(written)?.atMs ?? 0, zone)).toEqual({ date, time });
    }
    expect(writeStart({ date: '', time: '09:00' }, zone)).toBeNull();
  });
});
