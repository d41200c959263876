import { describe, it } from 'vitest';

describe.skip('a', () => {
  it.only('b', () => {});
  it.concurrent.todo('c');
  it.each([1]).skip('d', () => {});
  [1].filter((only) => only);
});
