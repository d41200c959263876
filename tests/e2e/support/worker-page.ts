// The page that plays everything, built with the app's own configuration into a folder of the test and served with the
// app's headers.
import path from 'node:path';
import { build, preview } from 'vite';

const projectFolder = path.resolve(import.meta.dirname, '../../..');

/** Serves a page of the tests at a port of its own. */
export async function serveWorkerPage(
  outDir: string,
): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const config = {
    root: path.join(projectFolder, 'tests/e2e/worker-page'),
    configFile: path.join(projectFolder, 'vite.config.ts'),
    logLevel: 'warn',
    publicDir: false,
    build: { outDir, emptyOutDir: true, sourcemap: false },
    preview: { host: 'localhost', port: 0 },
  } as const;
  await build(config);
  const server = await preview(config);
  const [address] = server.resolvedUrls?.local ?? [];
  if (address === undefined) throw new Error('The page of the tests has no address.');
  return { address, close: () => server.close() };
}
