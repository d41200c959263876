import { describe, expect, it } from 'vitest';
import { makePlainDays, type PlainDaysMessage } from '../../../../src/app/days/plain-days-client';
import { scenarioOf } from '../../../support/play';
import { sketch } from '../../../support/sketch';

const DRAWING = sketch({ steps: { start: 'trigger', over: 'end' }, arrows: ['start>over'] });
const DAYS = [scenarioOf({ id: 'sc_a' }), scenarioOf({ id: 'sc_b' })];

class FakeWorker {
  onmessage: ((event: { data: PlainDaysMessage }) => void) | null = null;
  onerror: (() => void) | null = null;
  isEnded = false;
  asked: unknown = null;
  postMessage(request: unknown) {
    this.asked = request;
  }
  terminate() {
    this.isEnded = true;
  }
}

function hire() {
  const worker = new FakeWorker();
  // It has what the client uses of a worker; the rest of that type is never touched.
  return { worker, plainDays: makePlainDays(() => worker as unknown as Worker) };
}

describe('saying scenarios in few words', () => {
  it('is done by a worker, which tells how far it is and is ended when it is done', async () => {
    const { worker, plainDays } = hire();
    const heard: number[] = [];
    const answer = plainDays(DRAWING, DAYS, { onProgress: (done) => heard.push(done) });
    worker.onmessage?.({ data: { is: 'progress', done: 1 } });
    worker.onmessage?.({ data: { is: 'done', scenarios: DAYS } });
    expect(await answer).toBe(DAYS);
    expect(worker).toMatchObject({ asked: { document: DRAWING, scenarios: DAYS }, isEnded: true });
    expect(heard).toEqual([1]);
  });

  it('is ended when nobody waits any more, or when it breaks down', async () => {
    const stop = new AbortController();
    const stopped = hire();
    const answer = stopped.plainDays(DRAWING, DAYS, { signal: stop.signal });
    stop.abort();
    expect([await answer, stopped.worker.isEnded]).toEqual([null, true]);

    const broken = hire();
    const none = broken.plainDays(DRAWING, DAYS);
    broken.worker.onerror?.();
    expect([await none, broken.worker.isEnded]).toEqual([null, true]);
  });
});
