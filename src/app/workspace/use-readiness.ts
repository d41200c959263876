import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { DocumentCheck } from '../../checks/check-document';
import { type Readiness, type RehearsedSoFar, readinessOf } from '../../checks/readiness';
import { countPromises, standingsIn } from '../../features/rehearsal/promises/promise-standing';
import { useExploredPromises } from '../../features/rehearsal/promises/use-explored-promises';
import { countDays } from '../../features/rehearsal/session/count-days';
import { playedTallies } from '../../features/rehearsal/session/played-days';
import type { WorkflowDocument } from '../../model/document';
import type { Explored } from '../../parts/drawing-explorer';
import { useServices } from '../../parts/services';
import type { FailureMap } from '../../paths/failure-map';
import { countWays } from '../../paths/way-counts';
import { coverageOf, findWays } from '../../projections/coverage';
import type { OpenWorkflow } from './open-workflow';
import { rehearsalOf } from './rehearsal-sessions';

/**
 * Works out how ready an open workflow is: looks it over, plays its saved days and maps what can go wrong. Null until
 * the first two are there; the map takes longest and comes in later.
 */
export function useReadiness(workflow: OpenWorkflow, document: WorkflowDocument): Readiness | null {
  const services = useServices();
  const { checkDrawing, stepTypes } = services;
  const rehearsal = rehearsalOf(workflow, services);
  const state = useStore(rehearsal.store);
  const explored = useExploredPromises({ session: rehearsal, state });
  const [checked, setChecked] = useState<{ document: WorkflowDocument; check: DocumentCheck } | null>(null);
  const [mapped, setMapped] = useState<{ document: WorkflowDocument; map: Explored<FailureMap> } | null>(
    null,
  );

  useEffect(() => {
    let isWanted = true;
    void checkDrawing(document).then((check) => {
      if (isWanted && check !== null) setChecked({ document, check });
    });
    return () => {
      isWanted = false;
    };
  }, [document, checkDrawing]);

  const { mapFailures } = services;
  useEffect(() => {
    const leaving = new AbortController();
    void mapFailures(document, { signal: leaving.signal }).then((map) => {
      if (!leaving.signal.aborted) setMapped({ document, map });
    });
    return () => leaving.abort();
  }, [document, mapFailures]);

  useEffect(() => {
    rehearsal.setDocument(document);
    const known = rehearsal.state().results;
    if (!document.scenarios.every(({ id }) => known.has(id))) rehearsal.checkScenarios();
  }, [rehearsal, document]);

  const risks = useMemo(() => findWays(document, stepTypes), [document, stepTypes]);
  return useMemo(() => {
    const { all, judged, gap, fails, refused } = countDays(state);
    if (checked?.document !== document || state.document !== document || judged < all) return null;
    const days = document.scenarios.flatMap(({ id }) => state.results.get(id) ?? []);
    const tallies = [...days.map(({ tried }) => tried), ...playedTallies(state.played)];
    const good = days.filter(({ is, standing }) => is === 'holds' && standing === 'done').length;
    return readinessOf(document, stepTypes, checked.check, {
      days: { all, good, red: fails + refused, gaps: gap },
      promises: explored === null ? null : countPromises(standingsIn(state, explored)),
      bad: coverageOf(risks, tallies).bad,
      ways: mapped?.document === document ? waysIn(mapped.map) : null,
    });
  }, [document, stepTypes, checked, mapped, state, explored, risks]);
}

/** Where nothing came of looking, not everything was looked at. */
function waysIn(map: Explored<FailureMap>): RehearsedSoFar['ways'] {
  if (map.is !== 'found') return { all: 0, notCaught: 0, isWhole: false };
  const count = countWays(map.found);
  return { all: count.all, notCaught: count['not-caught'], isWhole: map.found.complete };
}
