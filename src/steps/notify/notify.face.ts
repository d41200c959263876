import { Send } from 'lucide-react';
import type { StepFace } from '../../parts/step-card/step-face';

export const notifyFace: StepFace = {
  type: 'notify',
  dock: 30,
  picture: () => ({ icon: Send, tone: 'system', shape: 'card' }),
};
