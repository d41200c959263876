import { sortKeys } from '../../kernel/canonical-json';
import { invariant } from '../../kernel/invariant';
import type { WorkflowDocument } from '../../model/document';
import type { StepCatalog } from '../../step-kit/step-catalog';
import { canonicalWorkflow } from './canonical-workflow';

/**
 * Writes a workflow as its file: the same document gives the same bytes, however its keys lie in memory.
 *
 * Known keys in the order of the format with constant defaults written out, unknown keys after them and the keys of
 * maps sorted, lists as they are; two spaces, a line break at the end. Throws for what no file can hold: an edit
 * let it in.
 */
export function writeWorkflow(document: WorkflowDocument, catalog: StepCatalog): string {
  const sorted = sortKeys(document);
  invariant(sorted.ok, `a document is plain JSON${sorted.ok ? '' : `, and is not at ${sorted.error.place}`}`);
  const canonical = canonicalWorkflow(sorted.value, catalog);
  invariant(
    canonical.ok,
    `a document has the shape of the format${canonical.ok ? '' : `: ${JSON.stringify(canonical.error[0])}`}`,
  );
  return `${JSON.stringify(canonical.value, null, 2)}\n`;
}
