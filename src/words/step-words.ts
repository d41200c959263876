import type { Step } from '../model/document';
import type { BoundStep, StepTraits, StepType } from '../step-kit/define-step';
import type { LanguageTag } from './language-tag';
import type { SentencePart } from './sentence';
import type { DrawingContext } from './sentence-context';

/** Is what every step type can say of its steps, in one language. A step whose config is malformed is told as a fresh one. */
export interface StepWords {
  readonly type: string;
  readonly traits: StepTraits;
  /** On the palette: «Task». */
  readonly name: string;
  /** Under the name on the palette: what it is for, in a few words. */
  readonly purpose: string;
  /** What a fresh step is called until its owner names it. */
  readonly freshName: string;
  /** What stands where a step has no name; null where the house says that it has none. */
  readonly untitled: (step: Step) => string | null;
  /** The words by which an owner who names a step shows that this kind is meant: «approve», «decide». */
  readonly verbs: readonly string[];
  /** One line for the card: who or what does it, and what happens if not. */
  readonly card: (step: Step, context: DrawingContext) => string;
  /** What happens while nobody answers, for a card that has room for it; null where nothing does. */
  readonly ladder: (step: Step, context: DrawingContext) => CardLadder | null;
  /** Tells whether an outcome of the type is bad news. */
  readonly isBadNews: (outcome: string, step: Step) => boolean;
  /** What stands at the arrow that leaves by an outcome of the type; other outcomes are said by `outcomes.ts`. */
  readonly outcome: (outcome: string, step: Step, context: DrawingContext) => string | undefined;
  /** The whole sentence, its settings as blanks. */
  readonly sentence: (step: Step, context: DrawingContext) => readonly SentencePart[];
  /** What stands in an empty input, by setting (`config.message`). */
  readonly placeholders: Readonly<Record<string, string>>;
}

/** Finds the words of a step type. Made once at the top of the house and handed down. */
export interface StepWordsCatalog {
  readonly all: readonly StepWords[];
  readonly find: (type: string) => StepWords | undefined;
}

/** Is a ladder on a card: who is asked, and below it what happens, soonest first. */
export interface CardLadder {
  readonly asked: string;
  readonly heading: string;
  readonly rungs: readonly CardRung[];
}

/** Is one rung: after how long («2 h») what happens («remind»). */
export interface CardRung {
  readonly after: string;
  readonly does: string;
}

/** Is what the author of a step type writes for one language. */
export interface StepSentences<Config, Outcome extends string> {
  readonly name: string;
  readonly purpose: string;
  readonly freshName: string;
  readonly untitled?: (config: Config) => string;
  readonly verbs?: readonly string[];
  readonly card: (config: Config, step: Step, context: DrawingContext) => string;
  /** As many rungs as the type counts in its config. */
  readonly ladder?: (config: Config, step: Step, context: DrawingContext) => CardLadder | null;
  readonly outcomes: Readonly<
    Record<Outcome, string | ((config: Config, step: Step, context: DrawingContext) => string)>
  >;
  /** For outcomes that the config makes. */
  readonly madeOutcome?: (outcome: string, config: Config, context: DrawingContext) => string | undefined;
  readonly sentence: (config: Config, step: Step, context: DrawingContext) => readonly SentencePart[];
  readonly placeholders: Readonly<Record<string, string>>;
}

/** Is the words of a step type in every language. */
export type SpokenStep = Readonly<Record<LanguageTag, StepWords>>;

/** Binds the sentences of a step type to the type: the config is read before a sentence sees it. */
export function defineStepWords<Config, Outcome extends string>(
  type: StepType,
  languages: Readonly<Record<LanguageTag, StepSentences<Config, Outcome>>>,
): SpokenStep {
  return { en: bindSentences(type, languages.en) };
}

function bindSentences<Config, Outcome extends string>(
  type: StepType,
  sentences: StepSentences<Config, Outcome>,
): StepWords {
  const bind = (step: Step): BoundStep => {
    const own = type.read(step.config);
    const read = own.ok ? own : type.read(type.fresh);
    if (!read.ok) throw new Error(`Broken invariant: a fresh ${type.type} cannot be read`);
    return read.value;
  };
  // The type's own schema has read it, and the author names the config of that schema.
  const configOf = (step: Step): Config => bind(step).config as Config;
  const { name, purpose, freshName, verbs = [], placeholders } = sentences;
  // Any text may be asked about; what is not among the outcomes of the type has no entry.
  const outcomes: Readonly<
    Record<string, string | ((config: Config, step: Step, context: DrawingContext) => string)>
  > = sentences.outcomes;
  return {
    type: type.type,
    traits: type.traits,
    name,
    purpose,
    freshName,
    untitled: (step) => sentences.untitled?.(configOf(step)) ?? null,
    verbs,
    placeholders,
    card: (step, context) => sentences.card(configOf(step), step, context),
    ladder: (step, context) => sentences.ladder?.(configOf(step), step, context) ?? null,
    sentence: (step, context) => sentences.sentence(configOf(step), step, context),
    isBadNews: (outcome, step) => bind(step).outcomes.some(({ id, badNews }) => id === outcome && badNews),
    outcome: (outcome, step, context) => {
      const said = Object.hasOwn(outcomes, outcome) ? outcomes[outcome] : undefined;
      if (said === undefined) return sentences.madeOutcome?.(outcome, configOf(step), context);
      return typeof said === 'string' ? said : said(configOf(step), step, context);
    },
  };
}
