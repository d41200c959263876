import { Sparkles } from 'lucide-react';
import type { StepFace } from '../../parts/step-card/step-face';

export const aiFace: StepFace = {
  type: 'ai',
  dock: 55,
  picture: () => ({ icon: Sparkles, tone: 'ai', shape: 'card' }),
};
