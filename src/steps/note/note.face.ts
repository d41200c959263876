import { StickyNote } from 'lucide-react';
import type { StepFace } from '../../parts/step-card/step-face';

export const noteFace: StepFace = {
  type: 'note',
  dock: 90,
  picture: () => ({ icon: StickyNote, tone: 'flow', shape: 'note' }),
};
