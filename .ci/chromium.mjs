import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runCommand, runPackage } from './run-command.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function chromiumOnPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));
}

async function chromiumOfPlaywright() {
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

/** @param {string | undefined} file */
async function startable(file) {
  if (file === undefined) return undefined;
  const { code } = await runCommand(file, ['--version'], { quiet: true });
  return code === 0 ? file : undefined;
}

const found = async () =>
  (await startable(process.env.CHROMIUM)) ??
  (await startable(chromiumOnPath())) ??
  (await startable(await chromiumOfPlaywright()));

/**
 * Finds a Chromium that starts: the one CHROMIUM names, one on the PATH, Playwright's own; or installs one.
 *
 * @returns {Promise<string | undefined>} its path
 */
export async function provideChromium() {
  const there = await found();
  if (there !== undefined) return there;
  console.log('Installing a Chromium for the end-to-end tests (once)…');
  await runPackage('@playwright/test/cli.js', ['install', '--with-deps', 'chromium']);
  const downloaded = await found();
  if (downloaded !== undefined) return downloaded;
  await runCommand('apt-get', ['update']);
  await runCommand('apt-get', ['install', '-y', 'chromium'], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  return found();
}
