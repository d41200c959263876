import type { StepExample } from '../../step-kit/example';
import type { UndoConfig } from './undo.step';

export const undoExamples: readonly StepExample<UndoConfig>[] = [
  { name: 'What was done before is undone', config: {}, outcome: 'done' },
];
