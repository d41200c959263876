import { sortKeys } from '../../../kernel/canonical-json';
import { digest } from '../../../kernel/digest';
import type { WorkflowDocument } from '../../../model/document';
import type { Scenario } from '../../../model/scenario';

/** Computes a digest of what is drawn, whatever the workflow is called and wherever its steps lie on the paper. */
export function digestDrawing(document: WorkflowDocument): string {
  const { arrows, fields, roles, systems, calendars, settings } = document;
  const steps = document.steps.map(
    ({ at: _at, size: _size, pinned: _pinned, collapsed: _collapsed, ...step }) => step,
  );
  return digestJson({ steps, arrows, fields, roles, systems, calendars, settings });
}

/** Computes a digest of a day, whatever it is called and expects. */
export function digestDay({ id: _id, name: _name, expect: _expect, ...day }: Scenario): string {
  return digestJson(day);
}

function digestJson(value: unknown): string {
  const sorted = sortKeys(value);
  return digest(JSON.stringify(sorted.ok ? sorted.value : value));
}
