// Which finding about the drawing is about the same trouble as a way to go wrong, so that its repair takes both away.
import type { Finding } from '../../../checks/finding';
import type { WayToGoWrong } from '../../../paths/failure-map';

/** Is what can be done at one press about a finding; whoever puts the screen together knows how. */
export interface RepairKit {
  /** Says what the press does («Tell somebody»); null where the owner has to think. */
  readonly labelOf: (finding: Finding) => string | null;
  /** Does it for all of them, as one change that can be undone. */
  readonly repair: (findings: readonly Finding[]) => void;
}

/** Is where repairs come from: what was found in the drawing, and what mends it, fetched when it is first wanted. */
export interface RepairSource {
  readonly findings: readonly Finding[];
  readonly fetch: () => Promise<RepairKit>;
}

/** Finds the finding that is about where a way comes to a standstill; undefined where none is. */
export function findingFor(
  { shown, isCaught }: Pick<WayToGoWrong, 'shown' | 'isCaught'>,
  findings: readonly Finding[],
): Finding | undefined {
  if (isCaught) return undefined;
  return findings.find((finding) => {
    switch (shown.kind) {
      case 'waits-forever':
        return finding.code === 'waits-for-ever' && finding.step === shown.step;
      case 'unhandled':
        return (
          (finding.code === 'failure-untold' || finding.code === 'tries-without-fallback') &&
          finding.step === shown.step
        );
      case 'gap':
        return (
          finding.code === 'outcome-leads-nowhere' &&
          finding.step === shown.step &&
          finding.outcome === shown.outcome
        );
      case 'runaway':
        return finding.code === 'loop-without-limit' && finding.step === shown.step;
      default:
        return false;
    }
  });
}
