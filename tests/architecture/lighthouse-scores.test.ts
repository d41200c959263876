import { expect, it } from 'vitest';
import { faultsIn, medianRun, medians } from '../../.ci/lighthouse-scores.mjs';

const run = (performance: number, seo: number | null = 1) => ({
  categories: {
    performance: { score: performance },
    accessibility: { score: 1 },
    'best-practices': { score: 1 },
    seo: { score: seo },
  },
});

it('judges Lighthouse by the median of its runs', () => {
  // given
  const reports = [run(0.6), run(0.97), run(0.99), run(0.96), run(0.94)];

  // then
  expect(medians(reports)).toEqual({ performance: 96, accessibility: 100, 'best-practices': 100, seo: 100 });
  expect(medianRun(reports)).toBe(3);
  expect(faultsIn(medians(reports))).toEqual([]);
});

it('says what is too low, and what could not be measured', () => {
  expect(faultsIn(medians([run(0.94, null)]))).toEqual([
    '✗ performance: 94, and 95 is the least.',
    '✗ seo: 0, and 100 is the least.',
  ]);
});
