// What is doubtful about a drawing: what will come of it, then the repair.
import type { Finding, FindingCode, FindingOf, Severity } from '../checks/finding';
import type { Complaint } from './compile-errors';
import type { CheckContext } from './sentence-context';

export interface FindingWords {
  readonly complaint: {
    readonly [Code in FindingCode]: (finding: FindingOf<Code>, context: CheckContext) => Complaint;
  };
  /** How bad it is, in a word or two. */
  readonly severity: Readonly<Record<Severity, string>>;
}

/** Says what is doubtful, with the repair, as one text. */
export function findingText(finding: Finding, context: CheckContext): string {
  const { says, repair } = findingComplaint(finding, context);
  return `${says} ${repair}`;
}

/** Says what is doubtful and, apart from it, the repair. */
export function findingComplaint(finding: Finding, context: CheckContext): Complaint {
  // The entry of a code takes the finding of that code; the compiler cannot follow that the two belong together.
  const complain = context.language.findings.complaint[finding.code] as (
    finding: Finding,
    context: CheckContext,
  ) => Complaint;
  return complain(finding, context);
}
