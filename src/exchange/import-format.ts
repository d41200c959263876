import type { Result } from '../kernel/result';
import type { WorkflowDocument } from '../model/document';
import type { FileProblem } from '../model/file-problem';
import type { StepCatalog } from '../step-kit/step-catalog';

/** Is a format that a workflow can be read from. */
export interface ImportFormat {
  readonly id: string;
  readonly name: string;
  /** Without dots, in lower case; no two formats share one. */
  readonly extensions: readonly string[];
  readonly read: (
    text: string,
    fileName: string,
    catalog: StepCatalog,
  ) => Result<WorkflowDocument, FileProblem>;
}
