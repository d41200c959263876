import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fingerprint } from './fingerprint.mjs';
import { inRoot } from './root.mjs';
import { runPackage } from './run-command.mjs';

const stampFile = inRoot('dist/.inputs');

/** Sums up everything the built pages are made from. */
const inputs = () =>
  fingerprint([
    'src',
    'public',
    'index.html',
    'package-lock.json',
    'security-headers.ts',
    'tailwind.config.ts',
    'tsconfig.app.json',
    'tsconfig.base.json',
    'tsconfig.json',
    'vite.config.ts',
  ]);

/** Tells whether `dist` was built from what is there now. */
export const isBuilt = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === inputs();

/** Builds `dist`. @returns {Promise<boolean>} whether that worked */
export async function build() {
  const before = inputs();
  const { code } = await runPackage('vite/bin/vite.js', ['build', '--logLevel', 'warn']);
  if (code !== 0) return false;
  // Emptied by the build and written last: a build that was interrupted leaves no stamp.
  writeFileSync(stampFile, before);
  return true;
}
