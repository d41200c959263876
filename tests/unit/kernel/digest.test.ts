import { describe, expect, it } from 'vitest';
import { digest } from '../../../src/kernel/digest';

describe('a digest', () => {
  // The first two are the examples of FIPS 180-4.
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['läuten 🔔', '47b8468c057b20b8f65d8d366d71a08c8143638d5ead945ff131a62477a6ded6'],
  ])('of %j', (text, expected) => {
    expect(digest(text)).toBe(expected);
  });
});
