import { describe, expect, it } from 'vitest';
import { lapseAddress, readLapse } from '../../../src/parts/lapse-address';

const partOf = (address: string) => decodeURIComponent(address.split('/').at(-1) ?? '');

describe('the address of a day on which something is gone', () => {
  it('is read as it was written', () => {
    const asked = { day: 'sc_late', gone: ['pe_dana', 'pe_d-2'], forMs: 86_400_000, fromMs: 1_500 };
    expect(readLapse(partOf(lapseAddress('wf_orders', asked)))).toEqual(asked);
    const good = { ...asked, day: null };
    expect(readLapse(partOf(lapseAddress('wf_orders', good)))).toEqual(good);
  });

  it('says nothing where somebody wrote it by hand and it does not fit', () => {
    for (const part of ['', 'sy_cards', '~PT2H~PT0S', '~sy_cards~2h~PT0S', '~sy_cards~PT2H']) {
      expect(readLapse(part)).toBeNull();
    }
  });
});
