// Which finding about the drawing is about the same trouble as a way to go wrong, so that its repair takes both away.
import type { Finding, FindingCode } from '../../../checks/finding';
import type { Repair } from '../../../parts/findings/repair';
import type { Ending } from '../../../paths/ending';
import type { WayToGoWrong } from '../../../paths/failure-map';

/** Is what can be done at one press about a finding; whoever puts the screen together knows how. */
export interface RepairKit {
  /** Lists what can be done at one press, the fitting one first: each one change that can be undone. None where the owner has to think. */
  readonly repairsOf: (finding: Finding) => readonly Repair[];
  /** Does it for all that ways to go wrong come to, and for what comes to light then: still one change. */
  readonly repairAll: (ways: readonly WayToGoWrong[], findings: readonly Finding[]) => Promise<void>;
}

/** Is where repairs come from: what was found in the drawing, and what mends it, fetched when it is first wanted. */
export interface RepairSource {
  readonly findings: readonly Finding[];
  readonly fetch: () => Promise<RepairKit>;
}

/** Which rules find the trouble that an end of this kind is. */
const CODES: Readonly<Record<Ending['kind'], readonly FindingCode[]>> = {
  'waits-forever': ['waits-for-ever'],
  unhandled: ['failure-untold', 'tries-without-fallback'],
  gap: ['outcome-leads-nowhere'],
  runaway: ['loop-without-limit'],
  'dead-end': [],
  finished: [],
};

/** Finds the finding that is about where a way comes to a standstill; undefined where none is. */
export function findingFor(
  { shown, isCaught }: Pick<WayToGoWrong, 'shown' | 'isCaught'>,
  findings: readonly Finding[],
): Finding | undefined {
  return isCaught ? undefined : findingAt(shown, findings);
}

/** Lists the findings about every standstill that ways can come to, each once: repairing one end may leave the next. */
export function findingsFor(
  ways: readonly Pick<WayToGoWrong, 'endings' | 'isCaught'>[],
  findings: readonly Finding[],
): readonly Finding[] {
  const ends = ways.flatMap(({ endings, isCaught }) => (isCaught ? [] : endings));
  return [...new Set(ends.flatMap((ending) => findingAt(ending, findings) ?? []))];
}

/** Finds the finding that is about an ending where nothing goes on; undefined where none is. */
export function findingAt(ending: Ending, findings: readonly Finding[]): Finding | undefined {
  return findings.find((finding) => {
    const isThere = 'step' in finding && 'step' in ending && finding.step === ending.step;
    if (!isThere || !CODES[ending.kind].includes(finding.code)) return false;
    return (
      finding.code !== 'outcome-leads-nowhere' ||
      (ending.kind === 'gap' && finding.outcome === ending.outcome)
    );
  });
}
