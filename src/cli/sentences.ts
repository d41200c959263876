import type { WorkflowDocument } from '../model/document';
import { stepWords } from '../steps/step-words';
import { english } from '../words/english';
import { makeSentenceContext, type SentenceContext } from '../words/sentence-context';

/** Makes what sentences about a workflow look things up in. */
export function speakOf(document: WorkflowDocument): SentenceContext {
  return makeSentenceContext(document, stepWords[english.tag], english);
}
