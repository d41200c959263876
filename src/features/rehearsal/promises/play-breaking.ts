import { compile } from '../../../engine/compile/compile';
import type { WorkflowDocument } from '../../../model/document';
import type { PromiseFate } from '../../../paths/promise-search';
import { judgePromises } from '../../../promises/judged-run';
import { rehearse } from '../../../rehearsal/rehearse';
import type { StepCatalog } from '../../../step-kit/step-catalog';
import type { ExploredPromises } from './promise-standing';

/** Plays every path that breaks a promise, to tell what happens there; these are as short as they can be. */
export function playBreaking(
  document: WorkflowDocument,
  catalog: StepCatalog,
  fates: readonly PromiseFate[],
): ExploredPromises['played'] {
  const graph = compile(document, catalog);
  if (!graph.ok) return new Map();
  const broken = fates.flatMap(({ promise: id, broken: scenario }) => {
    if (scenario === null) return [];
    const played = rehearse({ document, graph: graph.value, scenario });
    if (!played.ok) return [];
    const judged = judgePromises(document, played.value).find(({ promise }) => promise.id === id);
    return judged?.judgement.is === 'broken' ? [[id, judged.judgement] as const] : [];
  });
  return new Map(broken);
}
