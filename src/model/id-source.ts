import { invariant } from '../kernel/invariant';
import type { WorkflowDocument } from './document';
import { takenIds } from './taken-ids';

/** Gives ids that were never given before, `<prefix>_<random>`: two letters for the kind, never anything of a name. */
export interface IdSource {
  readonly next: (prefix: string) => string;
}

/** Makes an id with a prefix, free in the document that it was made for. */
export type MakeId = (prefix: string) => string;

// Bitcoin's base58: no 0 O I l, which people mix up when they read an id aloud.
const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const LENGTH = 8;
/** Bytes from here on are drawn again, so that every character is equally likely. */
const FAIR_BYTES = 256 - (256 % ALPHABET.length);
const MAX_TRIES = 1_000;

/** Makes an id source over a source of random bytes; 8 characters of base58 are about 46 bits. */
export function makeIdSource(randomBytes: (count: number) => Uint8Array): IdSource {
  return {
    next: (prefix) => {
      let text = '';
      for (let tries = 0; text.length < LENGTH; tries += 1) {
        invariant(tries < MAX_TRIES, 'the source of random bytes gives usable bytes');
        for (const byte of randomBytes(LENGTH)) {
          if (byte < FAIR_BYTES && text.length < LENGTH) text += ALPHABET.charAt(byte % ALPHABET.length);
        }
      }
      return `${prefix}_${text}`;
    },
  };
}

/** Makes ids that the document does not have and that were not given by this maker before. */
export function freshIds(document: WorkflowDocument, ids: IdSource): MakeId {
  const given = new Set<string>();
  return (prefix) => {
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      const id = ids.next(prefix);
      if (takenIds(document).has(id) || given.has(id)) continue;
      given.add(id);
      return id;
    }
    throw new Error('Broken invariant: the id source repeats itself');
  };
}
