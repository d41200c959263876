import { afterEach, describe, expect, it, vi } from 'vitest';
import { succeed } from '../../../src/kernel/result';
import { createMemoryWriterLocks } from '../../../src/storage/memory/memory-writer-lock';
import { createWebWriterLock } from '../../../src/storage/web-writer-lock';
import { type WriterHold, type WriterLock, writeBriefly } from '../../../src/storage/writer-lock';
import { fakeLocks } from './fake-locks';
import { tickingClock } from './test-device';

const channels: BroadcastChannel[] = [];

function channel(name: string): BroadcastChannel {
  const made = new BroadcastChannel(name);
  channels.push(made);
  return made;
}

function webLocks(): () => WriterLock {
  const locks = fakeLocks();
  const name = `writers-${String(channels.length)}`;
  const clock = tickingClock();
  return () => createWebWriterLock({ locks, clock, channel: channel(name), tab: String(channels.length) });
}

afterEach(() => {
  for (const open of channels) open.close();
});

function held(hold: WriterHold | null): WriterHold {
  if (hold === null) throw new Error('The right to write was not given.');
  return hold;
}

describe.each([
  ['memory', createMemoryWriterLocks],
  ['the browser', webLocks],
])('the right to write, kept in %s', (_, makeTabs) => {
  it('is given to one tab at a time', async () => {
    // given
    const tab = makeTabs();
    const [first, second] = [tab(), tab()];

    // when
    const hold = held(await first.take('wf_a'));

    // then
    expect(hold.isHeld()).toBe(true);
    expect(await second.take('wf_a')).toBeNull();
    expect(held(await second.take('wf_b')).isHeld()).toBe(true);
  });

  it('is free again when it is given back', async () => {
    // given
    const tab = makeTabs();
    const [first, second] = [tab(), tab()];
    const hold = held(await first.take('wf_a'));

    // when
    hold.release();
    hold.release();

    // then
    expect(hold.isHeld()).toBe(false);
    await vi.waitFor(async () => expect(await second.take('wf_a')).not.toBeNull());
  });

  it('can be taken over: the other tab hears of it once, and cannot give away what it lost', async () => {
    // given
    const tab = makeTabs();
    const [first, second] = [tab(), tab()];
    const hold = held(await first.take('wf_a'));
    const onLost = vi.fn();
    const onLostUnheard = vi.fn();
    hold.onLost(onLost);
    hold.onLost(onLostUnheard)();

    // when
    const taken = await second.takeOver('wf_a');

    // then
    await vi.waitFor(() => expect(onLost).toHaveBeenCalledTimes(1));
    expect([hold.isHeld(), taken.isHeld()]).toEqual([false, true]);
    hold.release();
    expect(await first.take('wf_a')).toBeNull();
    expect(taken.isHeld()).toBe(true);
    expect(onLostUnheard).not.toHaveBeenCalled();
  });

  it('can be taken over when nobody has it', async () => {
    const tab = makeTabs();
    const hold = await tab().takeOver('wf_a');
    expect(hold.isHeld()).toBe(true);
    expect(await tab().take('wf_a')).toBeNull();
  });

  it('is held for as long as a single piece of work', async () => {
    // given
    const tab = makeTabs();
    const [first, second] = [tab(), tab()];
    const hold = held(await first.take('wf_a'));
    const work = vi.fn(() => Promise.resolve(succeed('done')));

    // when
    const refused = await writeBriefly(second, 'wf_a', work);
    hold.release();

    // then
    expect(refused).toEqual({ ok: false, error: { code: 'open-elsewhere', id: 'wf_a' } });
    expect(work).not.toHaveBeenCalled();
    await vi.waitFor(async () => expect(await writeBriefly(second, 'wf_a', work)).toEqual(succeed('done')));
    await vi.waitFor(async () => expect(await first.take('wf_a')).not.toBeNull());
  });
});

describe('a browser without locks', () => {
  it('lets the last tab that asked write', async () => {
    // given
    const parts = { locks: null, clock: tickingClock() };
    const first = createWebWriterLock({ ...parts, channel: channel('no-locks'), tab: 'first' });
    const second = createWebWriterLock({ ...parts, channel: channel('no-locks'), tab: 'second' });
    const hold = held(await first.take('wf_a'));

    // when
    const later = held(await second.take('wf_a'));

    // then: although the second hears of the first claim only now
    await vi.waitFor(() => expect(hold.isHeld()).toBe(false));
    expect(later.isHeld()).toBe(true);
  });
});
