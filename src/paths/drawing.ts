// Everything that the explorer asks of a drawing again and again, found once.
import type { Graph } from '../engine/graph';
import { indexGraph, upstream } from '../engine/graph-index';
import { ownFailures } from '../engine/own-failures';
import type { WorkflowDocument } from '../model/document';
import type { Rule } from '../promises/promise-rule';
import { interestOf, type StateInterest } from './canonical-state';
import { stepsAhead, writesOf } from './field-reads';
import { type FieldRegions, findRegions, type Region } from './field-regions';
import { nameRegions } from './knowledge';
import { findLiveFields, type LiveFields, readsIn } from './live-fields';
import type { Possibilities } from './move';
import { type Watch, watchRule } from './watch';

/** Is a drawing made ready for exploring. */
export interface Drawing extends Possibilities {
  readonly document: WorkflowDocument;
  readonly regions: FieldRegions;
  readonly interest: StateInterest;
  readonly nameRegions: (regions: readonly Region[]) => string;
  /** By step number: the steps that it leads to at once, by arrows and fallbacks. */
  readonly next: readonly (readonly number[])[];
  /** By step number: the steps that hold it up as long as they are open, where it waits for all that may come. */
  readonly waitsFor: readonly ReadonlySet<number>[];
  /** By step number: the steps that may still start because of it, itself among them. */
  readonly ahead: readonly ReadonlySet<number>[];
  /** By step number: the fields that it looks at. */
  readonly reads: readonly (readonly string[])[];
  readonly live: LiveFields;
  /** By step number: the fields that make a difference and that it may write. */
  readonly writes: readonly (readonly string[])[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** The promise that is watched, if any. */
  readonly watch: Watch | null;
  /** The time limit of the promise that goes along as a timer (`deadline.ts`), in ms; null where none does. */
  readonly deadlineMs: number | null;
}

/** Says what is left out of what can happen, and what is looked out for. */
export interface DrawingView {
  /** With `none` nothing fails of itself: the good days alone. */
  readonly faults?: 'all' | 'none';
  /** A promise to watch on the way, and whether its time limit goes along. */
  readonly promised?: Rule;
  readonly isTimed?: boolean;
}

/** Makes a drawing ready for exploring; the graph is what the document compiles to. */
export function openDrawing(
  document: WorkflowDocument,
  graph: Graph,
  { faults = 'all', promised, isTimed = false }: DrawingView = {},
): Drawing {
  const watch = promised === undefined ? null : watchRule(graph, promised);
  const regions = findRegions(graph, document.fields, promised?.when ?? null);
  const ahead = stepsAhead(graph);
  const reads = graph.steps.map((_, step) => [
    ...new Set([...readsIn(graph, step), ...(watch?.asksAt === step ? watch.asks : [])]),
  ]);
  const writes = graph.steps.map((step) => writesOf(step).filter((field) => regions.fields.includes(field)));
  const systems = new Map(document.steps.map(({ id, system }) => [id, system]));
  return {
    document,
    graph,
    regions,
    interest: interestOf(graph, regions),
    nameRegions: nameRegions(),
    next: graph.steps.map(({ routes, scope }) => [
      ...Object.values(routes).flatMap((route) => route.map((arrow) => graph.arrows[arrow]?.to ?? -1)),
      ...(graph.scopes[scope]?.fallbacks ?? []),
    ]),
    waitsFor: graph.steps.map(({ arrival: { rule } }, step) =>
      rule === 'all' || rule === 'any' ? upstream(indexGraph(graph), step, []) : new Set(),
    ),
    ahead,
    reads,
    writes,
    live: findLiveFields(graph, reads),
    failures: graph.steps.map((step) =>
      faults === 'none' ? [] : ownFailures(step, systems.get(step.id) ?? null),
    ),
    edits: graph.steps.map(({ behaviour }, number) =>
      behaviour.does === 'ask' ? (writes[number] ?? []) : [],
    ),
    whoMatters: new Set(
      graph.steps.flatMap(({ behaviour }) => (behaviour.does === 'ask' ? behaviour.notBy : [])),
    ),
    numberOf: new Map(graph.steps.map(({ id }, number) => [id, number])),
    watch,
    deadlineMs: isTimed && promised?.is === 'then' ? promised.withinMs : null,
  };
}
