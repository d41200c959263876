/**
 * `npm run soak -- <what> [how much]`: the tests that can go on for as long as somebody likes. Every kind is one line
 * of the list.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, isBuilt } from './build.mjs';
import { provideChromium } from './chromium.mjs';
import { installPackages } from './install.mjs';
import { cacheFolder } from './root.mjs';
import { runPackage } from './run-command.mjs';

/**
 * @typedef {{ what: string, usual: number, run: (amount: number) => Promise<string | null> }} Soak `run` gives the
 * sentence to end with, or null
 * @type {Readonly<Record<string, Soak>>}
 */
const soaks = {
  crash: { what: 'kills the browser mid-edit so many times on each storage engine', usual: 50, run: crash },
  laws: { what: 'tries the laws on new random cases for so many minutes', usual: 5, run: laws },
};

const LAWS = ['tests/unit/engine', 'tests/unit/projections/laws', 'tests/unit/storage/random-editing'];

/** @param {number} kills @returns {Promise<string | null>} */
async function crash(kills) {
  const chromium = await provideChromium();
  if (chromium === undefined) return 'No Chromium was found: set CHROMIUM to the path of one.';
  if (!isBuilt() && !(await build())) return 'The app could not be built: the reason is above.';
  const { code } = await runPackage('@playwright/test/cli.js', ['test', 'tests/e2e/crash.test.ts'], {
    env: { CHROMIUM: chromium, KILLS: String(kills) },
  });
  return code === 0 ? null : `Not everything that was called saved was there after one of ${kills} kills.`;
}

/** Tries seed after seed; each is printed with the cases it made. @param {number} minutes @returns {Promise<string | null>} */
async function laws(minutes) {
  const until = Date.now() + minutes * 60_000;
  let total = 0;
  for (let seed = Date.now() % 1_000_000; Date.now() < until; seed += 1) {
    const { cases, output, ok } = await tryLaws(seed);
    total += cases;
    console.log(`${ok ? '✓' : '✗'} seed ${seed}: ${cases} cases, ${total} so far`);
    if (cases === 0) return 'No law was tried.';
    if (!ok) return `${output}\nSEED=${seed} npx vitest run --project node ${LAWS.join(' ')} tries it again.`;
  }
  return null;
}

/** @param {number} seed @returns {Promise<{ cases: number, ok: boolean, output: string }>} */
async function tryLaws(seed) {
  const counted = join(cacheFolder, 'law-cases.txt');
  mkdirSync(cacheFolder, { recursive: true });
  rmSync(counted, { force: true });
  const env = { SEED: String(seed), LAW_CASES: counted };
  const args = ['run', '--project', 'node', ...LAWS];
  const { code, output } = await runPackage('vitest/vitest.mjs', args, { env, quiet: true });
  const cases = readFileSync(counted, 'utf8').split('\n').map(Number);
  return { cases: cases.reduce((all, some) => all + some, 0), ok: code === 0, output };
}

function usage() {
  const lines = Object.entries(soaks).map(
    ([name, { what, usual }]) => `  npm run soak -- ${`${name} ${usual}`.padEnd(10)} ${what}`,
  );
  return ['Say what is to go on:', ...lines].join('\n');
}

/** @param {readonly string[]} args @returns {Promise<string | null>} */
async function soak([name = '', amount]) {
  const found = Object.hasOwn(soaks, name) ? soaks[name] : undefined;
  if (found === undefined) return usage();
  const much = amount === undefined ? found.usual : Number(amount);
  if (!Number.isInteger(much) || much < 1) return `“${amount}” is no whole number above 0.`;
  if (!(await installPackages())) return 'It cannot run without the packages.';
  return found.run(much);
}

const problem = await soak(process.argv.slice(2));
if (problem !== null) {
  console.error(problem);
  process.exitCode = 1;
}
