/**
 * What Lighthouse's reports come to, over several runs: one run on a busy machine says little.
 *
 * @typedef {{ categories: Record<string, { score: number | null }> }} Report
 */

/** The least median of each category, of 100. @type {Readonly<Record<string, number>>} */
export const least = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };

/** @param {Report} report @param {string} category @returns {number} of 100; 0 if it could not be measured */
const scoreOf = (report, category) => Math.round((report.categories[category]?.score ?? 0) * 100);

/** @param {readonly number[]} numbers an odd count */
const middleOf = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** @param {readonly Report[]} reports @returns {Record<string, number>} the median score by category */
export const medians = (reports) =>
  Object.fromEntries(
    Object.keys(least).map((category) => [category, middleOf(reports.map((one) => scoreOf(one, category)))]),
  );

/** @param {readonly Report[]} reports @returns {number} which of them has the median performance */
export const medianRun = (reports) =>
  reports.findIndex((one) => scoreOf(one, 'performance') === medians(reports)['performance']);

/** @param {Readonly<Record<string, number>>} median @returns {string[]} one sentence per category that is too low */
export const faultsIn = (median) =>
  Object.entries(least)
    .filter(([category, score]) => (median[category] ?? 0) < score)
    .map(([category, score]) => `✗ ${category}: ${median[category] ?? 0}, and ${score} is the least.`);
