// The same scenario gives the same bytes wherever it is played: in the browser's worker, on its page, and by Node on
// the command line; and it is what the golden journals hold.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { JournalEntry } from '../../src/model/journal';
import { journalLines } from '../support/journal-lines';
import { expect, test } from './support/app';
import { runCommandLine } from './support/command-line';
import { serveWorkerPage } from './support/worker-page';
import type { PlayedTwice } from './worker-page/play-everything';

test('plays every scenario of every template alike in the worker, on the page and on the command line', async ({
  page,
}, testInfo) => {
  test.slow();
  const served = await serveWorkerPage(testInfo.outputPath('page'));
  // given: the worker's journals
  const response = await page.goto(served.address);
  expect(response?.headers()['content-security-policy']).toContain("require-trusted-types-for 'script'");
  const played: readonly PlayedTwice[] = await page.evaluate(
    () => Reflect.get(window, 'played') as Promise<readonly PlayedTwice[]>,
  );
  expect(played.length).toBeGreaterThan(20);

  // when: the command line plays the same list
  const list = played.map(({ template, scenario }) => ({ file: `src/templates/${template}.json`, scenario }));
  const listFile = testInfo.outputPath('list.json');
  await writeFile(listFile, JSON.stringify(list));
  const { exit, stdout, stderr } = runCommandLine(['run', '--batch', listFile, '--json']);

  // then
  expect(stderr).toBe('');
  expect(exit).toBe(0);
  const lines = stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(played.length);
  for (const [index, { template, workflow, scenario, name, byWorker, byPage }] of played.entries()) {
    const what = `${workflow}: ${name}`;
    expect(byPage, what).toBe(byWorker);
    // The record of the command line ends with its journal, in the bytes that the worker gave.
    expect(lines[index]?.endsWith(`,"journal":${byWorker}}`), what).toBe(true);
    const golden = path.join(import.meta.dirname, '../golden', template, `${scenario}.journal`);
    const journal = JSON.parse(byWorker) as readonly JournalEntry[];
    expect([`# ${what}`, ...journalLines(journal), ''].join('\n')).toBe(await readFile(golden, 'utf8'));
  }
  await served.close();
});
