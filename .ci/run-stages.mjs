import { sum } from './stages.mjs';

/**
 * Runs stages one after the other, whatever the ones before did, and ends the output with `N passed, M failed`.
 *
 * @typedef {import('./stages.mjs').Count} Count
 * @typedef {{ name: string, run: () => Promise<Count>, needs?: string }} Stage `needs` names a stage without which it fails
 * @param {readonly Stage[]} stages
 * @returns {Promise<number>} the exit code
 */
export async function runStages(stages) {
  /** @type {{ name: string, count: Count, seconds: string }[]} */
  const done = [];
  for (const { name, run, needs } of stages) {
    console.log(`\n── ${name}`);
    const startedAt = Date.now();
    const isBlocked = done.some((stage) => stage.name === needs && stage.count.failed > 0);
    if (isBlocked) console.error(`✗ ${name} cannot run without ${needs}.`);
    const count = isBlocked ? { passed: 0, failed: 1 } : await attempt(run);
    done.push({ name, count, seconds: ((Date.now() - startedAt) / 1000).toFixed(1) });
  }
  console.log('');
  for (const { name, count, seconds } of done) {
    console.log(`${name.padEnd(12)}${seconds.padStart(6)} s  ${count.passed} passed, ${count.failed} failed`);
  }
  const { passed, failed } = sum(done.map((stage) => stage.count));
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

/** @param {() => Promise<Count>} run @returns {Promise<Count>} */
async function attempt(run) {
  try {
    return await run();
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  }
}
