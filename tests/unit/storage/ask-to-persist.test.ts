import { describe, expect, it, vi } from 'vitest';
import { askToPersist, readPersistence } from '../../../src/storage/ask-to-persist';

const says = (answer: boolean) => vi.fn(() => Promise.resolve(answer));

describe('asking the browser to keep what is stored', () => {
  it.each([
    [true, 'kept'],
    [false, 'may-be-cleared'],
  ])('tells the answer: %s', async (answer, told) => {
    expect(await askToPersist({ persisted: says(false), persist: says(answer) })).toBe(told);
  });

  it('does not ask twice', async () => {
    const persist = says(true);
    expect(await askToPersist({ persisted: says(true), persist })).toBe('kept');
    expect(persist).not.toHaveBeenCalled();
  });

  it.each([
    ['has no such thing', undefined],
    ['has half of it', {}],
    ['refuses the question', { persist: () => Promise.reject(new TypeError('refused')) }],
  ])('does not know where the browser %s', async (_, storage) => {
    expect(await askToPersist(storage)).toBe('not-known');
    expect(await readPersistence(storage)).toBe('not-known');
  });
});
