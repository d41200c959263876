import { Group } from 'lucide-react';
import type { StepFace } from '../../parts/step-card/step-face';

export const stageFace: StepFace = {
  type: 'stage',
  picture: () => ({ icon: Group, tone: 'flow', shape: 'frame' }),
};
