import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fingerprint } from './fingerprint.mjs';
import { inRoot } from './root.mjs';
import { runCommand } from './run-command.mjs';

const stampFile = inRoot('node_modules/.runthrough-lock');

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
const lockedPackages = (file) => JSON.parse(readFileSync(inRoot(file), 'utf8')).packages;

/** Tells whether npm itself says that what is installed is what the lock file asks for (someone ran `npm ci`). */
function npmInstalledTheSame() {
  if (!existsSync(inRoot('node_modules/.package-lock.json'))) return false;
  const installed = lockedPackages('node_modules/.package-lock.json');
  return Object.entries(lockedPackages('package-lock.json')).every(
    ([place, { version, optional, devOptional }]) =>
      place === '' || installed[place]?.version === version || optional === true || devOptional === true,
  );
}

/**
 * Installs the packages if they are missing or not those of `package-lock.json`.
 *
 * @returns {Promise<boolean>} whether they are there now
 */
export async function installPackages() {
  const wanted = fingerprint(['package-lock.json']);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return true;
  if (!npmInstalledTheSame()) {
    console.log('Installing the packages (once)…');
    const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
    const npm = process.env.npm_execpath;
    const { code } = await (npm === undefined
      ? runCommand('npm', args)
      : runCommand(process.execPath, [npm, ...args]));
    if (code !== 0) {
      console.error('The packages could not be installed: npm says why above; then try again.');
      return false;
    }
  }
  writeFileSync(stampFile, wanted);
  return true;
}
