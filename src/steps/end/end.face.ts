import { Check, Flag, X } from 'lucide-react';
import type { StepFace, StepPicture } from '../../parts/step-card/step-face';

export const endFace: StepFace = {
  type: 'end',
  dock: 80,
  picture: ({ config }) => pictureOf(config['result']),
};

function pictureOf(result: unknown): StepPicture {
  switch (result) {
    case 'success':
      return { icon: Check, tone: 'ink', shape: 'end' };
    case 'failure':
      return { icon: X, tone: 'bad', shape: 'end-wrong' };
    case 'cancelled':
      return { icon: X, tone: 'flow', shape: 'end-cancelled' };
    default:
      return { icon: Flag, tone: 'ink', shape: 'end' };
  }
}
