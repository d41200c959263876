import type { DocumentCheck } from '../../checks/check-document';
import type { Finding, Severity } from '../../checks/finding';
import type { WorkflowDocument } from '../../model/document';
import { complaintOf } from '../../words/compile-errors';
import { findingComplaint } from '../../words/findings';
import type { CheckLanguage } from '../../words/language';
import { makeSentenceContext } from '../../words/sentence-context';
import type { DrawingServices } from '../services';

/** Is something to look at in a drawing, in words. */
export interface SpokenFinding {
  /** Its kind: the same for all that are found by one rule. */
  readonly code: string;
  /** Tells it from the others of the same drawing, and is the same while it stays. */
  readonly key: string;
  /** `error`: the drawing cannot run because of it. */
  readonly severity: 'error' | Severity;
  /** What is wrong and what will come of it. */
  readonly says: string;
  readonly repair: string;
  /** The step or arrow to show it on. */
  readonly step: string | null;
  readonly arrow: string | null;
  /** What was found, for a repair; null for what stops the drawing from running. */
  readonly finding: Finding | null;
}

/** Says what was found in a drawing: what stops it first, hints last. */
export function sayFindings(
  { errors, findings }: DocumentCheck,
  document: WorkflowDocument,
  { stepWords, language }: Pick<DrawingServices, 'stepWords'> & { readonly language: CheckLanguage },
): readonly SpokenFinding[] {
  const context = makeSentenceContext(document, stepWords, language);
  const spoken = [
    ...errors.map((error) => ({
      ...complaintOf(error, context),
      code: error.code,
      severity: 'error' as const,
      step: error.step ?? null,
      arrow: error.arrow ?? null,
      finding: null,
    })),
    ...findings.map((finding) => ({
      ...findingComplaint(finding, context),
      code: finding.code,
      severity: finding.severity,
      step: 'step' in finding ? finding.step : null,
      arrow: 'arrow' in finding ? finding.arrow : null,
      finding,
    })),
  ];
  return withKeys(spoken);
}

function withKeys(spoken: readonly Omit<SpokenFinding, 'key'>[]): readonly SpokenFinding[] {
  const seen = new Map<string, number>();
  return spoken.map((finding) => {
    const place = [finding.code, finding.step ?? '', finding.arrow ?? ''].join(' ');
    const count = seen.get(place) ?? 0;
    seen.set(place, count + 1);
    return { ...finding, key: `${place} ${String(count)}` };
  });
}
