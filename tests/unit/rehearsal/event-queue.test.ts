import { describe, expect, it } from 'vitest';
import { makeEventQueue } from '../../../src/rehearsal/event-queue';

function drain(queue: ReturnType<typeof makeEventQueue<string>>): readonly string[] {
  const taken: string[] = [];
  for (let next = queue.take(); next !== null; next = queue.take()) taken.push(next.what);
  return taken;
}

describe('the queue of a rehearsal', () => {
  it('gives the soonest first, and what is due together in the order it was set', () => {
    // given
    const queue = makeEventQueue<string>();
    // when
    queue.set(20, 'a', 'late');
    queue.set(10, 'b', 'first of ten');
    queue.set(10, 'c', 'second of ten');
    queue.set(5, 'd', 'early');
    queue.set(10, 'e', 'third of ten');
    // then
    expect(queue.nextAt()).toBe(5);
    expect(drain(queue)).toEqual(['early', 'first of ten', 'second of ten', 'third of ten', 'late']);
    expect(queue.nextAt()).toBeNull();
  });

  it('drops everything set under a key, and keeps the order of the rest', () => {
    // given
    const queue = makeEventQueue<string>();
    for (const [index, key] of ['a', 'b', 'a', 'c', 'a'].entries())
      queue.set(10, key, `${key}${String(index)}`);
    // when
    queue.drop('a');
    queue.set(10, 'a', 'a again');
    // then
    expect(drain(queue)).toEqual(['b1', 'c3', 'a again']);
  });

  it('keeps its order among many', () => {
    // given
    const queue = makeEventQueue<string>();
    const set = Array.from({ length: 500 }, (_, index) => ({ at: (index * 7919) % 50, name: String(index) }));
    // when
    for (const { at, name } of set) queue.set(at, name, name);
    // then
    const expected = [...set].sort((left, right) => left.at - right.at).map(({ name }) => name);
    expect(drain(queue)).toEqual(expected);
  });
});
