import type { CheckContext } from './check-context';
import type { Finding, FindingCode, FindingData, FindingOf, Severity } from './finding';

/** Is one rule: it looks at a drawing and says what is doubtful. */
export interface Check {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly find: (context: CheckContext) => readonly Finding[];
}

/** Is what the author of a rule writes. */
export interface CheckSpec<Code extends FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly find: (context: CheckContext) => readonly FindingData[Code][];
}

/** Makes a rule from what its author declares. */
export function defineCheck<Code extends FindingCode>({ code, severity, find }: CheckSpec<Code>): Check {
  const complete = (data: FindingData[Code]): FindingOf<Code> => ({ code, severity, ...data });
  return {
    code,
    severity,
    // The finding of a code is a member of the union; the compiler cannot follow that for an open code.
    find: (context) => find(context).map(complete) as readonly Finding[],
  };
}
