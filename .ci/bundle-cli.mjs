import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { cacheFolder, inRoot, root } from './root.mjs';

/**
 * Gives the command line as one file that Node can run, made anew when a source or a package has changed.
 *
 * @returns {Promise<string>} the path of the file; it exports `main`
 */
export async function bundleCommandLine() {
  const hash = fingerprint(['src', 'package-lock.json', '.ci/bundle-cli.mjs']).slice(0, 16);
  const file = path.join(cacheFolder, `cli-${hash}.mjs`);
  if (existsSync(file)) return file;
  const { build } = await import('vite');
  // Its own folder, moved into place when it is whole: two first calls at once do not meet.
  const draft = path.join(cacheFolder, `draft-${hash}-${process.pid}`);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: inRoot('src/cli/main.ts'),
      outDir: draft,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'main.mjs', codeSplitting: false } },
    },
  });
  mkdirSync(cacheFolder, { recursive: true });
  for (const old of readdirSync(cacheFolder)) {
    if (/^cli-.*\.mjs$/u.test(old)) rmSync(path.join(cacheFolder, old), { force: true });
  }
  renameSync(path.join(draft, 'main.mjs'), file);
  rmSync(draft, { recursive: true, force: true });
  return file;
}
