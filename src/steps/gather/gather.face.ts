import { Merge } from 'lucide-react';
import type { StepFace } from '../../parts/step-card/step-face';

export const gatherFace: StepFace = {
  type: 'gather',
  dock: 60,
  picture: () => ({ icon: Merge, tone: 'flow', shape: 'meeting' }),
};
