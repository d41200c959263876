import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json';
import { renderHeadersFile, securityHeaders } from '../../security-headers';
import { projectFiles } from './project-files';
import { projectFolder } from './source-tree';

const files = projectFiles().filter((file) => !/\.(?:png|woff2)$/u.test(file));

const read = (file: string): string => readFileSync(path.join(projectFolder, file), 'utf8');

/** Paths of one machine and addresses of package registries; written in pieces, so that this file holds none. */
const foreign: readonly RegExp[] = [
  /(?:^|[\s"'`(=:])\/(?:home|Users|root|work|tmp)\/[\w.-]+/mu,
  /[A-Z]:\\{1,2}Users\\/u,
  /https?:\/\/[^\s"'/]*(?:registry|npmjs|verdaccio|artifactory|nexus)[^\s"'/]*/u,
];

const foreignIn = (text: string): readonly string[] =>
  foreign.flatMap((pattern) => pattern.exec(text)?.[0].trim() ?? []);

describe(`the repository: ${files.length} files`, () => {
  it('names no path of a machine and no registry', () => {
    const faults = files.flatMap((file) => foreignIn(read(file)).map((found) => `${file}: ${found}`));
    expect(files.length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  it.each([
    ['a home', ['see /ho', 'me/someone/notes']],
    ['a drive', ['C:', '\\Users\\someone']],
    ['a registry', ['https://regi', 'stry.example.org/x']],
  ])('notices %s', (_what, pieces) => {
    expect(foreignIn(pieces.join(''))).toHaveLength(1);
  });

  it('locks packages without the address they came from', () => {
    const locked = read('package-lock.json');
    expect(locked).toContain('"integrity"');
    expect(locked).not.toContain('"resolved"');
  });

  it('pins every package to one version', () => {
    // given
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

    // then
    expect(versions.length).toBeGreaterThan(0);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  });

  it('gives static hosts the same headers as the preview', () => {
    expect(read('public/_headers')).toBe(renderHeadersFile());
    expect(securityHeaders['Content-Security-Policy']).toContain('trusted-types app-worker');
  });
});
