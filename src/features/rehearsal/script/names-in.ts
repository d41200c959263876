import type { WorkflowDocument } from '../../../model/document';

/** Collects the names of the saved days of a drawing, as they are kept: trimmed. */
export function namesIn({ scenarios }: Pick<WorkflowDocument, 'scenarios'>): Set<string> {
  return new Set(scenarios.map(({ name }) => name.trim()));
}
