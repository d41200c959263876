/**
 * The stages of `npm test`. Each one says how many checks passed and failed; a stage that looked at nothing
 * failed, because a check that reads no file is green for ever.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { provideChromium } from './chromium.mjs';
import { lockFaults, readLock } from './lockcheck.mjs';
import { cacheFolder } from './root.mjs';
import { runPackage } from './run-command.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

/** @param {boolean} ok @returns {Count} */
const one = (ok) => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** @param {readonly Count[]} counts @returns {Count} */
export const sum = (counts) =>
  counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  });

/** @param {string} sentence @returns {Count} */
function failure(sentence) {
  console.error(sentence);
  return one(false);
}

/** @param {string} name a place for a tool's report, emptied of the last one */
function reportFile(name) {
  mkdirSync(cacheFolder, { recursive: true });
  const file = join(cacheFolder, name);
  rmSync(file, { force: true });
  return file;
}

/** @param {string} file @returns {any} null if the tool wrote none */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Checks types and habits of every file in one go: each in the project that it belongs to. */
async function oxlint() {
  const { code, output } = await runPackage('oxlint/bin/oxlint', ['--type-aware', '--type-check', '.']);
  const read = Number(/on (\d+) files/u.exec(output)?.[1] ?? 0);
  const ok = code === 0 && read > 0;
  console.log(`${ok ? '✓' : '✗'} types and habits: ${read} files`);
  return one(ok);
}

async function biome() {
  const { code, output } = await runPackage('@biomejs/biome/bin/biome', [
    'check',
    '.',
    '--max-diagnostics=50',
  ]);
  const read = Number(/Checked (\d+) file/u.exec(output)?.[1] ?? 0);
  const ok = code === 0 && read > 0;
  console.log(`${ok ? '✓' : '✗'} biome: ${read} files`);
  return one(ok);
}

function lock() {
  const packages = readLock();
  const faults = lockFaults(packages);
  if (faults.length > 0) console.error(faults.join('\n'));
  const read = Object.keys(packages).length;
  const ok = faults.length === 0 && read > 1;
  console.log(`${ok ? '✓' : '✗'} lock file: ${read} packages`);
  return one(ok);
}

/** Checks what is seen without running anything: types, habits, the formatting, and the lock file. */
export const staticChecks = async () => sum([await oxlint(), await biome(), lock()]);

/**
 * Runs Vitest. A skipped test counts as failed.
 *
 * @param {readonly string[]} [filters] parts of the paths of the test files to run; none: all
 * @returns {Promise<Count>}
 */
export async function unit(filters = []) {
  const file = reportFile('vitest.json');
  const { code } = await runPackage('vitest/vitest.mjs', [
    'run',
    ...filters,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = readReport(file);
  if (report === null || report.numTotalTests === 0) return failure('✗ Vitest ran no test.');
  /** @type {{ status: string, assertionResults: unknown[] }[]} */
  const files = report.testResults;
  const passed = report.numPassedTests;
  const unread = files.filter(
    (test) => test.status === 'failed' && test.assertionResults.length === 0,
  ).length;
  const failed = report.numTotalTests - passed + unread;
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/** Builds the app. */
export async function bundle() {
  const ok = await build();
  console.log(`${ok ? '✓' : '✗'} build`);
  return one(ok);
}

/** Runs Playwright against what `bundle` built. A skipped test counts as failed. @returns {Promise<Count>} */
export async function endToEnd() {
  const chromium = await provideChromium();
  if (chromium === undefined) {
    return failure('✗ No Chromium was found and none could be installed: set CHROMIUM to the path of one.');
  }
  const file = reportFile('playwright.json');
  const { code } = await runPackage('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    env: { CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  const report = readReport(file);
  if (report === null) return failure('✗ Playwright gave no result.');
  const { expected, unexpected, flaky, skipped } = report.stats;
  if (expected + unexpected + flaky + skipped === 0) return failure('✗ Playwright ran no test.');
  const failed = unexpected + flaky + skipped + (unexpected === 0 ? report.errors.length : 0);
  return { passed: expected, failed: failed === 0 && code !== 0 ? 1 : failed };
}
