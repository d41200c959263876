/**
 * `npm run lighthouse`: builds, serves and measures the first screen as on a phone, five times. Prints the median of
 * each category, writes the report of the middle run into `lighthouse/`, and fails below what is asked for.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { build, isBuilt } from './build.mjs';
import { provideChromium } from './chromium.mjs';
import { installPackages } from './install.mjs';
import { faultsIn, medianRun, medians } from './lighthouse-scores.mjs';
import { inRoot } from './root.mjs';
import { runPackage } from './run-command.mjs';

const RUNS = 5;

/** Beside the port of `npm start` and that of the tests. */
const port = 4612;

const folder = inRoot('lighthouse');

const address = `http://localhost:${port}/`;

async function startServer() {
  const server = spawn(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'preview', '--host', '127.0.0.1', '--port', `${port}`, '--strictPort'],
    { cwd: inRoot('.'), stdio: 'ignore' },
  );
  for (let tries = 0; tries < 100; tries += 1) {
    if (server.exitCode !== null) break;
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok === true) return server;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  server.kill();
  throw new Error(`The app could not be served on port ${port}.`);
}

/** @param {string} chromium @param {number} run @returns {Promise<import('./lighthouse-scores.mjs').Report>} */
async function measure(chromium, run) {
  const { code, output } = await runPackage(
    'lighthouse/cli/index.js',
    [
      address,
      '--quiet',
      '--only-categories=performance,accessibility,best-practices,seo',
      '--output=json',
      '--output=html',
      `--output-path=${folder}/run-${run}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-background-networking',
    ],
    { env: { CHROME_PATH: chromium }, quiet: true },
  );
  if (code !== 0) throw new Error(`Lighthouse ended with ${code}:\n${output}`);
  return JSON.parse(readFileSync(`${folder}/run-${run}.report.json`, 'utf8'));
}

async function lighthouse() {
  if (!(await installPackages())) return 'Lighthouse cannot run without the packages.';
  const chromium = await provideChromium();
  if (chromium === undefined) return 'No Chromium was found: set CHROMIUM to the path of one.';
  if (!isBuilt() && !(await build())) return 'The app could not be built: the reason is above.';
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const server = await startServer();
  const reports = [];
  try {
    for (let run = 1; run <= RUNS; run += 1) {
      const report = await measure(chromium, run);
      reports.push(report);
      console.log(
        `run ${run}: ${Object.entries(medians([report]))
          .map((entry) => entry.join(' '))
          .join(', ')}`,
      );
    }
  } finally {
    server.kill();
  }
  const middle = medianRun(reports);
  for (let run = 1; run <= RUNS; run += 1) {
    for (const kind of ['html', 'json']) {
      const file = `${folder}/run-${run}.report.${kind}`;
      if (run === middle + 1) renameSync(file, `${folder}/report.${kind}`);
      else rmSync(file);
    }
  }
  const median = medians(reports);
  console.log('');
  for (const [category, score] of Object.entries(median)) console.log(`${category.padEnd(16)} ${score}`);
  console.log('\nThe middle run: lighthouse/report.html');
  const faults = faultsIn(median);
  return faults.length === 0 ? null : faults.join('\n');
}

const problem = await lighthouse();
if (problem !== null) {
  console.error(`\n${problem}`);
  process.exitCode = 1;
}
