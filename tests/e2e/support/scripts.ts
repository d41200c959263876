// How much code a page fetches, as it travels: packed by gzip.
import { gzipSync } from 'node:zlib';
import type { APIRequestContext, Page } from '@playwright/test';

/** Is a script by its name, with its packed size in kB (1,000 bytes, as the budgets count). */
export type Scripts = ReadonlyMap<string, number>;

const nameOf = (url: string) => new URL(url).pathname.split('/').at(-1) ?? '';

const packedKb = (body: Buffer) => gzipSync(body).length / 1_000;

/** Notes every script that a page fetches from now on, its workers' too. */
export function watchScripts(page: Page): () => Promise<Scripts> {
  const seen: Promise<readonly [string, number]>[] = [];
  page.on('response', (response) => {
    if (!nameOf(response.url()).endsWith('.js')) return;
    seen.push(response.body().then((body) => [nameOf(response.url()), packedKb(body)]));
  });
  return async () => new Map(await Promise.all(seen));
}

/** Finds every script of the app: those that the page names, those that they name, and so on. */
export async function findScripts(request: APIRequestContext): Promise<Scripts> {
  const found = new Map<string, number>();
  const look = async (file: string): Promise<void> => {
    const body = await (await request.get(file)).body();
    if (file.endsWith('.js')) found.set(file.replace('assets/', ''), packedKb(body));
    for (const [name] of body.toString().matchAll(/[\w.-]+-[\w-]{8}\.js(?!\.)/gu)) {
      if (!found.has(name)) await look(`assets/${name}`);
    }
  };
  await look('index.html');
  return found;
}

export const sumKb = (scripts: Scripts) => [...scripts.values()].reduce((sum, kb) => sum + kb, 0);

/** Writes scripts for people to read, the largest first. */
export function list(scripts: Scripts): string {
  const rows = [...scripts].sort(([, left], [, right]) => right - left);
  return rows.map(([name, kb]) => `${kb.toFixed(1).padStart(7)} kB  ${name}`).join('\n');
}
