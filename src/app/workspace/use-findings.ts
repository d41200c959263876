import { useEffect, useState } from 'react';
import type { WorkflowDocument } from '../../model/document';
import { type SpokenFinding, sayFindings } from '../../parts/findings/spoken-finding';
import { useServices } from '../../parts/services';

/** Long enough that somebody who types is not looked over the shoulder. */
const PAUSE_MS = 180;

const NONE: readonly SpokenFinding[] = [];

/** Looks the drawing over a moment after it stopped changing, so that typing never waits for it. */
export function useFindings(document: WorkflowDocument): readonly SpokenFinding[] {
  const { checkDrawing, stepWords, language } = useServices();
  const [findings, setFindings] = useState(NONE);
  useEffect(() => {
    let isWanted = true;
    const look = async () => {
      const check = await checkDrawing(document);
      if (isWanted && check !== null) setFindings(sayFindings(check, document, { stepWords, language }));
    };
    const later = setTimeout(() => void look(), PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(later);
    };
  }, [document, checkDrawing, stepWords, language]);
  return findings;
}
