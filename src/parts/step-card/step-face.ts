import type { LucideIcon } from 'lucide-react';
import type { Step } from '../../model/document';
import type { TileTone } from '../../ui/tile';

/**
 * Is how a kind of step is drawn: a card; a small card where runs start or paths meet; a pill where they end; a sheet
 * for remarks; a frame with other steps inside, `stack` where they are done once for each item.
 */
export type StepShape =
  | 'card'
  | 'start'
  | 'meeting'
  | 'end'
  | 'end-cancelled'
  | 'end-wrong'
  | 'note'
  | 'frame'
  | 'stack';

/** Is the picture of one step. */
export interface StepPicture {
  readonly icon: LucideIcon;
  readonly tone: TileTone;
  readonly shape: StepShape;
  /** Its good ways out stand at the foot of its card, each with a chevron: the step decides something. */
  readonly waysAtFoot?: boolean;
}

/** Is what the screen shows of one step type; the words belong to the type's `.words.ts`. */
export interface StepFace {
  readonly type: string;
  /** Its place among the kinds offered in the dock; left out for a kind that is not offered. */
  readonly dock?: number;
  /** Draws a step, looking at its config where that decides (by whom, how it ends). */
  readonly picture: (step: Pick<Step, 'config'>) => StepPicture;
}

/** Finds faces by step type. Made once at the top of the house and handed down. */
export interface StepFaces {
  readonly all: readonly StepFace[];
  readonly find: (type: string) => StepFace | undefined;
}
