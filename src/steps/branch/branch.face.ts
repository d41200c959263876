import { Split } from 'lucide-react';
import type { StepFace } from '../../parts/step-card/step-face';

export const branchFace: StepFace = {
  type: 'branch',
  dock: 40,
  picture: () => ({ icon: Split, tone: 'flow', shape: 'card', waysAtFoot: true }),
};
