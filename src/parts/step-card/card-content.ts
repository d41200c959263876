import type { CardLadder } from '../../words/step-words';
import type { StepPicture } from './step-face';

/** How much of a card is shown: everything, the picture and the name, the picture alone. */
export type CardDetail = 'full' | 'short' | 'picture';

/** Is a good way out that stands at the foot of a card. */
export interface FootRow {
  readonly outcome: string;
  readonly label: string;
}

/** Is what a card says; a card knows nothing of documents. */
export interface CardContent {
  /** Null for a kind of step that this program does not know. */
  readonly picture: StepPicture | null;
  readonly name: string;
  readonly line: string;
  /** Stands in the place of the line: the card has grown for it. */
  readonly ladder: CardLadder | null;
  readonly rows: readonly FootRow[];
  readonly off: boolean;
  /** What its meeting circle waits for, in words; null without a circle. */
  readonly meeting: string | null;
}
