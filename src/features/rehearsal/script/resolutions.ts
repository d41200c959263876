// What can be done about something that needs attention, as parts of a scenario. The first plan of a step is for its
// first incident, the second for its second: which plan an incident took is found the way the rehearsal finds it.
import { formatDuration } from '../../../kernel/duration';
import type { WorkflowDocument } from '../../../model/document';
import type { EntryOf, JournalEntry } from '../../../model/journal';
import type { PlannedResolution, Scenario } from '../../../model/scenario';
import type { OpenIncident } from '../../../projections/run-course';
import { openIncidentPlans } from '../../../rehearsal/incident-plans';
import { outcomesOf, type StepCatalog } from '../../../step-kit/step-catalog';

/** Is one way on from something that needs attention. */
export interface Resolution {
  readonly act: 'retry' | 'skip' | 'end-here' | 'start' | 'end' | 'cancel-run';
  /** The step that it is about; for a dead end one of those that were set aside. */
  readonly step: string;
  /** For `skip`: by which way out it goes on. */
  readonly outcome: string | null;
  /** For `end-here`: how the run ends there. */
  readonly result: 'success' | 'failure' | 'cancelled' | null;
}

/** Lists what can be done, the likeliest first. */
export function resolutionsOf(
  incident: OpenIncident,
  document: WorkflowDocument,
  catalog: StepCatalog,
): readonly Resolution[] {
  const step = incident.step ?? incident.setAside[0]?.step;
  if (step === undefined) return [];
  const way = (act: Resolution['act'], more: Partial<Resolution> = {}): Resolution => ({
    act,
    step,
    outcome: null,
    result: null,
    ...more,
  });
  switch (incident.kind) {
    case 'gap':
      return [
        way('end-here', { result: 'success' }),
        ...drawnOutcomes(step, document).map((outcome) => way('skip', { outcome })),
        way('cancel-run'),
      ];
    case 'dead-end':
      return [...incident.setAside.map((aside) => way('start', { step: aside.step })), way('end')];
    case 'runaway':
      return [way('retry'), way('cancel-run')];
    default:
      return [
        way('retry'),
        ...goodOutcomes(step, document, catalog).map((outcome) => way('skip', { outcome })),
        way('cancel-run'),
      ];
  }
}

function drawnOutcomes(step: string, document: WorkflowDocument): readonly string[] {
  return [
    ...new Set(document.arrows.filter(({ from }) => from === step).map(({ outcome }) => outcome)),
  ].filter((outcome) => !outcome.startsWith('failed'));
}

function goodOutcomes(step: string, document: WorkflowDocument, catalog: StepCatalog): readonly string[] {
  const found = document.steps.find(({ id }) => id === step);
  if (found === undefined) return [];
  return outcomesOf(catalog, found.type, found.config)
    .filter(({ badNews }) => !badNews)
    .map(({ id }) => id);
}

/** Finds the plan that an incident took; null when nothing was planned for it. */
export function planTaken(
  scenario: Scenario,
  journal: readonly JournalEntry[],
  incident: number,
): PlannedResolution | null {
  const plansFor = openIncidentPlans(scenario);
  for (const entry of journal) {
    if (entry.type !== 'incident-opened') continue;
    const plan = plansFor(entry);
    if (entry.data.incident === incident) return plan;
  }
  return null;
}

/** Sets what is done about an incident, `afterMs` from its opening; null: nothing is. */
export function writeResolution(
  scenario: Scenario,
  journal: readonly JournalEntry[],
  incident: number,
  choice: { readonly resolution: Resolution; readonly afterMs: number } | null,
): Scenario {
  const before = planTaken(scenario, journal, incident);
  const planned = choice === null ? [] : [toPlan(choice.resolution, choice.afterMs)];
  if (before === null) return { ...scenario, resolve: [...scenario.resolve, ...planned] };
  const resolve = scenario.resolve.flatMap((plan) => (plan === before ? planned : [plan]));
  return { ...scenario, resolve };
}

function toPlan({ act, step, outcome, result }: Resolution, afterMs: number): PlannedResolution {
  const base = { step, after: formatDuration(afterMs) };
  switch (act) {
    case 'retry':
    case 'start':
    case 'cancel-run':
      return { ...base, do: act };
    case 'end':
      return { ...base, do: 'skip' };
    case 'end-here':
      return { ...base, do: 'skip', ...(result === null ? {} : { result }) };
    case 'skip':
      return { ...base, do: 'skip', ...(outcome === null ? {} : { outcome }) };
  }
}

/** Finds the opening of an incident in a journal. */
export function openingOf(
  journal: readonly JournalEntry[],
  incident: number,
): EntryOf<'incident-opened'> | undefined {
  return journal.find(
    (entry): entry is EntryOf<'incident-opened'> =>
      entry.type === 'incident-opened' && entry.data.incident === incident,
  );
}
