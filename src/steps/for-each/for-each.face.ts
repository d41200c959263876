import { Repeat } from 'lucide-react';
import type { StepFace } from '../../parts/step-card/step-face';

export const forEachFace: StepFace = {
  type: 'for-each',
  dock: 64,
  picture: () => ({ icon: Repeat, tone: 'flow', shape: 'stack' }),
};
