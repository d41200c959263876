import type { StepExample } from '../../step-kit/example';
import type { NoteConfig } from './note.step';

export const noteExamples: readonly StepExample<NoteConfig>[] = [
  { name: 'A note never runs', config: { text: 'Ask Ana before changing this.' }, outcome: null },
];
