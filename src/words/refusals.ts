import type { EditRefusal } from '../model/edits/edit-refusal';
import type { DrawingContext } from './sentence-context';

/** Says why a change cannot be made, in one sentence; the drawing is then as it was. */
export interface RefusalWords {
  readonly refusal: {
    readonly [Code in EditRefusal['code']]: (
      refusal: Extract<EditRefusal, { readonly code: Code }>,
      context: DrawingContext,
    ) => string;
  };
}

/** Says why a change was refused. */
export function refusalText(refusal: EditRefusal, context: DrawingContext): string {
  // The entry of a code takes the refusal of that code; the compiler cannot follow that the two belong together.
  const say = context.language.refusals.refusal[refusal.code] as (
    refusal: EditRefusal,
    context: DrawingContext,
  ) => string;
  return say(refusal, context);
}

const WAY_IN = {
  entry: ({ noun }: DrawingContext) => `It is where ${noun.many} begin, so no arrow can lead to it.`,
  catches: () => 'It begins by itself when something goes wrong, so no arrow can lead to it.',
  inert: () => 'It is a note: nothing leads to it.',
};

const WAY_OUT = {
  terminal: () => 'It is an end: nothing comes after it.',
  inert: () => 'It is a note: nothing comes after it.',
};

const NAMES: Readonly<Record<Extract<EditRefusal, { code: 'missing' }>['kind'], string>> = {
  step: 'This step',
  arrow: 'This arrow',
  field: 'This field',
  role: 'This role',
  person: 'This person',
  system: 'This system',
  scenario: 'This rehearsal',
  promise: 'This promise',
};

export const englishRefusals: RefusalWords = {
  refusal: {
    missing: ({ kind }) => `${NAMES[kind]} is gone.`,
    'id-taken': () => 'Something with this mark is there already.',
    'malformed-id': () => 'Something here has a mark that cannot be used.',
    'unknown-type': () => 'This kind of step is not known here.',
    'too-many': ({ most }, { format }) => `There can be ${format.number(most)} of these at most.`,
    'too-long': ({ what, most }, { format }) =>
      `This ${what} is too long: ${format.number(most)} characters at most.`,
    'no-way-in': ({ because }, context) => WAY_IN[because](context),
    'no-way-out': ({ because }) => WAY_OUT[because](),
    'unknown-outcome': ({ step }, { stepName }) => `“${stepName(step)}” has no such way out.`,
    'already-connected': () => 'There is such an arrow already.',
    'crosses-border': () => 'One of the two is inside a group and the other is not.',
    'not-a-container': ({ step }, { stepName }) => `Nothing can be put inside “${stepName(step)}”.`,
    'inside-itself': ({ step }, { stepName }) => `“${stepName(step)}” cannot be put inside itself.`,
    'cannot-be-off': ({ step }, { stepName }) => `“${stepName(step)}” cannot be switched off.`,
    'still-used': ({ uses }) =>
      uses.length === 1
        ? 'It is still used in one place.'
        : `It is still used in ${String(uses.length)} places.`,
  },
};
