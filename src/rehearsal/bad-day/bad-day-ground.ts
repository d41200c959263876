// What is looked up of a drawing for every bad day made of it.
import type { Graph, GraphStep } from '../../engine/graph';
import { present } from '../../kernel/invariant';
import type { Field, WorkflowDocument } from '../../model/document';
import { type FieldRegions, findRegions } from '../../paths/field-regions';
import { likelyDurationMs } from '../likely-duration';

/** Is a drawing made ready for bad days. */
export interface BadDayGround {
  readonly document: WorkflowDocument;
  readonly graph: Graph;
  readonly regions: FieldRegions;
  readonly fields: ReadonlyMap<string, Field>;
  /** The fields that a run may begin with and that nothing in it fills. */
  readonly given: readonly Field[];
  readonly triggers: readonly string[];
  readonly stepOf: (id: string) => GraphStep;
  readonly systemOf: (id: string) => string | null;
  /** The role that does a step; none where nobody is drawn. */
  readonly rolesAt: (id: string) => readonly string[];
  readonly likelyMsOf: (id: string) => number;
}

/** Looks up what bad days ask of a drawing again and again; the graph is what the document compiles to. */
export function openGround(document: WorkflowDocument, graph: Graph): BadDayGround {
  const regions = findRegions(graph, document.fields);
  const steps = new Map(graph.steps.map((step) => [step.id, step]));
  const drawn = new Map(document.steps.map((step) => [step.id, step]));
  const filled = new Set(graph.steps.flatMap(filledBy));
  return {
    document,
    graph,
    regions,
    fields: new Map(document.fields.map((field) => [field.id, field])),
    given: document.fields.filter(
      ({ id, required }) => regions.fields.includes(id) && (required || !filled.has(id)),
    ),
    triggers: graph.steps.filter(({ behaviour }) => behaviour.does === 'begin').map(({ id }) => id),
    stepOf: (id) => present(steps.get(id), `step ${id}`),
    systemOf: (id) => drawn.get(id)?.system ?? null,
    rolesAt: (id) => [drawn.get(id)?.role ?? null].flatMap((role) => role ?? []),
    likelyMsOf: (id) => likelyDurationMs(drawn.get(id)?.estimate.duration),
  };
}

function filledBy({ behaviour }: GraphStep): readonly string[] {
  if (behaviour.does === 'work') return behaviour.produces.map(({ field }) => field);
  if (behaviour.does === 'ask') return behaviour.editable;
  return behaviour.does === 'contain' && behaviour.each !== null ? [behaviour.each.as] : [];
}
