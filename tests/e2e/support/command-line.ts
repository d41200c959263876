import { spawnSync } from 'node:child_process';
import path from 'node:path';

const projectFolder = path.resolve(import.meta.dirname, '../../..');

/** Runs `npm run -s cli -- …` in the project's folder, as anybody would. */
export function runCommandLine(words: readonly string[]): {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'cli', '--', ...words], {
    cwd: projectFolder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { exit: status, stdout, stderr };
}
