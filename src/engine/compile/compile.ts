import { digest } from '../../kernel/digest';
import { fail, type Result, succeed } from '../../kernel/result';
import type { WorkflowDocument } from '../../model/document';
import type { StepCatalog } from '../../step-kit/step-catalog';
import { GRAPH_FORMAT, GRAPH_VERSION, type Graph } from '../graph';
import { arrowErrors } from './arrow-errors';
import { assembleGraph } from './assemble-graph';
import type { CompileError } from './compile-error';
import { containerErrors } from './container-errors';
import { readDrawing } from './drawing';
import { idErrors } from './id-errors';
import { stepErrors } from './step-errors';

/**
 * Compiles a document to the graph that the engine runs, or lists every reason why it cannot run.
 *
 * The graph is plain JSON without notes, positions or colours; its `hash` is the SHA-256 of the rest. The same
 * document gives the same bytes. What is merely doubtful is no error: an unfinished drawing compiles and runs up to
 * its gap.
 */
export function compile(
  document: WorkflowDocument,
  catalog: StepCatalog,
): Result<Graph, readonly CompileError[]> {
  const drawing = readDrawing(document, catalog);
  const errors = [
    ...idErrors(document),
    ...stepErrors(drawing),
    ...containerErrors(drawing),
    ...arrowErrors(drawing),
    ...reservedErrors(document),
  ];
  if (errors.length > 0) return fail(errors);
  const parts = assembleGraph(drawing);
  const graph = {
    format: GRAPH_FORMAT,
    graphVersion: GRAPH_VERSION,
    workflow: document.id,
    ...parts,
  } as const;
  return succeed({ ...graph, hash: digest(JSON.stringify(graph)) });
}

/** Refuses what the format keeps a place for and this version does not do yet: never ignored. */
function reservedErrors(document: WorkflowDocument): readonly CompileError[] {
  const calendars = document.calendars.map((_, index) => ({
    code: 'not-yet' as const,
    place: `calendars[${String(index)}]`,
    detail: 'calendars',
  }));
  const hours = document.roles.flatMap((role, index) =>
    role.hours === null
      ? []
      : [{ code: 'not-yet' as const, place: `roles[${String(index)}].hours`, detail: 'hours' }],
  );
  return [...calendars, ...hours];
}
