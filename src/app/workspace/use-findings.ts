import { useEffect, useState } from 'react';
import type { WorkflowDocument } from '../../model/document';
import { findAndSay, type SpokenFinding } from '../../parts/findings/spoken-finding';
import { useServices } from '../../parts/services';

/** Long enough that somebody who types is not looked over the shoulder. */
const PAUSE_MS = 180;

const NONE: readonly SpokenFinding[] = [];

/** Looks the drawing over a moment after it stopped changing, so that typing never waits for it. */
export function useFindings(document: WorkflowDocument): readonly SpokenFinding[] {
  const { stepTypes, stepWords, language } = useServices();
  const [findings, setFindings] = useState(NONE);
  useEffect(() => {
    const later = setTimeout(() => {
      setFindings(findAndSay(document, { stepTypes, stepWords, language }));
    }, PAUSE_MS);
    return () => {
      clearTimeout(later);
    };
  }, [document, stepTypes, stepWords, language]);
  return findings;
}
