/**
 * `npm run soak -- <what> [how much]`: the tests that can go on for as long as somebody likes. Every kind is one line
 * of the list.
 */
import { build, isBuilt } from './build.mjs';
import { provideChromium } from './chromium.mjs';
import { installPackages } from './install.mjs';
import { runPackage } from './run-command.mjs';

/**
 * @typedef {{ what: string, usual: number, run: (amount: number) => Promise<string | null> }} Soak `run` gives the
 * sentence to end with, or null
 * @type {Readonly<Record<string, Soak>>}
 */
const soaks = {
  crash: { what: 'kills the browser mid-edit so many times on each storage engine', usual: 50, run: crash },
};

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

function usage() {
  const lines = Object.entries(soaks).map(
    ([name, { what, usual }]) => `  npm run soak -- ${name} ${usual}   ${what}`,
  );
  return ['Say what is to go on:', ...lines].join('\n');
}

/** @param {readonly string[]} args @returns {Promise<string | null>} */
async function soak([name = '', amount]) {
  const found = Object.hasOwn(soaks, name) ? soaks[name] : undefined;
  if (found === undefined) return usage();
  const much = amount === undefined ? found.usual : Number(amount);
  if (!Number.isInteger(much) || much < 1) return `“${amount}” is no number of rounds.`;
  if (!(await installPackages())) return 'It cannot run without the packages.';
  return found.run(much);
}

const problem = await soak(process.argv.slice(2));
if (problem !== null) {
  console.error(problem);
  process.exitCode = 1;
}
