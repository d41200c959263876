// `npm run bench -- timeline`: what a timeline of thousands of entries costs the main thread of a browser, frame by
// frame, read from a trace of Chromium. The app must be built, and CHROMIUM must name the browser.

import { type CDPSession, chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { writeWorkflow } from '../../src/exchange/json/write-workflow';
import { stepTypes } from '../../src/steps/step-types';
import { sketch } from '../support/sketch';
import { median } from './stopwatch';

const PORT = 4613;
const FRAMES = 240;
const PAN_PX = 90;
const STEPS = 60;

/** A year of one task and a wait of eight hours: more than two thousand visits, a quiet time between any two. */
const document = sketch({
  roles: [{ id: 'ro_ward', name: 'Ward' }],
  steps: {
    start: 'trigger',
    look: { type: 'task', role: 'ro_ward', estimate: { duration: { fixed: 'PT20M' } } },
    rest: { type: 'wait', config: { for: 'PT8H' } },
  },
  arrows: ['start>look', 'look>rest', '<rest>look'],
});

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
  await measure(await browser.newPage({ viewport: { width: 1440, height: 900 } }));
} finally {
  await browser.close();
  await server.close();
}

async function measure(page: Page): Promise<void> {
  await openYear(page);
  const client = await page.context().newCDPSession(page);
  const count = await page.getByRole('region', { name: 'Player' }).getByRole('slider').getAttribute('max');
  const pieces = () => page.locator('[data-piece]').count();
  console.log(`\na timeline of ${count ?? '?'} moments, ${String(await pieces())} pieces drawn`);

  const pan = await traced(client, () => page.evaluate(panTimeline, { frames: FRAMES, by: PAN_PX }));
  report(`panned by ${String(PAN_PX)} px a frame`, pan);
  console.log(`pieces drawn after that: ${String(await pieces())}`);

  await page.keyboard.press('Home');
  const beats = await traced(client, async () => {
    for (let step = 0; step < STEPS; step += 1) {
      await page.keyboard.press('ArrowRight');
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  });
  report('one step of the player at a time', beats);
}

async function openYear(page: Page): Promise<void> {
  await page.goto(`http://localhost:${String(PORT)}/`);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Open a file/u }).click();
  const buffer = Buffer.from(writeWorkflow(document, stepTypes));
  await (await chooser).setFiles({ name: 'year.json', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: 'Add it' }).click();
  await page.getByRole('link', { name: 'Rehearse' }).click();
  await page.getByRole('button', { name: 'To the end' }).click();
  await page.getByRole('button', { name: 'Timeline', exact: true }).click();
  await page.locator('[data-piece]').first().waitFor();
  // What the page works out by itself when a drawing is opened is over then: the timeline alone is measured.
  await page.waitForTimeout(4_000);
}

function panTimeline({ frames, by }: { frames: number; by: number }): Promise<void> {
  const scroller = globalThis.document.querySelector('[data-timeline]');
  scroller?.scrollTo({ left: 0 });
  return new Promise((resolve) => {
    let left = frames;
    const go = () => {
      scroller?.scrollBy({ left: by });
      left -= 1;
      if (left > 0) requestAnimationFrame(go);
      else resolve();
    };
    requestAnimationFrame(go);
  });
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
async function traced(client: CDPSession, act: () => Promise<unknown>): Promise<readonly number[]> {
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

function report(what: string, frames: readonly number[]): void {
  const sorted = [...frames].sort((left, right) => left - right);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const ms = (number: number) => `${number.toFixed(2)} ms`;
  console.log(
    `${what}: ${String(sorted.length)} frames, main thread busy ${ms(median(sorted))} in the median, ${ms(at(0.95))} at p95, ${ms(at(1))} at most`,
  );
}
