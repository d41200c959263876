import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { DocumentCheck } from '../../checks/check-document';
import { type Readiness, readinessOf } from '../../checks/readiness';
import type { WorkflowDocument } from '../../model/document';
import { useServices } from '../../parts/services';
import { coverageOf, findWays } from '../../projections/coverage';
import type { OpenWorkflow } from './open-workflow';
import { rehearsalOf } from './rehearsal-sessions';

/** Works out how ready an open workflow is: looks it over and plays its saved days. Null until both are there. */
export function useReadiness(workflow: OpenWorkflow, document: WorkflowDocument): Readiness | null {
  const services = useServices();
  const { checkDrawing, stepTypes } = services;
  const rehearsal = rehearsalOf(workflow, services);
  const { results, played } = useStore(rehearsal.store);
  const [checked, setChecked] = useState<{ document: WorkflowDocument; check: DocumentCheck } | null>(null);

  useEffect(() => {
    let isWanted = true;
    void checkDrawing(document).then((check) => {
      if (isWanted && check !== null) setChecked({ document, check });
    });
    return () => {
      isWanted = false;
    };
  }, [document, checkDrawing]);

  useEffect(() => {
    rehearsal.setDocument(document);
    const known = rehearsal.state().results;
    if (!document.scenarios.every(({ id }) => known.has(id))) rehearsal.checkScenarios();
  }, [rehearsal, document]);

  const ways = useMemo(() => findWays(document, stepTypes), [document, stepTypes]);
  return useMemo(() => {
    const days = document.scenarios.flatMap(({ id }) => results.get(id) ?? []);
    if (checked?.document !== document || days.length < document.scenarios.length) return null;
    const tallies = [...days.map(({ tried }) => tried), ...played.values()];
    const holding = days.filter(({ is }) => is === 'holds');
    return readinessOf(document, stepTypes, checked.check, {
      days: {
        all: days.length,
        holding: holding.length,
        good: holding.filter(({ standing }) => standing === 'done').length,
      },
      bad: coverageOf(ways, tallies).bad,
    });
  }, [document, stepTypes, checked, results, played, ways]);
}
