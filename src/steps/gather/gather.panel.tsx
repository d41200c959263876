import type { StepPanel } from '../../parts/step-form/step-form';

// What a meeting point waits for is a setting of every step where paths meet; it has none of its own.
export const gatherPanel: StepPanel = { type: 'gather', settings: [] };
