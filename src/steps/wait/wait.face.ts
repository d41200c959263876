import { Hourglass } from 'lucide-react';
import type { StepFace } from '../../parts/step-card/step-face';

export const waitFace: StepFace = {
  type: 'wait',
  dock: 50,
  picture: () => ({ icon: Hourglass, tone: 'flow', shape: 'card' }),
};
