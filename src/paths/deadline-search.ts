// Proves the time limit of a promise, or finds how it can be late. Time passes in every state, so one order does not
// stand for all here: what is left out would take its time as well.
import type { Graph } from '../engine/graph';
import type { WorkflowDocument } from '../model/document';
import type { Rule } from '../promises/promise-rule';
import { type Endless, findEndless, mayBeLate } from './deadline';
import { type Drawing, type DrawingView, openDrawing } from './drawing';
import { plainFields } from './knowledge';
import { pathTo } from './path-scenario';
import type { AtLeast } from './schedule';
import { type Place, type SearchLimits, searchStates } from './search';

/** Is what was found of a time limit. `besides`: what the times of a path have to fit so that it is late. */
export type InTime =
  | { readonly is: 'kept' | 'unknown' }
  | {
      readonly is: 'late';
      readonly drawing: Drawing;
      readonly path: readonly Place[];
      readonly besides: readonly AtLeast[];
    }
  | { readonly is: 'endless'; readonly endless: Endless };

/** Follows a rule that says `within` on every path; what is free takes whatever time a drawing allows. */
export function searchDeadline(
  {
    document,
    graph,
    rule,
  }: { readonly document: WorkflowDocument; readonly graph: Graph; readonly rule: Rule },
  limits: SearchLimits & Required<Pick<DrawingView, 'faults'>>,
): InTime {
  const drawing = openDrawing(document, graph, { faults: limits.faults, promised: rule, isTimed: true });
  const isBroken = ({ promised, endings, knowledge }: Place) =>
    drawing.watch?.isBrokenAt(promised, endings, plainFields(knowledge)) === true;
  const { sought, isComplete } = searchStates(
    drawing,
    { ...limits, everyOrder: true },
    (place) => isBroken(place) || mayBeLate(drawing, place),
  );
  if (sought === null) return { is: isComplete ? 'kept' : 'unknown' };
  if (isBroken(sought)) return { is: 'late', drawing, path: pathTo(sought), besides: [] };
  const endless = findEndless(drawing, sought);
  if (endless !== null) return { is: 'endless', endless };
  // A moment after the limit, when nothing has happened yet.
  const path = [...pathTo(sought), { ...sought, before: sought, move: null, journal: [] }];
  const from = path.findLastIndex(({ fallsDue }, index) => fallsDue && index < path.length - 1);
  const ms = (drawing.deadlineMs ?? 0) + 1;
  return { is: 'late', drawing, path, besides: [{ from, to: path.length - 1, ms }] };
}
