import type { StepPanel } from '../../parts/step-form/step-form';

// Where a group begins is a setting of every step that holds others; it has none of its own.
export const stagePanel: StepPanel = { type: 'stage', settings: [] };
