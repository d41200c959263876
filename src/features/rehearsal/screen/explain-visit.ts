import { useMemo } from 'react';
import type { ExplainVisit } from '../../../parts/timeline/timeline-block';
import type { Visit } from '../../../projections/visit';
import { whyOf } from '../../../projections/why';
import { behaviourOf, type StepCatalog } from '../../../step-kit/step-catalog';
import type { SentenceContext } from '../../../words/sentence-context';
import type { WhyDrawing } from '../../../words/why';
import type { RehearsalView } from './rehearsal-view';

/** Makes what says why a visit of a run began and went on as it did, in sentences. */
export function makeExplain(
  visits: readonly Visit[],
  context: SentenceContext,
  catalog: StepCatalog,
): ExplainVisit {
  const byKey = new Map(visits.map((visit) => [visit.key, visit]));
  const { why: words } = context.language.rehearsal;
  return (visit) => {
    const drawing = drawingOf(visit.step, context, catalog);
    return [...new Set(whyOf(visit, byKey).map((why) => words.say(why, visit.step, drawing, context)))];
  };
}

/** Says why, for the run as far as it is shown. */
export function useExplain({ point, context, session }: RehearsalView): ExplainVisit {
  const visits = point?.course.visits;
  const { catalog } = session;
  return useMemo(() => makeExplain(visits ?? [], context, catalog), [visits, context, catalog]);
}

/** Reads what the drawing says about a step that decides. */
function drawingOf(id: string, context: SentenceContext, catalog: StepCatalog): WhyDrawing {
  const step = context.step(id);
  const behaviour = step === undefined ? null : behaviourOf(catalog, step);
  const rules = behaviour?.does === 'choose' ? behaviour.rules : [];
  return {
    ruleOf: (rule) => rules.find((one) => one.id === rule)?.when ?? null,
    threshold: behaviour?.does === 'work' ? behaviour.threshold : null,
  };
}
