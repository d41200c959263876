import { useEffect, useState } from 'react';
import type { DocumentCheck } from '../../checks/check-document';
import type { WorkflowDocument } from '../../model/document';
import type { SpokenFinding } from '../../parts/findings/spoken-finding';
import { type Services, useServices } from '../../parts/services';

/** Long enough that somebody who types is not looked over the shoulder. */
const PAUSE_MS = 180;

const NONE: readonly SpokenFinding[] = [];

/** Looks the drawing over a moment after it stopped changing, so that typing never waits for it. */
export function useFindings(document: WorkflowDocument): readonly SpokenFinding[] {
  const { checkDrawing, stepWords, loadCheckLanguage } = useServices();
  const [findings, setFindings] = useState(NONE);
  useEffect(() => {
    let isWanted = true;
    const look = async () => {
      const check = await checkDrawing(document);
      const found = check === null ? null : await say(check, document, { stepWords, loadCheckLanguage });
      if (isWanted && found !== null) setFindings(found);
    };
    // Sentences that did not arrive are asked for again with the next change.
    const later = setTimeout(() => void look().catch(() => undefined), PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(later);
    };
  }, [document, checkDrawing, stepWords, loadCheckLanguage]);
  return findings;
}

/** Says what was found; what says it comes with the first drawing in which there is something. */
async function say(
  check: DocumentCheck,
  document: WorkflowDocument,
  { stepWords, loadCheckLanguage }: Pick<Services, 'stepWords' | 'loadCheckLanguage'>,
): Promise<readonly SpokenFinding[]> {
  if (check.errors.length === 0 && check.findings.length === 0) return NONE;
  const [language, { sayFindings }] = await Promise.all([
    loadCheckLanguage(),
    import('../../parts/findings/spoken-finding'),
  ]);
  return sayFindings(check, document, { stepWords, language });
}
