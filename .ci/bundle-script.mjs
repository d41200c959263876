import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { cacheFolder, inRoot, root } from './root.mjs';

/**
 * Is a program of this house in TypeScript that runs in Node.
 *
 * @typedef {{
 *   name: string,
 *   entry: string,
 *   sources: readonly string[],
 *   packages: 'inside' | 'beside',
 * }} Program `sources` are the folders it is made of; packages are bundled (inside: quicker to start) or left where they
 *   are installed (beside)
 */

/** The command line; it exports `main`. @type {Program} */
export const commandLine = { name: 'cli', entry: 'src/cli/main.ts', sources: ['src'], packages: 'inside' };

/** What measures the engine; it runs when it is imported. @type {Program} */
export const benchmark = {
  name: 'bench',
  entry: 'tests/bench/bench.ts',
  sources: ['src', 'tests/bench', 'tests/support'],
  packages: 'beside',
};

/**
 * What is measured in a browser, by name; each runs when it is imported.
 *
 * @type {Readonly<Record<string, Program>>}
 */
export const inBrowser = {
  timeline: { ...benchmark, name: 'timeline-bench', entry: 'tests/bench/timeline-bench.ts' },
  drawing: { ...benchmark, name: 'drawing-bench', entry: 'tests/bench/drawing-bench.ts' },
};

/**
 * Gives a program as one file that Node can run, made anew when a source or a package has changed.
 *
 * @param {Program} program
 * @returns {Promise<string>} the path of the file
 */
export async function bundleScript({ name, entry, sources, packages }) {
  const hash = fingerprint([...sources, 'package-lock.json', '.ci/bundle-script.mjs']).slice(0, 16);
  const file = path.join(cacheFolder, `${name}-${hash}.mjs`);
  if (existsSync(file)) return file;
  const { build } = await import('vite');
  // Its own folder, moved into place when it is whole: two first calls at once do not meet.
  const draft = path.join(cacheFolder, `draft-${hash}-${process.pid}`);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: packages === 'inside' ? { noExternal: true } : { external: true },
    build: {
      ssr: inRoot(entry),
      outDir: draft,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'main.mjs', codeSplitting: false } },
    },
  });
  mkdirSync(cacheFolder, { recursive: true });
  for (const old of readdirSync(cacheFolder)) {
    if (old.startsWith(`${name}-`) && old.endsWith('.mjs'))
      rmSync(path.join(cacheFolder, old), { force: true });
  }
  renameSync(path.join(draft, 'main.mjs'), file);
  rmSync(draft, { recursive: true, force: true });
  return file;
}
