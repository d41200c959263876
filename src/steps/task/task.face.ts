import { Server, UserCheck } from 'lucide-react';
import type { StepFace } from '../../parts/step-card/step-face';

export const taskFace: StepFace = {
  type: 'task',
  dock: 10,
  picture: ({ config }) =>
    config['by'] === 'system'
      ? { icon: Server, tone: 'system', shape: 'card' }
      : { icon: UserCheck, tone: 'person', shape: 'card' },
};
