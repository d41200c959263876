// `npm run bench`: how fast the engine is, beside others on the same flow, in one run on this machine.

import { present } from '../../src/kernel/invariant';
import type { JournalEntry } from '../../src/model/journal';
import { rehearse } from '../../src/rehearsal/rehearse';
import { compiled, drawLine, drawRing } from './flows';
import { runBpmnEngine, runXState } from './other-engines';
import { benchPaths } from './paths-bench';
import { median, millis, perSecond } from './stopwatch';
import { runCycle } from './work-cycle';

const ROUNDS = 7;
const TASKS = 10;
const SIZES = [10, 100, 1_000, 5_000];

const print = (line = '') => console.log(line);
const count = (number: number) => Math.round(number).toLocaleString('en').padStart(12);
const ms = (number: number) => `${number.toFixed(2).padStart(10)} ms`;

/** The journal that is measured is the journal of a rehearsal: the same drawing, the same bytes. */
function compareWithRehearsal(): void {
  const document = drawLine(TASKS);
  const graph = compiled(document);
  const played = rehearse({ document, graph });
  if (!played.ok) throw new Error(JSON.stringify(played.error));
  const journal: JournalEntry[] = [];
  const start = present(played.value.events[0], 'start');
  runCycle(graph, { journal: 'on', start, hear: (entries) => journal.push(...entries) });
  if (JSON.stringify(journal) !== JSON.stringify(played.value.journal))
    throw new Error('The journal of the benchmark is not the journal of the rehearsal.');
  print(
    `journal of the benchmark = journal of the rehearsal: ${String(journal.length)} entries, byte for byte`,
  );
}

async function compareEngines(): Promise<void> {
  const line = compiled(drawLine(TASKS));
  const ring = compiled(drawRing(TASKS));
  const runs = (journal: 'on' | 'off') => () => {
    let done = 0;
    for (let time = 0; time < 5_000; time += 1) done += runCycle(line, { journal }).done;
    return done;
  };
  const round = (journal: 'on' | 'off') => () => runCycle(ring, { journal, steps: 200_000 }).done;
  print(`\ntask steps per second, start-work to work-done (median of ${String(ROUNDS)})`);
  const rows: readonly (readonly [string, () => number | Promise<number>])[] = [
    ['runs of ten tasks, journal on', runs('on')],
    ['runs of ten tasks, journal off', runs('off')],
    ['one long run, journal on', round('on')],
    ['one long run, journal off', round('off')],
    ['runs of ten tasks, xstate', () => runXState(TASKS, 500)],
    ['runs of ten tasks, bpmn-engine', () => runBpmnEngine(TASKS, 10)],
  ];
  for (const [name, work] of rows) print(`${name.padEnd(34)}${count(await perSecond(ROUNDS, work))}`);
}

function measureSizes(): void {
  print('\nsteps      compile        an event');
  for (const size of SIZES) {
    const document = drawRing(size - 1);
    const compile = millis(5, () => compiled(document));
    const graph = compiled(document);
    const steps = 50_000;
    const event = median(
      Array.from({ length: 5 }, () => millis(1, () => runCycle(graph, { journal: 'on', steps })) / steps),
    );
    print(`${String(size).padEnd(6)}${ms(compile)}${(event * 1_000).toFixed(2).padStart(10)} µs`);
  }
}

function measureMemory(): void {
  const graph = compiled(drawRing(2));
  print('\nrounds     what the run remembers');
  for (const rounds of [10, 1_000, 100_000]) {
    const { run } = runCycle(graph, { journal: 'off', steps: rounds * 2 });
    print(
      `${String(rounds).padEnd(8)}${String(JSON.stringify(run.snapshot()).length).padStart(6)} characters`,
    );
  }
}

async function benchEngine(): Promise<void> {
  compareWithRehearsal();
  await compareEngines();
  measureSizes();
  measureMemory();
}

/** The words after `npm run bench --` choose; without any everything is measured. */
const parts: Readonly<Record<string, () => void | Promise<void>>> = {
  engine: benchEngine,
  paths: () => benchPaths(print),
};
const asked = process.argv.slice(2);
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  await measure();
  print();
}
