import { compile } from '../../../engine/compile/compile';
import type { WorkflowDocument } from '../../../model/document';
import type { StepCatalog } from '../../../step-kit/step-catalog';

export type GraphOf = (drawn: WorkflowDocument) => ReturnType<typeof compile>;

/** Makes what compiles drawings: the one that was asked for last is not compiled again. */
export function makeGraphOf(catalog: StepCatalog): GraphOf {
  let last: { readonly drawn: WorkflowDocument; readonly graph: ReturnType<typeof compile> } | null = null;
  return (drawn) => {
    if (last?.drawn !== drawn) last = { drawn, graph: compile(drawn, catalog) };
    return last.graph;
  };
}
