// Files on their way in and out of the app.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** Chooses a file for «Open a file». */
export async function openFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Open a file/u }).click();
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  // A large file takes its time on its way into the browser.
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer }, { timeout: 60_000 });
}

export interface DownloadedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Takes the file that pressing something hands out. */
export async function download(page: Page, press: () => Promise<void>): Promise<DownloadedFile> {
  const started = page.waitForEvent('download');
  await press();
  const file = await started;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}
