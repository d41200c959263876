import { writeWorkflow } from '../exchange/json/write-workflow';
import type { WorkflowDocument } from '../model/document';
import type { StepCatalog } from '../step-kit/step-catalog';

/** Is a workflow as a file to hand out. */
export interface WorkflowFile {
  readonly name: string;
  readonly text: string;
}

const NAME_LENGTH = 60;

/** Writes a workflow as its file, named after it. */
export function writeWorkflowFile(document: WorkflowDocument, stepTypes: StepCatalog): WorkflowFile {
  return { name: `${plainName(document.name)}.json`, text: writeWorkflow(document, stepTypes) };
}

/** Keeps what every file system takes: «Order fulfilment» becomes `order-fulfilment`. */
export function plainName(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .slice(0, NAME_LENGTH)
    .replace(/^-+|-+$/gu, '');
  return plain === '' ? 'workflow' : plain;
}
