import type { StepPanel } from '../../parts/step-form/step-form';

// What is undone, and how, is said by the steps that can be undone; it has no settings of its own.
export const undoPanel: StepPanel = { type: 'undo', settings: [] };
