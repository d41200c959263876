import type { WorkflowDocument } from '../model/document';
import type { StepCatalog } from '../step-kit/step-catalog';
import type { SentenceContext } from '../words/sentence-context';

/** Is a format that a workflow can be written in. */
export interface ExportFormat {
  /** Is what the command line calls it: `export FILE --to json`. */
  readonly id: string;
  readonly name: string;
  /** Without a dot. */
  readonly extension: string;
  /** Gives the same text for the same document; what it says in sentences, it says by the context of that document. */
  readonly write: (document: WorkflowDocument, catalog: StepCatalog, context: SentenceContext) => string;
}
