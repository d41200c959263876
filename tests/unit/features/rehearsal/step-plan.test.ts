import { describe, expect, it } from 'vitest';
import { ORDINARY_DAY } from '../../../../src/features/rehearsal/script/ordinary-day';
import { readOutage, writeOutage } from '../../../../src/features/rehearsal/script/outage';
import {
  readStepPlan,
  type StepPlan,
  writeStepPlan,
} from '../../../../src/features/rehearsal/script/step-plan';
import { scenarioSchema } from '../../../../src/model/scenario';

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
  { is: 'answers', answer: 'rejected', by: 'ro_boss', afterMs: 93_600_000, reason: 'Too dear' },
  { is: 'answers', answer: 'approved', by: null, afterMs: null, reason: '' },
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

describe('an outage', () => {
  it('stands for all outages of its system and leaves others alone', () => {
    const other = { system: 'sy_other', from: 'PT1H', for: 'PT1H' };
    const scenario = { ...ORDINARY_DAY, outages: [other] };

    const out = writeOutage(scenario, 'sy_cards', { fromMs: 0, forMs: 7_200_000 });

    expect(out.outages).toEqual([other, { system: 'sy_cards', from: 'PT0S', for: 'PT2H' }]);
    expect(readOutage(out, 'sy_cards')).toEqual({ fromMs: 0, forMs: 7_200_000 });
    expect(writeOutage(out, 'sy_cards', null)).toEqual(scenario);
  });
});
