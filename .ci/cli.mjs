/**
 * `npm run -s cli -- …`: the engine without a browser.
 *
 * `src/cli/main.ts` exports `main(argv, io): Promise<number>` and gets everything of the outside from here:
 *
 *     argv   the words after `--`
 *     io = {
 *       stdout(text: string): void                 prints as it is; the caller ends its own lines
 *       stderr(text: string): void
 *       readFile(path): Promise<Result<string>>    UTF-8 text; `-` is the standard input
 *       writeFile(path, content: string | Uint8Array): Promise<Result<null>>
 *       now(): number                              milliseconds since 1970
 *     }
 *     Result<T> = { ok: true, value: T } | { ok: false, error: { code: 'missing' | 'folder' | 'unreadable', path: string } }
 *
 * Paths count from the folder the command was called in. What `main` gives back is the exit code; a throw is a
 * bug and ends with 70. Nothing but `main` writes to the standard output.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { bundleScript, commandLine } from './bundle-script.mjs';
import { inRoot } from './root.mjs';

/** npm goes to the project's folder before it runs a script and leaves behind where it was called. */
const calledIn =
  (process.env.npm_lifecycle_event === 'cli' ? process.env.INIT_CWD : undefined) ?? process.cwd();

/** @type {Record<string, string>} */
const codes = { ENOENT: 'missing', ENOTDIR: 'missing', EISDIR: 'folder' };

/**
 * @template T
 * @param {string} file
 * @param {(place: string) => Promise<T>} work
 */
async function attempt(file, work) {
  try {
    return { ok: true, value: await work(path.resolve(calledIn, file)) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return { ok: false, error: { code: codes[code] ?? 'unreadable', path: file } };
  }
}

const io = {
  stdout: (/** @type {string} */ content) => void process.stdout.write(content),
  stderr: (/** @type {string} */ content) => void process.stderr.write(content),
  readFile: (/** @type {string} */ file) =>
    file === '-'
      ? attempt(file, () => text(process.stdin))
      : attempt(file, (place) => readFile(place, { encoding: 'utf8' })),
  writeFile: (/** @type {string} */ file, /** @type {string | Uint8Array} */ content) =>
    attempt(file, async (place) => {
      await writeFile(place, content);
      return null;
    }),
  now: () => Date.now(),
};

// A reader that has seen enough (`| head`) closes the pipe: that is no failure.
process.stdout.on('error', () => process.exit());

async function run() {
  if (!existsSync(inRoot('node_modules/vite'))) {
    io.stderr('The packages are not installed: run "npm ci" first.\n');
    return 2;
  }
  const { main } = await import(pathToFileURL(await bundleScript(commandLine)).href);
  return main(process.argv.slice(2), io);
}

try {
  process.exitCode = await run();
} catch (error) {
  io.stderr(
    `Runthrough has a fault of its own: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 70;
}
