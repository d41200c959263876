import { expose } from 'comlink';
import { describe, expect, it } from 'vitest';
import { makeRehearsalClient } from '../../../src/rehearsal/rehearsal-worker-client';
import { rehearse } from '../../../src/rehearsal/rehearse';
import { rehearsalInput } from '../../support/play';
import { sketch } from '../../support/sketch';

const input = rehearsalInput(
  sketch({ steps: { start: 'trigger', pack: 'task', over: 'end' }, arrows: ['start>pack', 'pack>over'] }),
);

/** Stands in for the browser's workers: the same messages over a channel, on this thread. */
function makeFakeWorkers(serve: typeof rehearse | (() => Promise<never>)) {
  const ended: number[] = [];
  let started = 0;
  const start = (): Worker => {
    const { port1, port2 } = new MessageChannel();
    const number = (started += 1);
    expose({ rehearse: serve }, port2);
    const worker = Object.assign(port1, {
      onerror: null,
      terminate: () => {
        ended.push(number);
        port1.close();
      },
    });
    // A port has what the client uses of a worker; the rest of that type is never touched.
    return worker as unknown as Worker;
  };
  return { start, ended, count: () => started };
}

const silence = () => new Promise<never>(() => undefined);

describe('the client of the rehearsal worker', () => {
  it('gives the same value as playing here, again and again with one worker', async () => {
    // given
    const workers = makeFakeWorkers(rehearse);
    const client = makeRehearsalClient(workers.start);
    // when
    const first = await client.rehearse(input);
    const second = await client.rehearse(input);
    // then
    expect(first).toEqual({ is: 'played', result: rehearse(input) });
    expect(second).toEqual(first);
    expect(workers.count()).toBe(1);
    client.close();
    expect(workers.ended).toEqual([1]);
  });

  it('stops a worker that is too slow, and starts a fresh one for the next rehearsal', async () => {
    // given
    const workers = makeFakeWorkers(silence);
    const client = makeRehearsalClient(workers.start);
    // then
    expect(await client.rehearse(input, 20)).toEqual({ is: 'too-slow', limitMs: 20 });
    expect(await client.rehearse(input, 20)).toEqual({ is: 'too-slow', limitMs: 20 });
    expect(workers.ended).toEqual([1, 2]);
  });

  it('answers a rehearsal that is cancelled, or overtaken by another', async () => {
    // given
    const workers = makeFakeWorkers(silence);
    const client = makeRehearsalClient(workers.start);
    // when
    const overtaken = client.rehearse(input);
    const cancelled = client.rehearse(input);
    client.cancel();
    // then
    expect(await overtaken).toEqual({ is: 'cancelled' });
    expect(await cancelled).toEqual({ is: 'cancelled' });
    client.cancel();
    expect(workers.ended).toEqual([1, 2]);
  });

  it('says so when the worker breaks down', async () => {
    // given
    const client = makeRehearsalClient(
      makeFakeWorkers(() => Promise.reject(new Error('out of memory'))).start,
    );
    // then
    expect(await client.rehearse(input)).toEqual({ is: 'broken', message: 'out of memory' });
  });
});
