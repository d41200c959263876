import type { Scenario } from '../../../model/scenario';

/** Is where the saved days are written: with the drawing, each change as one entry of its history. */
export interface DaysDoor {
  /** Adds days at the end of the list; false where that was refused. */
  readonly add: (days: readonly Scenario[]) => boolean;
  /** Changes one day; changes with the same `merge`, one after the other, are one. */
  readonly change: (id: string, merge: string | null, change: (day: Scenario) => Scenario) => void;
  /** Takes one out of the list. */
  readonly remove: (id: string) => void;
  /** Puts one back that was taken out, at its place. */
  readonly putBack: (day: Scenario, place: number) => void;
  readonly move: (id: string, by: number) => void;
}
