import type { Step } from './document';
import type { StepRules } from './step-rules';

/** Is a width and height on the sheet, in px at full zoom. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const CARD: Size = { width: 176, height: 88 };
const START: Size = { width: 140, height: 52 };
const CONTAINER: Size = { width: 440, height: 240 };
const END_HEIGHT = 34;
const END_WIDTH = { least: 96, most: 220, padding: 52, perCharacter: 7 };

/** Tells how much room a step takes on the sheet: its own size where it has one, else what its kind takes. */
export function stepSize(step: Pick<Step, 'type' | 'name' | 'size' | 'collapsed'>, rules: StepRules): Size {
  const traits = rules.find(step.type)?.traits ?? {};
  if (traits.container && step.collapsed) return CARD;
  if (step.size !== null) return step.size;
  if (traits.entry) return START;
  if (traits.container) return CONTAINER;
  return traits.terminal ? endSize(step.name) : CARD;
}

function endSize(name: string): Size {
  const width = END_WIDTH.padding + name.length * END_WIDTH.perCharacter;
  return { width: Math.min(END_WIDTH.most, Math.max(END_WIDTH.least, width)), height: END_HEIGHT };
}
