import { fail, succeed } from '../../kernel/result';
import type { System, WorkflowDocument } from '../document';
import { LIMITS } from '../limits';
import type { StepRules } from '../step-rules';
import { usesOf } from '../uses';
import { admitId, admitTexts } from './admit';
import type { Edited } from './edit-refusal';
import { forgetSystem } from './forget-in-scenarios';
import { replaceItem } from './replace-item';

/** Adds a system at the end of the list. */
export function addSystem(document: WorkflowDocument, system: System): Edited {
  if (document.systems.length >= LIMITS.entries) {
    return fail({ code: 'too-many', kind: 'system', most: LIMITS.entries });
  }
  const id = admitId(document, system.id);
  if (!id.ok) return id;
  const texts = admitTexts(system);
  return texts.ok ? succeed({ ...document, systems: [...document.systems, system] }) : texts;
}

/** Changes the name of a system. */
export function changeSystem(
  document: WorkflowDocument,
  id: string,
  change: Partial<Omit<System, 'id'>>,
): Edited {
  const texts = admitTexts(change);
  if (!texts.ok) return texts;
  const systems = replaceItem(document.systems, id, (system) => ({ ...system, ...change }));
  return systems === null ? fail({ code: 'missing', kind: 'system', id }) : succeed({ ...document, systems });
}

/** Removes a system that no step uses, with its outages in scenarios. */
export function removeSystem(document: WorkflowDocument, id: string, rules: StepRules): Edited {
  if (!document.systems.some((system) => system.id === id))
    return fail({ code: 'missing', kind: 'system', id });
  const uses = usesOf(document, { to: 'system', id }, rules);
  if (uses.length > 0) return fail({ code: 'still-used', kind: 'system', id, uses });
  const systems = document.systems.filter((system) => system.id !== id);
  return succeed({ ...document, systems, scenarios: forgetSystem(document.scenarios, id) });
}
