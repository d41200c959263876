import { fail, type Result, succeed } from '../../kernel/result';
import { documentSchema, type Step, type WorkflowDocument } from '../../model/document';
import type { ShapeFault } from '../../model/file-problem';
import type { StepCatalog } from '../../step-kit/step-catalog';
import { shapeFaults } from './shape-faults';

/**
 * Puts sorted JSON into the one form of a workflow: known keys in the order of the schema with constant defaults
 * written out, unknown keys after them. A step's config is put in order by its type; one that its type cannot read
 * and one of an unknown type stay as they are, for the compiler to speak of.
 */
export function canonicalWorkflow(
  sorted: unknown,
  catalog: StepCatalog,
): Result<WorkflowDocument, readonly ShapeFault[]> {
  const read = documentSchema.safeParse(sorted);
  if (!read.success) return fail(shapeFaults(read.error.issues, sorted));
  return succeed({ ...read.data, steps: read.data.steps.map((step) => canonicalStep(step, catalog)) });
}

function canonicalStep(step: Step, catalog: StepCatalog): Step {
  const bound = catalog.find(step.type)?.read(step.config);
  return bound?.ok === true ? { ...step, config: bound.value.config } : step;
}
