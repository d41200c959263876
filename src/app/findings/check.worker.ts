import { checkDocument, type DocumentCheck } from '../../checks/check-document';
import type { WorkflowDocument } from '../../model/document';
import { stepTypes } from '../../steps/step-types';

// A browser's words for a worker are not among those for a page, which the compiler knows here.
const page = self as unknown as {
  onmessage: ((event: MessageEvent<WorkflowDocument>) => void) | null;
  readonly postMessage: (check: DocumentCheck) => void;
};

page.onmessage = ({ data }) => page.postMessage(checkDocument(data, stepTypes));
