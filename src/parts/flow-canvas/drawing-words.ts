import type { Step } from '../../model/document';
import type { DrawingContext } from '../../words/sentence-context';
import type { CardLadder } from '../../words/step-words';

/** Says what is drawn, for one version of a document. */
export interface DrawingWords {
  /** The step's name, or what stands where a name should be. */
  readonly name: (step: Step) => string;
  /** The kind of step: «Task»; null for a kind that this program does not know. */
  readonly kind: (step: Step) => string | null;
  /** One line of what it does, who does it and what happens if not; empty when there is nothing to say. */
  readonly line: (step: Step) => string;
  /** What happens while nobody answers; null where nothing does. */
  readonly ladder: (step: Step) => CardLadder | null;
  /** A way out of a step, as it stands at the arrow: «Every item is there», «3 tries failed». */
  readonly outcome: (step: Step, outcome: string) => string;
  /** «a, b and c» */
  readonly list: (items: readonly string[]) => string;
}

/** Lets the sentences of a language speak for a drawing. */
export function makeDrawingWords(context: DrawingContext): DrawingWords {
  return {
    name: (step) => context.stepName(step.id),
    kind: (step) => context.wordsOf(step)?.name ?? null,
    line: (step) => context.wordsOf(step)?.card(step, context) ?? '',
    ladder: (step) => context.wordsOf(step)?.ladder(step, context) ?? null,
    outcome: (step, outcome) => context.outcome(step.id, outcome),
    list: context.format.all,
  };
}
