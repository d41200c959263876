import type { CheckContext } from './check-context';
import type { Finding, FindingCode, FindingData, FindingOf, Severity } from './finding';

/** Is one rule: it looks at a drawing and says what is doubtful. */
export interface Check {
  readonly code: FindingCode;
  readonly find: (context: CheckContext) => readonly Finding[];
}

/** Is what the author of a rule writes. */
export interface CheckSpec<Code extends FindingCode> {
  readonly code: Code;
  /** How bad it is, or how bad in each case. */
  readonly severity: Severity | ((data: FindingData[Code], context: CheckContext) => Severity);
  readonly find: (context: CheckContext) => readonly FindingData[Code][];
}

/** Makes a rule from what its author declares. */
export function defineCheck<Code extends FindingCode>({ code, severity, find }: CheckSpec<Code>): Check {
  const complete = (data: FindingData[Code], context: CheckContext): FindingOf<Code> => ({
    code,
    severity: typeof severity === 'function' ? severity(data, context) : severity,
    ...data,
  });
  return {
    code,
    // The finding of a code is a member of the union; the compiler cannot follow that for an open code.
    find: (context) => find(context).map((data) => complete(data, context)) as readonly Finding[],
  };
}
