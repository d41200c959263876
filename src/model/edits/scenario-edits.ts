import { fail, succeed } from '../../kernel/result';
import type { WorkflowDocument } from '../document';
import { LIMITS } from '../limits';
import type { Scenario } from '../scenario';
import { admitId, admitTexts } from './admit';
import type { Edited } from './edit-refusal';
import { replaceItem } from './replace-item';

/** Adds a scenario: at a place of the list, counted from 0, or at its end. */
export function addScenario(document: WorkflowDocument, scenario: Scenario, place?: number): Edited {
  if (document.scenarios.length >= LIMITS.scenarios) {
    return fail({ code: 'too-many', kind: 'scenario', most: LIMITS.scenarios });
  }
  const id = admitId(document, scenario.id);
  if (!id.ok) return id;
  const texts = admitTexts(scenario);
  if (!texts.ok) return texts;
  const scenarios = document.scenarios.toSpliced(place ?? document.scenarios.length, 0, scenario);
  return succeed({ ...document, scenarios });
}

/** Changes parts of a scenario. */
export function changeScenario(
  document: WorkflowDocument,
  id: string,
  change: Partial<Omit<Scenario, 'id'>>,
): Edited {
  const texts = admitTexts(change);
  if (!texts.ok) return texts;
  const scenarios = replaceItem(document.scenarios, id, (scenario) => ({ ...scenario, ...change }));
  return scenarios === null
    ? fail({ code: 'missing', kind: 'scenario', id })
    : succeed({ ...document, scenarios });
}

/** Puts a scenario in the place of the one with its id; what it no longer says is gone. */
export function replaceScenario(document: WorkflowDocument, scenario: Scenario): Edited {
  const texts = admitTexts(scenario);
  if (!texts.ok) return texts;
  const scenarios = replaceItem(document.scenarios, scenario.id, () => scenario);
  return scenarios === null
    ? fail({ code: 'missing', kind: 'scenario', id: scenario.id })
    : succeed({ ...document, scenarios });
}

/** Removes a scenario. */
export function removeScenario(document: WorkflowDocument, id: string): Edited {
  const scenarios = document.scenarios.filter((scenario) => scenario.id !== id);
  if (scenarios.length === document.scenarios.length) return fail({ code: 'missing', kind: 'scenario', id });
  return succeed({ ...document, scenarios });
}

/** Moves a scenario so many places up (negative) or down the list, at most to its ends. */
export function moveScenario(document: WorkflowDocument, id: string, by: number): Edited {
  const from = document.scenarios.findIndex((scenario) => scenario.id === id);
  const scenario = document.scenarios[from];
  if (scenario === undefined) return fail({ code: 'missing', kind: 'scenario', id });
  const to = Math.max(0, Math.min(document.scenarios.length - 1, from + by));
  return succeed({
    ...document,
    scenarios: document.scenarios.toSpliced(from, 1).toSpliced(to, 0, scenario),
  });
}
