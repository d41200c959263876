/**
 * `npm run soak -- [minutes] [seed]`: tries the laws on ever new random cases, from a seed that is printed with every
 * round, until the time is up (5 minutes) or one is broken. `SEED=… npx vitest run tests/unit/engine` tries one again.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from './install.mjs';
import { cacheFolder } from './root.mjs';
import { runPackage } from './run-command.mjs';

const LAWS = ['tests/unit/engine', 'tests/unit/projections/laws', 'tests/unit/storage/random-editing'];

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

const [minutes = 5, firstSeed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
const until = Date.now() + minutes * 60_000;
let total = 0;

if (!(await installPackages())) process.exitCode = 1;
for (let seed = firstSeed; process.exitCode !== 1 && Date.now() < until; seed += 1) {
  const { cases, ok, output } = await tryLaws(seed);
  total += cases;
  console.log(`${ok ? '✓' : '✗'} seed ${seed}: ${cases} cases, ${total} so far`);
  if (ok && cases > 0) continue;
  console.error(cases === 0 ? 'No law was tried.' : output);
  process.exitCode = 1;
}
