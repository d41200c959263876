import { checkDocument } from '../../checks/check-document';
import type { WorkflowDocument } from '../../model/document';
import type { RunServices } from '../services';
import { type SpokenFinding, sayFindings } from './spoken-finding';

/** Looks a drawing over and says what there is to look at, at once: slow for a large one, and with all the rules. */
export function findAndSay(
  document: WorkflowDocument,
  services: Pick<RunServices, 'stepTypes' | 'stepWords' | 'language'>,
): readonly SpokenFinding[] {
  return sayFindings(checkDocument(document, services.stepTypes), document, services);
}
