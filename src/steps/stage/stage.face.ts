import { Group } from 'lucide-react';
import type { StepFace } from '../../parts/step-card/step-face';

export const stageFace: StepFace = {
  type: 'stage',
  dock: 62,
  picture: () => ({ icon: Group, tone: 'flow', shape: 'frame' }),
};
