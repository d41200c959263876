// A browser whose profile lies on the disk, so that what it keeps can be looked for after it is gone; and its sudden end.
import { execFileSync } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { type BrowserContext, chromium, type TestInfo } from '@playwright/test';
import { watchFaults } from './app';

/** The two ways in which Chromium keeps a page's database. The second is on its way to everybody. */
export const engines = {
  LevelDB: [],
  SQLite: ['--enable-features=IdbSqliteOnDiskRollout:stage/UseSqliteForNewStores'],
} as const;

export type Engine = keyof typeof engines;

export interface DiskProfile {
  readonly folder: string;
  /** Starts the browser; what goes wrong on its pages is noted in the test's faults. */
  readonly start: () => Promise<BrowserContext>;
  /** Ends every process of the browser at once, with nothing said to it. */
  readonly kill: () => Promise<void>;
  /** Names the files and folders of its databases, which tell one engine from the other. */
  readonly listDatabases: () => Promise<readonly string[]>;
}

/** Makes a profile in the folder of a test's own files. */
export function makeDiskProfile(
  testInfo: TestInfo,
  faults: string[],
  engine: Engine = 'LevelDB',
): DiskProfile {
  const folder = testInfo.outputPath(`profile-${engine}`);
  const { launchOptions = {}, baseURL, viewport, locale, timezoneId } = testInfo.project.use;
  return {
    folder,
    start: async () => {
      const context = await chromium.launchPersistentContext(folder, {
        ...launchOptions,
        args: [...(launchOptions.args ?? []), ...engines[engine]],
        ...(baseURL === undefined ? {} : { baseURL }),
        ...(viewport === undefined ? {} : { viewport }),
        ...(locale === undefined ? {} : { locale }),
        ...(timezoneId === undefined ? {} : { timezoneId }),
      });
      await watchFaults(context, faults);
      return context;
    },
    listDatabases: () => readdir(path.join(folder, 'Default', 'IndexedDB')),
    kill: async () => {
      for (const pid of processesOf(folder)) endNow(pid);
      await allGone(folder);
      // A browser that was killed leaves the marks of one that still runs.
      for (const mark of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) {
        await rm(path.join(folder, mark), { force: true });
      }
    },
  };
}

/** Finds the processes that were started with this profile. */
function processesOf(folder: string): readonly number[] {
  const table = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,args='], { encoding: 'utf8' });
  return table
    .split('\n')
    .filter((line) => line.includes(`--user-data-dir=${folder}`))
    .map((line) => Number.parseInt(line, 10));
}

function endNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It went with the one before it.
  }
}

async function allGone(folder: string): Promise<void> {
  for (let tries = 0; processesOf(folder).length > 0; tries += 1) {
    if (tries > 100) throw new Error('The browser does not go away.');
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}
