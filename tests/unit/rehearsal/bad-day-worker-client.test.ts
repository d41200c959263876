import { expose } from 'comlink';
import { describe, expect, it } from 'vitest';
import { makeBadDayClient } from '../../../src/rehearsal/bad-day/bad-day-worker-client';
import { playBadDay } from '../../../src/rehearsal/bad-day/play-bad-day';
import { graphOf } from '../../support/random-play';
import { sketch } from '../../support/sketch';

const document = sketch({
  steps: { start: 'trigger', pack: 'task', over: 'end' },
  arrows: ['start>pack', 'pack>over'],
});

const input = { document, graph: graphOf(document), seed: 4, tellers: [], cases: 25 };

/** Stands in for the browser's workers: the same messages over a channel, on this thread. */
function makeFakeWorkers(serve: typeof playBadDay | (() => Promise<never>)) {
  const ended: number[] = [];
  let started = 0;
  const start = (): Worker => {
    const { port1, port2 } = new MessageChannel();
    const number = (started += 1);
    expose({ playBadDay: serve }, port2);
    const terminate = () => {
      ended.push(number);
      port1.close();
    };
    // A port has what the client uses of a worker; the rest of that type is never touched.
    return Object.assign(port1, { onerror: null, terminate }) as unknown as Worker;
  };
  return { start, ended, count: () => started };
}

describe('the client of bad days', () => {
  it('gives the same cases as playing here, and tells on the way how far it is', async () => {
    // given
    const workers = makeFakeWorkers(playBadDay);
    const client = makeBadDayClient(workers.start);
    const told: number[] = [];
    // when
    const reply = await client.play(input, (soFar) => told.push(soFar.length));
    // then
    const here = playBadDay({ ...input, from: 1 });
    expect(reply).toEqual({ is: 'played', cases: here.ok ? here.value : [] });
    expect(told).toEqual([10, 20, 25]);
    await client.play(input, () => undefined);
    expect(workers.count()).toBe(1);
    client.cancel();
  });

  it('stops when it is told to, or asked for another one, and begins with a fresh worker', async () => {
    // given
    const workers = makeFakeWorkers(playBadDay);
    const client = makeBadDayClient(workers.start);
    // when
    const first = client.play(input, () => undefined);
    const second = client.play(input, () => client.cancel());
    // then
    expect(await first).toEqual({ is: 'cancelled' });
    expect(await second).toEqual({ is: 'cancelled' });
    expect(workers.ended).toEqual([1, 2]);
  });

  it('says that it broke down', async () => {
    const client = makeBadDayClient(makeFakeWorkers(() => Promise.reject(new Error('no memory'))).start);
    expect(await client.play(input, () => undefined)).toEqual({ is: 'broken', message: 'no memory' });
  });

  it('says why nothing can be played', async () => {
    // given
    const bare = sketch({ steps: { pack: 'task', over: 'end' }, arrows: ['pack>over'] });
    const client = makeBadDayClient(makeFakeWorkers(playBadDay).start);
    // when
    const reply = await client.play({ ...input, document: bare, graph: graphOf(bare) }, () => undefined);
    // then
    expect(reply).toMatchObject({ is: 'cannot-play', problems: [{ code: 'no-trigger' }] });
    client.cancel();
  });
});
