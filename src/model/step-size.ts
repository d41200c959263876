import type { Step } from './document';
import type { StepRule, StepRules } from './step-rules';

/** Is a width and height on the sheet, in px at full zoom. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Is the height of a card that has not grown, px. */
export const CARD_HEIGHT = 88;
/** Is the height of a row at the foot of a card, px. */
export const CARD_ROW = 18;

const CARD: Size = { width: 176, height: CARD_HEIGHT };
const START: Size = { width: 140, height: 52 };
const CONTAINER: Size = { width: 440, height: 240 };
/** A card has room for two ways out at its foot; each further one, and each rung of a ladder, needs a row of its own. */
const WAYS_ON_A_CARD = 2;
const END_HEIGHT = 34;
const END_WIDTH = { least: 96, most: 220, padding: 52, perCharacter: 7 };
/** An end without a name is called by its result: «Called off». */
const UNTITLED_END = 10;

/** Tells how much room a step takes on the sheet: its own size where it has one, else what its kind takes. */
export function stepSize(
  step: Pick<Step, 'type' | 'name' | 'size' | 'collapsed'> & Partial<Pick<Step, 'config'>>,
  rules: StepRules,
): Size {
  const rule = rules.find(step.type);
  const traits = rule?.traits ?? {};
  if (traits.container && step.collapsed) return CARD;
  if (step.size !== null) return step.size;
  if (traits.entry || traits.meeting) return START;
  if (traits.container) return CONTAINER;
  if (traits.terminal) return endSize(step.name);
  return step.config === undefined || rule === undefined ? CARD : cardSize(step.config, rule);
}

function cardSize(config: Step['config'], rule: StepRule): Size {
  const read = rule.read(config);
  if (!read.ok) return CARD;
  const { outcomes, rungs } = read.value;
  const ways = outcomes.filter((way) => !way.badNews).length;
  return { ...CARD, height: CARD_HEIGHT + (Math.max(0, ways - WAYS_ON_A_CARD) + rungs) * CARD_ROW };
}

function endSize(name: string): Size {
  const width = END_WIDTH.padding + (name.trim().length || UNTITLED_END) * END_WIDTH.perCharacter;
  return { width: Math.min(END_WIDTH.most, Math.max(END_WIDTH.least, width)), height: END_HEIGHT };
}
