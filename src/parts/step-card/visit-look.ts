import {
  Ban,
  Check,
  CornerUpRight,
  Hand,
  Hourglass,
  Loader,
  type LucideIcon,
  Pause,
  RefreshCw,
  SkipForward,
  X,
} from 'lucide-react';
import type { VisitState } from '../../projections/visit';
import type { Tone } from '../../ui/tone';

/** Is how a state looks wherever it is shown; its word is said by `words/states`. */
export interface VisitLook {
  readonly icon: LucideIcon;
  readonly tone: Tone;
}

/** Gives each state its icon and its colour: the same everywhere. */
export const visitLooks: Readonly<Record<VisitState, VisitLook>> = {
  working: { icon: Loader, tone: 'pen' },
  'waiting-person': { icon: Hourglass, tone: 'waiting' },
  'waiting-time': { icon: Hourglass, tone: 'waiting' },
  held: { icon: Pause, tone: 'waiting' },
  'trying-again': { icon: RefreshCw, tone: 'trying' },
  'needs-attention': { icon: Hand, tone: 'attention' },
  done: { icon: Check, tone: 'done' },
  'went-wrong': { icon: X, tone: 'wrong' },
  'set-aside': { icon: CornerUpRight, tone: 'neutral' },
  skipped: { icon: SkipForward, tone: 'neutral' },
  cancelled: { icon: Ban, tone: 'neutral' },
};
