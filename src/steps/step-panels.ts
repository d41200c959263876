import { isObject } from '../kernel/json';
import type { StepPanel, StepPanels } from '../parts/step-form/step-form';

const modules: Record<string, () => Promise<unknown>> = import.meta.glob('./*/*.panel.tsx');

/** Finds the form of every step type that has a folder here, by its file name; each is fetched when first wanted. */
export const stepPanels: StepPanels = {
  find: (type) => {
    const fetch = modules[`./${type}/${type}.panel.tsx`];
    return fetch === undefined ? null : () => fetch().then((module) => panelIn(module, type));
  },
};

function panelIn(module: unknown, type: string): StepPanel {
  const exported = isObject(module) ? Object.values(module).filter(isPanel) : [];
  const [panel] = exported;
  if (panel === undefined || exported.length !== 1)
    throw new Error(`Broken invariant: ${type} must export one panel`);
  return panel;
}

function isPanel(value: unknown): value is StepPanel {
  return isObject(value) && typeof value['type'] === 'string' && Array.isArray(value['settings']);
}
