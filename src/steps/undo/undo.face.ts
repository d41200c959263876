import { Undo2 } from 'lucide-react';
import type { StepFace } from '../../parts/step-card/step-face';

export const undoFace: StepFace = {
  type: 'undo',
  dock: 75,
  picture: () => ({ icon: Undo2, tone: 'bad', shape: 'card' }),
};
