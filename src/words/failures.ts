import { FAILURE_KINDS, type FailureKind, type IncidentKind } from '../model/journal';
import { atStep } from './sentence';

/** Says in what way something failed. */
export interface FailureWords {
  /** The kind by itself, on a chip or in a list: «system down». */
  readonly label: Readonly<Record<FailureKind, string>>;
  /** Why it failed, after a colon: «the Card gateway was down». `who` is the system or role, if there is one. */
  readonly because: Readonly<Record<FailureKind, (who: string | null) => string>>;
  /** The case that it fails so, as a clause after «if»: «Card gateway is down». */
  readonly clause: Readonly<Record<FailureKind, (who: string | null) => string>>;
  /** What could happen, for a list of bad days: «Card gateway is down», «Charge the card: refused». */
  readonly could: Readonly<Record<FailureKind, (step: string, who: string | null) => string>>;
  /** What needs a person, in a word or two. */
  readonly attention: Readonly<Record<IncidentKind, string>>;
}

const labels: Readonly<Record<FailureKind, string>> = {
  unavailable: 'system down',
  'missing-data': 'something is missing',
  refused: 'refused',
  'too-late': 'too late',
  'wrong-output': 'wrong result',
  error: 'something went wrong',
  'too-many-visits': 'came round too often',
};

export const englishFailures: FailureWords = {
  label: labels,
  because: {
    unavailable: (who) => (who === null ? 'it could not be reached' : `${who} was down`),
    'missing-data': () => 'something was missing',
    refused: () => 'it was refused',
    'too-late': () => 'it took too long',
    'wrong-output': () => 'the result was wrong',
    error: () => 'something went wrong',
    'too-many-visits': () => 'it came round too often',
  },
  clause: {
    unavailable: (who) => (who === null ? 'it cannot be reached' : `${who} is down`),
    'missing-data': () => 'something is missing',
    refused: () => 'it is refused',
    'too-late': () => 'it takes too long',
    'wrong-output': () => 'the result is wrong',
    error: () => 'anything else goes wrong',
    'too-many-visits': () => 'it comes round too often',
  },
  could: {
    unavailable: (step, who) => (who === null ? atStep(step, 'cannot be reached') : `${who} is down`),
    'missing-data': (step) => atStep(step, 'something is missing'),
    refused: (step) => atStep(step, 'refused'),
    'too-late': (step) => atStep(step, 'takes too long'),
    'wrong-output': (step) => atStep(step, 'a wrong result'),
    error: (step) => atStep(step, 'goes wrong'),
    'too-many-visits': (step) => atStep(step, 'comes round too often'),
  },
  attention: {
    ...labels,
    gap: 'the drawing stops here',
    'dead-end': 'nothing can go on',
    runaway: 'goes round and round',
  },
};

/** Reads the kind out of an outcome `failed.<kind>`; null for any other outcome. */
export function failureKindOf(outcome: string): FailureKind | null {
  return FAILURE_KINDS.find((kind) => outcome === `failed.${kind}`) ?? null;
}
