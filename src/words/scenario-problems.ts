// Why a scenario cannot be played: what is wrong and where in it, then the repair.
import type { ScenarioProblem, ScenarioProblemCode } from '../checks/scenario-problems';
import type { Complaint } from './compile-errors';
import type { CheckContext } from './sentence-context';
import { withArticle } from './with-article';

export type ScenarioProblemWords = Readonly<
  Record<ScenarioProblemCode, (told: Told, context: CheckContext) => Complaint>
>;

/** Is what a sentence may name: the text in question with its place, the bare text, the step by its name. */
interface Told {
  readonly text: string;
  readonly detail: string;
  readonly place: string;
  readonly step: string;
}

/** Says why a scenario cannot be played, with the repair, as one text. */
export function scenarioProblemText(problem: ScenarioProblem, context: CheckContext): string {
  const { says, repair } = scenarioComplaint(problem, context);
  return `${says} ${repair}`;
}

/** Says why a scenario cannot be played and, apart from it, the repair. */
export function scenarioComplaint(problem: ScenarioProblem, context: CheckContext): Complaint {
  const { code, place, step, detail = '' } = problem;
  const name = step === undefined ? '' : context.stepName(step);
  return context.language.scenarioProblems[code](
    { text: `“${detail}” (at ${place})`, detail, place, step: name },
    context,
  );
}

export const englishScenarioProblems: ScenarioProblemWords = {
  'no-trigger': (_, { noun }) => ({
    says: `Nothing in the drawing begins ${withArticle(noun.one)}.`,
    repair: 'Add a start, and draw an arrow from it to the first step.',
  }),
  'not-a-trigger': ({ text }) => ({
    says: `${text} is not a start of this drawing.`,
    repair: 'Choose one of its starts.',
  }),
  'malformed-instant': ({ text }) => ({
    says: `${text} is no moment that can be read.`,
    repair: 'Write it like 2026-03-02T09:00:00-05:00.',
  }),
  'malformed-duration': ({ text }) => ({
    says: `${text} is no length of time that can be read.`,
    repair: 'Write it like PT20M, PT4H or P2D.',
  }),
  'unknown-time-zone': ({ detail }) => ({
    says: `This computer does not know the time zone “${detail}”.`,
    repair: 'Choose another one in the settings.',
  }),
  'unknown-step': ({ text }) => gone(text, 'step'),
  'unknown-field': ({ text }) => gone(text, 'field'),
  'unknown-system': ({ text }) => gone(text, 'system'),
  'unknown-person': ({ text }) => gone(text, 'person or role'),
  'unknown-outcome': ({ text, step }) => ({
    says: `“${step}” has no way out called ${text}.`,
    repair: 'Choose one of its ways out.',
  }),
  'unknown-failure-kind': ({ text }) => ({
    says: `${text} is no way to fail.`,
    repair: 'Choose unavailable, missing-data, refused, too-late, wrong-output, error or too-many-visits.',
  }),
  'required-field-empty': ({ detail }, { fieldName, noun }) => ({
    says: `“${fieldName(detail)}” must be filled in before ${withArticle(noun.one)} begins.`,
    repair: 'Fill it in, or give the field a sample.',
  }),
  'value-does-not-fit': ({ detail }, { fieldName }) => ({
    says: `What “${fieldName(detail)}” begins with is not of its kind.`,
    repair: 'Fill it in again, or mend the sample of the field.',
  }),
  'step-takes-no-script': ({ step, place }) => ({
    says: `“${step}” decides by itself, so nothing can be scripted for it (at ${place}).`,
    repair: 'Take that out of the scenario.',
  }),
  'entry-does-not-fit': ({ text, step }) => ({
    says: `${text} means nothing at “${step}”.`,
    repair: 'Take it out of the scenario.',
  }),
  'entry-says-too-much': ({ detail, place }) => ({
    says: `One entry says several things at once (at ${place}): ${detail}.`,
    repair: 'Keep one of them.',
  }),
};

function gone(text: string, what: string): Complaint {
  return {
    says: `${text} is no ${what} of this drawing.`,
    repair: `Choose a ${what} that is there, or take it out.`,
  };
}
