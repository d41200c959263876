import { formatDuration } from '../../../kernel/duration';
import type { Expectation } from '../../../model/scenario';
import type { ExpectationCheck } from '../../../projections/expectation-checks';
import { dropExpected, type ExpectedPart, readExpected } from './expected-parts';
import { roundedUp } from './rounded-up';

/** Is what came out: each thing expected with what was found, and how it ended. */
interface Found {
  readonly checks: readonly ExpectationCheck[];
  readonly found: Expectation | null;
}

/**
 * Expects from now on what has just come out: what holds stays, what does not gives way to what was found, and where
 * nothing was found in its place it goes.
 */
export function expectAsFound(expect: Expectation, { checks, found }: Found): Expectation {
  const broken = checks.filter(({ ok }) => !ok);
  const gone = readExpected(expect).filter((part) => broken.some((check) => isAbout(check, part)));
  // From the last one on: taking one out moves those behind it.
  const kept = gone.reduceRight(dropExpected, expect);
  return broken.reduce((so, check) => ({ ...so, ...foundFor(check, found, so) }), kept);
}

/** How a run ended is one thing, however it is written down. */
const END: ReadonlySet<string> = new Set(['status', 'result', 'ends']);

function isAbout(check: ExpectationCheck, part: ExpectedPart): boolean {
  if (END.has(check.code)) return END.has(part.code);
  if (check.code !== part.code) return false;
  if ('step' in check && 'step' in part) return check.step === part.step;
  if (check.code === 'order' && part.code === 'order')
    return check.first === part.first && check.then === part.then;
  return check.code !== 'field' || part.code !== 'field' || check.field === part.field;
}

function foundFor(check: ExpectationCheck, found: Expectation | null, { fields }: Expectation): Expectation {
  switch (check.code) {
    case 'status':
    case 'result':
    case 'ends':
      return found ?? {};
    case 'within':
      return check.foundMs === null ? {} : { within: formatDuration(roundedUp(check.foundMs)) };
    case 'field':
      return { fields: { ...fields, [check.field]: check.found } };
    case 'refused':
      return { refused: check.found };
    case 'passes':
    case 'avoids':
    case 'order':
      return {};
  }
}
