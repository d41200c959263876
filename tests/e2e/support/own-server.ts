// A server of a test's own, over a copy of the built program: it can go away, and it can bring a newer version.
import { appendFile, cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { TestInfo } from '@playwright/test';
import { preview } from 'vite';

export interface OwnServer {
  readonly address: string;
  /** Ends it, with every connection. */
  readonly stop: () => Promise<void>;
  /** Puts a newer program in the place of the one it serves: its window is called something else at first. */
  readonly renew: () => Promise<void>;
}

/** Serves a copy of what was built, with the same headers, at a free port. */
export async function startOwnServer(testInfo: TestInfo): Promise<OwnServer> {
  const folder = testInfo.outputPath('served');
  await cp('dist', folder, { recursive: true });
  const server = await preview({
    logLevel: 'error',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const bound = server.httpServer.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return {
    address: `http://localhost:${String(bound.port)}/`,
    stop: () => server.close(),
    renew: async () => {
      const page = path.join(folder, 'index.html');
      const text = await readFile(page, 'utf8');
      await writeFile(page, text.replace('<html lang="en">', '<html lang="en" data-version="newer">'));
      const kept = path.join(folder, 'sw.js');
      const script = await readFile(kept, 'utf8');
      // The list in the script tells a changed page by its fingerprint.
      await writeFile(kept, script.replace(/(url:"index\.html",revision:")[^"]*/u, '$1newer'));
      await appendFile(kept, '\n// newer');
    },
  };
}
