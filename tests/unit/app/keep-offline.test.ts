import { describe, expect, it } from 'vitest';
import { keepOffline } from '../../../src/app/offline/keep-offline';

/** Plays the browser's keeper of programs; the DOM library's own types have far more than is used. */
class FakeWorker extends EventTarget {
  readonly heard: unknown[] = [];
  postMessage(message: unknown): void {
    this.heard.push(message);
  }
}

function makeBrowser({ isFirstVisit = false, isForbidden = false } = {}) {
  const registration = Object.assign(new EventTarget(), {
    waiting: null as FakeWorker | null,
    installing: null as FakeWorker | null,
  });
  const container = Object.assign(new EventTarget(), {
    controller: isFirstVisit ? null : {},
    register: () =>
      isForbidden ? Promise.reject(new DOMException('', 'SecurityError')) : Promise.resolve(registration),
  });
  return {
    // The fake has what is used of it.
    container: container as unknown as ServiceWorkerContainer,
    /** Brings a program and lets it lie ready. */
    bring: () => {
      const worker = new FakeWorker();
      registration.installing = worker;
      registration.dispatchEvent(new Event('updatefound'));
      registration.waiting = worker;
      worker.dispatchEvent(new Event('statechange'));
      return worker;
    },
    takeOver: () => container.dispatchEvent(new Event('controllerchange')),
  };
}

async function start(browser: ReturnType<typeof makeBrowser>) {
  const offers: (() => void)[] = [];
  const reloads: string[] = [];
  await keepOffline({
    container: browser.container,
    script: './sw.js',
    offer: (accept) => offers.push(accept),
    reload: () => reloads.push('reloaded'),
  });
  return { offers, reloads };
}

describe('the program that is kept on a device', () => {
  it('is offered anew once, and put to use only when somebody accepts', async () => {
    // given
    const browser = makeBrowser();
    const { offers, reloads } = await start(browser);

    // when
    const newer = browser.bring();
    newer.dispatchEvent(new Event('statechange'));
    browser.takeOver();

    // then
    expect(offers).toHaveLength(1);
    expect(newer.heard).toEqual([]);
    expect(reloads).toEqual([]);

    // and when
    offers[0]?.();
    browser.takeOver();
    browser.takeOver();

    // then
    expect(newer.heard).toEqual([{ type: 'SKIP_WAITING' }]);
    expect(reloads).toEqual(['reloaded']);
  });

  it('is not called new on a first visit', async () => {
    const browser = makeBrowser({ isFirstVisit: true });
    const { offers } = await start(browser);
    browser.bring();
    expect(offers).toEqual([]);
  });

  it('is done without where the browser keeps none', async () => {
    const { offers } = await start(makeBrowser({ isForbidden: true }));
    expect(offers).toEqual([]);
  });
});
