import { fail, succeed } from '../../kernel/result';
import type { WorkflowDocument } from '../document';
import { LIMITS } from '../limits';
import type { Scenario } from '../scenario';
import { admitId, admitTexts } from './admit';
import type { Edited } from './edit-refusal';
import { replaceItem } from './replace-item';

/** Adds a scenario at the end of the list. */
export function addScenario(document: WorkflowDocument, scenario: Scenario): Edited {
  if (document.scenarios.length >= LIMITS.scenarios) {
    return fail({ code: 'too-many', kind: 'scenario', most: LIMITS.scenarios });
  }
  const id = admitId(document, scenario.id);
  if (!id.ok) return id;
  const texts = admitTexts(scenario);
  return texts.ok ? succeed({ ...document, scenarios: [...document.scenarios, scenario] }) : texts;
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

/** Removes a scenario. */
export function removeScenario(document: WorkflowDocument, id: string): Edited {
  const scenarios = document.scenarios.filter((scenario) => scenario.id !== id);
  if (scenarios.length === document.scenarios.length) return fail({ code: 'missing', kind: 'scenario', id });
  return succeed({ ...document, scenarios });
}
