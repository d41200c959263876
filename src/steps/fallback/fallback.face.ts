import { LifeBuoy } from 'lucide-react';
import type { StepFace } from '../../parts/step-card/step-face';

export const fallbackFace: StepFace = {
  type: 'fallback',
  dock: 70,
  picture: () => ({ icon: LifeBuoy, tone: 'bad', shape: 'card' }),
};
