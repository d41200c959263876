// Kills the browser in the middle of editing, again and again, and looks each time at what is left. `npm test` does it a
// few times; with KILLS in the environment it goes on for as long as somebody likes.
import { type BrowserContext, expect, type Page, type TestInfo } from '@playwright/test';
import { type Engine, makeDiskProfile } from './disk-profile';
import { readStoredWorkflow } from './stored-workflow';
import { expectSaved, nameOf, openOrderFulfilment, renameWorkflow } from './workspace';

export interface KillReport {
  readonly kills: number;
  /** How many edits are there in the end. */
  readonly kept: number;
  /** How many of them the page called saved while it lived. */
  readonly acknowledged: number;
  /** What the browser keeps its databases in. */
  readonly storedIn: readonly string[];
}

/** Kills a browser with one workflow open that is renamed without a pause: «Edit 1», «Edit 2», … */
export async function killMidEdit(
  kills: number,
  engine: Engine,
  testInfo: TestInfo,
  faults: string[],
): Promise<KillReport> {
  const profile = makeDiskProfile(testInfo, faults, engine);
  let address = '/';
  let kept = 0;
  let acknowledged = 0;
  for (let round = 1; round <= kills + 1; round += 1) {
    const context = await profile.start();
    const page = context.pages()[0] ?? (await context.newPage());
    const names = await watchAcknowledged(page);
    if (round === 1) address = await openFirst(page);
    else {
      await page.goto(address);
      const now = numberOf(await nameOf(page).innerText());
      expect(now, `kept after kill ${round - 1} on ${engine}`).toBeGreaterThanOrEqual(kept);
      kept = now;
      await expectWhole(page, kept);
    }
    if (round > kills) {
      await context.close();
      break;
    }
    await editUntilGone(page, context, kept, {
      edits: 2 + (round % 3),
      // Spread over the time that it takes to save an edit.
      delayMs: (round * 7) % 30,
      kill: profile.kill,
    });
    const told = names().map(numberOf);
    acknowledged += told.filter((number) => number > kept).length;
    kept = Math.max(kept, ...told);
  }
  return { kills, kept, acknowledged, storedIn: await profile.listDatabases() };
}

async function openFirst(page: Page): Promise<string> {
  await openOrderFulfilment(page);
  await expectSaved(page);
  // The lightest of its screens; the bar and the saving are the same.
  return `${page.url()}/hand-over`;
}

/** Follows, on the page itself and with every change of it, the names for which it said «Saved here». */
async function watchAcknowledged(page: Page): Promise<() => readonly string[]> {
  const names: string[] = [];
  await page.exposeFunction('noteAcknowledged', (name: string) => {
    names.push(name);
  });
  await page.addInitScript(() => {
    const note: unknown = Reflect.get(window, 'noteAcknowledged');
    let told = '';
    new MutationObserver(() => {
      const header = document.querySelector('header');
      const name = header?.querySelector('h1')?.textContent ?? '';
      const isSaved = header?.textContent.includes('Saved here') === true;
      if (name === '' || name === told || !isSaved || typeof note !== 'function') return;
      told = name;
      Reflect.apply(note, undefined, [name]);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return () => names;
}

interface End {
  /** The kill is on its way once so many edits were made, */
  readonly edits: number;
  /** and comes so much later. */
  readonly delayMs: number;
  readonly kill: () => Promise<void>;
}

/** Renames the workflow without a pause until the browser is gone. */
async function editUntilGone(page: Page, context: BrowserContext, from: number, end: End): Promise<void> {
  const gone = new Promise((resolve) => context.once('close', resolve));
  const killed: Promise<void>[] = [];
  try {
    for (let edit = 1; ; edit += 1) {
      await renameWorkflow(page, `Edit ${from + edit}`);
      if (edit === end.edits) killed.push(after(end.delayMs).then(end.kill));
    }
  } catch (error) {
    // An edit that fails before the kill is a fault of the app or of this test.
    if (killed.length === 0) throw error;
    await Promise.all([gone, ...killed]);
  }
}

/** Head, document and the log of changes are of one and the same moment, and no change is missing. */
async function expectWhole(page: Page, edits: number): Promise<void> {
  const stored = await readStoredWorkflow(page);
  const name = edits === 0 ? 'Order fulfilment' : `Edit ${edits}`;
  expect(stored).toEqual({
    workflows: 1,
    revision: edits,
    lastRevision: edits,
    revisions: edits,
    headName: name,
    documentName: name,
  });
}

function numberOf(name: string): number {
  return Number(/^Edit (\d+)$/u.exec(name)?.[1] ?? 0);
}

function after(delayMs: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, delayMs);
  });
}
