import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { projectFolder } from './source-tree';

const made: ReadonlySet<string> = new Set([
  '.git',
  'node_modules',
  'dist',
  'coverage',
  'test-results',
  'playwright-report',
]);

/** Lists the files that belong to the project: what git keeps or would keep; without git, all that no tool made. */
export function projectFiles(): readonly string[] {
  try {
    const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: projectFolder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const files = listed.split('\0').filter((file) => file !== '');
    if (files.length > 0) return files;
  } catch {
    // No git, or not a repository: an unpacked archive of the project.
  }
  return readdirSync(projectFolder, { withFileTypes: true })
    .filter((entry) => !made.has(entry.name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? readdirSync(`${projectFolder}/${entry.name}`, {
            recursive: true,
            encoding: 'utf8',
            withFileTypes: true,
          })
            .filter((inner) => inner.isFile())
            .map((inner) => `${inner.parentPath.slice(projectFolder.length + 1)}/${inner.name}`)
        : [entry.name],
    );
}
