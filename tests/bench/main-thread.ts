// What the main thread of a browser does frame by frame, read from a trace of Chromium. The app must be built, and
// CHROMIUM must name the browser.

import { type CDPSession, chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { writeWorkflow } from '../../src/exchange/json/write-workflow';
import type { WorkflowDocument } from '../../src/model/document';
import { stepTypes } from '../../src/steps/step-types';
import { median } from './stopwatch';

const PORT = 4613;

/** Serves the app and hands over a page that shows it. */
export async function onPage(measure: (page: Page, client: CDPSession) => Promise<void>): Promise<void> {
  const server = await preview({
    preview: { port: PORT, strictPort: true, host: '127.0.0.1' },
    logLevel: 'error',
  });
  const { CHROMIUM } = process.env;
  const browser = await chromium.launch({
    ...(CHROMIUM === undefined ? {} : { executablePath: CHROMIUM }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`http://localhost:${String(PORT)}/`);
    await measure(page, await page.context().newCDPSession(page));
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Opens a workflow as an owner does: as a file. */
export async function openFile(page: Page, document: WorkflowDocument): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Open a file/u }).click();
  const buffer = Buffer.from(writeWorkflow(document, stepTypes));
  await (await chooser).setFiles({ name: 'measured.json', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: 'Add it' }).click();
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

/** Gives the ms that the main thread of the page was busy in each frame while something was done. */
export async function traced(client: CDPSession, act: () => Promise<unknown>): Promise<readonly number[]> {
  const events: TraceEvent[] = [];
  const hear = ({ value }: { value: object[] }) => {
    // The protocol says of an event only that it is an object.
    for (const event of value) events.push(event as TraceEvent);
  };
  client.on('Tracing.dataCollected', hear);
  const done = new Promise((resolve) => {
    client.once('Tracing.tracingComplete', resolve);
  });
  const detail = 'disabled-by-default-devtools.timeline';
  const categories = ['devtools.timeline', detail, `${detail}.frame`].join(',');
  await client.send('Tracing.start', { transferMode: 'ReportEvents', categories });
  await act();
  await client.send('Tracing.end');
  await done;
  client.off('Tracing.dataCollected', hear);
  return busyPerFrame(events);
}

function busyPerFrame(events: readonly TraceEvent[]): readonly number[] {
  const begins = events.filter(({ name }) => name === 'BeginMainThreadFrame');
  const counts = new Map<string, number>();
  for (const { pid, tid } of begins) {
    const thread = `${String(pid)} ${String(tid)}`;
    counts.set(thread, (counts.get(thread) ?? 0) + 1);
  }
  const [busiest] = [...counts].sort((left, right) => right[1] - left[1])[0] ?? [''];
  const own = (event: TraceEvent) => `${String(event.pid)} ${String(event.tid)}` === busiest;
  const starts = begins
    .filter(own)
    .map(({ ts }) => ts)
    .sort((left, right) => left - right);
  const tasks = events.filter((event) => own(event) && event.name === 'RunTask' && event.ph === 'X');
  return starts.slice(0, -1).map((from, index) => {
    const to = starts[index + 1] ?? from;
    const busy = tasks.reduce((total, { ts, dur = 0 }) => {
      return total + Math.max(0, Math.min(to, ts + dur) - Math.max(from, ts));
    }, 0);
    return busy / 1_000;
  });
}

/** Prints what the frames took, in ms. */
export function report(what: string, frames: readonly number[]): void {
  const sorted = [...frames].sort((left, right) => left - right);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const ms = (number: number) => `${number.toFixed(2)} ms`;
  console.log(
    `${what}: ${String(sorted.length)} frames, main thread busy ${ms(median(sorted))} in the median, ${ms(at(0.95))} at p95, ${ms(at(1))} at most`,
  );
}
