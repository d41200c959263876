import { Stamp } from 'lucide-react';
import type { StepFace } from '../../parts/step-card/step-face';

export const approvalFace: StepFace = {
  type: 'approval',
  dock: 20,
  picture: () => ({ icon: Stamp, tone: 'person', shape: 'card' }),
};
