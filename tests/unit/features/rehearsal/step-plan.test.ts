import { describe, expect, it } from 'vitest';
import { readGone, writeGone } from '../../../../src/features/rehearsal/script/gone';
import {
  readStepPlan,
  type StepPlan,
  writeStepPlan,
} from '../../../../src/features/rehearsal/script/step-plan';
import { scenarioSchema } from '../../../../src/model/scenario';
import { ORDINARY_DAY } from '../../../../src/rehearsal/ordinary-day';

const PLANS: readonly StepPlan[] = [
  { is: 'ordinary' },
  { is: 'fails', kind: 'refused', times: 1 },
  { is: 'fails', kind: 'unavailable', times: 3 },
  { is: 'never' },
  { is: 'slow', takesMs: 10_800_000 },
  { is: 'leaves', values: { fd_amount: 12, fd_ok: false } },
  { is: 'unsure', confidence: 0, values: null },
  { is: 'unsure', confidence: 0.4, values: { fd_kind: 'praise' } },
  { is: 'fails', kind: 'wrong-output', times: 2 },
  { is: 'comes', afterMs: 7_200_000, values: {} },
  { is: 'comes', afterMs: 0, values: { fd_parcel: 'P-12' } },
  { is: 'answers', given: [{ by: 'ro_boss', answer: 'rejected', afterMs: 93_600_000, reason: 'Too dear' }] },
  { is: 'answers', given: [{ by: null, answer: 'approved', afterMs: null, reason: '' }] },
  { is: 'answers', given: [{ by: 'ro_boss', answer: null, afterMs: null, reason: '' }] },
  {
    is: 'answers',
    given: [
      { by: 'pe_luis', answer: null, afterMs: null, reason: '' },
      { by: 'ro_boss', answer: 'approved', afterMs: 3_600_000, reason: '' },
      { by: 'ro_owner', answer: 'rejected', afterMs: 7_200_000, reason: 'No' },
    ],
  },
];

describe('what is set to happen at a step', () => {
  it.each(PLANS)('is read as it was written: $is', (plan) => {
    const written = writeStepPlan(ORDINARY_DAY, 'st_x', plan);

    expect(readStepPlan(written, 'st_x')).toEqual(plan);
    expect(scenarioSchema.safeParse(written).success).toBe(true);
  });

  it('goes out of the script where the step does the usual', () => {
    const fails = writeStepPlan(ORDINARY_DAY, 'st_x', { is: 'never' });

    expect(writeStepPlan(fails, 'st_x', { is: 'ordinary' })).toEqual(ORDINARY_DAY);
  });

  it('reads silence as never answering, however the file says it', () => {
    const silent = { ...ORDINARY_DAY, script: { st_x: [{ silent: true as const }] } };

    expect(readStepPlan(silent, 'st_x')).toEqual({ is: 'never' });
  });

  it('is left alone where the file says more than the controls can', () => {
    const scenario = {
      ...ORDINARY_DAY,
      script: { st_x: [{ fail: 'error', takes: 'PT1M' }, { hang: true as const }] },
    };

    expect(readStepPlan(scenario, 'st_x')).toEqual({ is: 'custom', entries: 2 });
    expect(writeStepPlan(scenario, 'st_x', { is: 'custom', entries: 2 })).toBe(scenario);
  });
});

describe('answers of several', () => {
  it('are written in the order in which they come, behind the silences', () => {
    const written = writeStepPlan(ORDINARY_DAY, 'st_x', {
      is: 'answers',
      given: [
        { by: 'ro_owner', answer: 'approved', afterMs: 7_200_000, reason: '' },
        { by: 'ro_boss', answer: 'rejected', afterMs: 3_600_000, reason: '' },
        { by: 'pe_luis', answer: null, afterMs: null, reason: '' },
      ],
    });
    expect(written.script['st_x']).toEqual([
      { silent: true, by: 'pe_luis' },
      { answer: 'rejected', after: 'PT1H', by: 'ro_boss' },
      { answer: 'approved', after: 'PT2H', by: 'ro_owner' },
    ]);
  });

  it('are those of several rounds where the same answers twice', () => {
    const entry = { answer: 'changes', by: 'ro_boss', after: 'PT3H' };
    const rounds = { ...ORDINARY_DAY, script: { st_x: [entry, { ...entry, answer: 'approved' }] } };
    expect(readStepPlan(rounds, 'st_x')).toEqual({ is: 'custom', entries: 2 });
  });
});

const WITH_CARDS = { systems: [{ id: 'sy_cards', name: 'Card gateway' }] };

describe('an absence', () => {
  it('stands for all that was said of somebody, and leaves others alone', () => {
    const other = { who: 'ro_boss', from: 'PT1H', for: 'PT1H' };
    const scenario = { ...ORDINARY_DAY, absences: [other] };

    const away = writeGone(scenario, 'pe_luis', { fromMs: 0, forMs: 7_200_000 }, WITH_CARDS);

    expect(away.absences).toEqual([other, { who: 'pe_luis', from: 'PT0S', for: 'PT2H' }]);
    expect(readGone(away, 'pe_luis')).toEqual({ fromMs: 0, forMs: 7_200_000 });
    expect(writeGone(away, 'pe_luis', null, WITH_CARDS)).toEqual(scenario);
    expect(writeGone(scenario, 'ro_boss', null, WITH_CARDS)).toEqual(ORDINARY_DAY);
  });
});

describe('an outage', () => {
  it('stands for all outages of its system and leaves others alone', () => {
    const other = { system: 'sy_other', from: 'PT1H', for: 'PT1H' };
    const scenario = { ...ORDINARY_DAY, outages: [other] };

    const out = writeGone(scenario, 'sy_cards', { fromMs: 0, forMs: 7_200_000 }, WITH_CARDS);

    expect(out.outages).toEqual([other, { system: 'sy_cards', from: 'PT0S', for: 'PT2H' }]);
    expect(readGone(out, 'sy_cards')).toEqual({ fromMs: 0, forMs: 7_200_000 });
    expect(writeGone(out, 'sy_cards', null, WITH_CARDS)).toEqual(scenario);
  });
});
