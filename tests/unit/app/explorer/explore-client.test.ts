import { describe, expect, it } from 'vitest';
import { makeExplore } from '../../../../src/app/explorer/explore-client';
import type { ExploreMessage, ExploreRequest } from '../../../../src/app/explorer/explore-messages';
import type { WorkflowDocument } from '../../../../src/model/document';
import type { Paths } from '../../../../src/paths/explore-paths';
import { sketch } from '../../../support/sketch';

const drawing = (): WorkflowDocument =>
  sketch({ steps: { start: 'trigger', pack: 'task', over: 'end' }, arrows: ['start>pack', 'pack>over'] });

const PATHS: Paths = {
  complete: true,
  states: 3,
  endings: [],
  neverStarts: [],
  failures: [],
  pack: [],
  promises: [],
};

/** Stands in for the browser's workers: what they are asked is kept, and the test answers when it likes. */
function makeFakeWorkers() {
  const hired: FakeWorker[] = [];
  const start = (): Worker => {
    const worker = new FakeWorker();
    hired.push(worker);
    // It has what the client uses of a worker; the rest of that type is never touched.
    return worker as unknown as Worker;
  };
  return { start, hired };
}

class FakeWorker {
  onmessage: ((event: { data: ExploreMessage }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  readonly asked: ExploreRequest[] = [];
  isEnded = false;
  postMessage(request: ExploreRequest) {
    this.asked.push(request);
  }
  terminate() {
    this.isEnded = true;
  }
  say(data: ExploreMessage) {
    this.onmessage?.({ data });
  }
}

describe('the explorer of drawings', () => {
  it('starts no worker before the first drawing, tells how far it is, and answers', async () => {
    // given
    const { start, hired } = makeFakeWorkers();
    const explore = makeExplore('paths', start);
    const heard: number[] = [];
    expect(hired).toHaveLength(0);
    // when
    const document = drawing();
    const answer = explore(document, { onProgress: (states) => heard.push(states) });
    hired[0]?.say({ is: 'progress', states: 256 });
    hired[0]?.say({ is: 'progress', states: 512 });
    hired[0]?.say({ is: 'found', found: PATHS });
    // then
    expect(await answer).toEqual({ is: 'found', found: PATHS });
    expect(heard).toEqual([256, 512]);
    expect(hired[0]?.asked).toEqual([{ find: 'paths', document }]);
  });

  it('answers the same drawing again at once, and shares what is being worked out', async () => {
    // given
    const { start, hired } = makeFakeWorkers();
    const explore = makeExplore('paths', start);
    const document = drawing();
    // when
    const both = [explore(document), explore(document)];
    hired[0]?.say({ is: 'found', found: PATHS });
    // then
    expect(await Promise.all(both)).toHaveLength(2);
    expect(await explore(document)).toEqual({ is: 'found', found: PATHS });
    expect(hired[0]?.asked).toHaveLength(1);
  });

  it('passes on that not everything was looked at, and that a drawing cannot run', async () => {
    // given
    const { start, hired } = makeFakeWorkers();
    const explore = makeExplore('paths', start);
    const errors = [{ code: 'not-yet', place: 'calendars[0]', detail: 'calendars' }] as const;
    // when
    const first = explore(drawing());
    const second = explore(drawing());
    hired[0]?.say({ is: 'found', found: { ...PATHS, complete: false } });
    hired[0]?.say({ is: 'refused', errors });
    // then
    expect(await first).toMatchObject({ found: { complete: false } });
    expect(await second).toEqual({ is: 'refused', errors });
    expect(hired).toHaveLength(1);
  });

  it('ends a busy worker when nobody wants to know any more, and takes a fresh one for what comes next', async () => {
    // given
    const { start, hired } = makeFakeWorkers();
    const explore = makeExplore('paths', start);
    const [one, other] = [new AbortController(), new AbortController()];
    const document = drawing();
    const first = explore(document, { signal: one.signal });
    const second = explore(document, { signal: other.signal });
    const next = explore(drawing());
    // when one of two goes
    one.abort();
    expect(await first).toEqual({ is: 'stopped' });
    expect(hired[0]?.isEnded).toBe(false);
    // when the last goes
    other.abort();
    // then
    expect(await second).toEqual({ is: 'stopped' });
    expect(hired[0]?.isEnded).toBe(true);
    hired[1]?.say({ is: 'found', found: PATHS });
    expect(await next).toEqual({ is: 'found', found: PATHS });
  });

  it('leaves out what was given up before its turn, and asks nothing for somebody who is gone', async () => {
    // given
    const { start, hired } = makeFakeWorkers();
    const explore = makeExplore('paths', start);
    const gone = new AbortController();
    const first = explore(drawing());
    const waiting = explore(drawing(), { signal: gone.signal });
    // when
    gone.abort();
    hired[0]?.say({ is: 'found', found: PATHS });
    // then
    expect(await waiting).toEqual({ is: 'stopped' });
    expect(await first).toMatchObject({ is: 'found' });
    expect(await explore(drawing(), { signal: gone.signal })).toEqual({ is: 'stopped' });
    expect(hired[0]?.asked).toHaveLength(1);
  });

  it('says so when the worker breaks down, and tries afresh when asked again', async () => {
    // given
    const { start, hired } = makeFakeWorkers();
    const explore = makeExplore('paths', start);
    const document = drawing();
    const first = explore(document);
    // when
    hired[0]?.onerror?.({ message: 'out of memory' });
    // then
    expect(await first).toEqual({ is: 'broken', message: 'out of memory' });
    const again = explore(document);
    hired[1]?.say({ is: 'broken', message: 'a part did not arrive' });
    expect(await again).toEqual({ is: 'broken', message: 'a part did not arrive' });
    const once = explore(document);
    hired[2]?.say({ is: 'found', found: PATHS });
    expect(await once).toMatchObject({ is: 'found' });
  });
});
