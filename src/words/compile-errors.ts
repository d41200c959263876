// Why a drawing cannot run: what is wrong and where, then the repair.
import type { CompileError, CompileErrorCode } from '../engine/compile/compile-error';
import type { CheckContext } from './sentence-context';

/** Is what is wrong, in one sentence, and what to do about it, in another. */
export interface Complaint {
  readonly says: string;
  readonly repair: string;
}

export interface CompileErrorWords {
  readonly complaint: Readonly<
    Record<CompileErrorCode, (about: CompileError, context: CheckContext) => Complaint>
  >;
  /** A setting by its place in a step, in owner's words: `config.approvers[1]` is «who decides». */
  readonly setting: (place: string) => string;
}

/** Says why a drawing cannot run, with the repair, as one text. */
export function compileErrorText(error: CompileError, context: CheckContext): string {
  const { says, repair } = complaintOf(error, context);
  return `${says} ${repair}`;
}

/** Says why a drawing cannot run and, apart from it, the repair. */
export function complaintOf(error: CompileError, context: CheckContext): Complaint {
  return context.language.compileErrors.complaint[error.code](error, context);
}

/** Settings by the beginning of their place; the longest that fits counts. */
const SETTINGS: Readonly<Record<string, string>> = {
  name: 'the name',
  type: 'the kind of step',
  role: 'who does it',
  system: 'the system that does it',
  needs: 'what it needs',
  in: 'the group that it is in',
  off: 'the switch',
  policy: 'its tries and limits',
  'policy.arrival': 'what it waits for',
  'policy.arrival.count': 'how many paths it waits for',
  'policy.retry': 'its tries',
  'policy.retry.attempts': 'how often it is tried',
  'policy.retry.firstWait': 'the first pause between tries',
  'policy.retry.maxWait': 'the longest pause between tries',
  'policy.retry.factor': 'how much longer each pause is',
  'policy.retry.jitter': 'how much the pauses vary',
  'policy.retry.on': 'what it is tried again after',
  'policy.timeLimit': 'the time limit',
  'policy.attemptLimit': 'the time limit of one try',
  'policy.maxVisits': 'how often it may come round',
  config: 'its settings',
  'config.allowed': 'which values are allowed',
  'config.answers': 'which answers are offered',
  'config.approvers': 'who decides',
  'config.as': 'where the item is kept',
  'config.asks': 'what is asked at the start',
  'config.dedupe': 'what may come only once',
  'config.editable': 'what may be corrected',
  'config.facts': 'what they see',
  'config.for': 'how long it waits',
  'config.http': 'the call to the system',
  'config.items': 'the list that it goes through',
  'config.kinds': 'what it takes over after',
  'config.ladder': 'what happens if nobody answers',
  'config.limit': 'how many at a time',
  'config.message': 'the message',
  'config.notBy': 'who may not decide',
  'config.produces': 'what it must leave behind',
  'config.reasonFor': 'which answers need a reason',
  'config.rule': 'how many must agree',
  'config.rules': 'its ways',
  'config.signal': 'the word that it waits for',
  'config.signal.match': 'what must be the same',
  'config.threshold': 'how sure it must be',
  'config.to': 'who is told',
  'config.undo': 'how it is undone',
  'config.until': 'the date that it waits for',
  roles: 'the roles',
  calendars: 'the calendars',
};

function setting(place: string): string {
  const plain = place.replace(/^steps\[\d+\]\.?/, '').replace(/\[\d+\]/g, '');
  for (let path = plain; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
    if (Object.hasOwn(SETTINGS, path)) return SETTINGS[path] ?? '';
  }
  return 'its settings';
}

const at = (error: CompileError, context: CheckContext) =>
  error.step === undefined ? 'The workflow' : `“${context.stepName(error.step)}”`;

/** Names the end of an arrow that is not the step itself. */
function stepNamed(detail: string | undefined, context: CheckContext): string {
  return `“${context.stepName(detail ?? '')}”`;
}

/** What a config lacks, by the code that its step type gave; the part after the colon is for readers of the file. */
const LACKS: Readonly<Record<string, readonly [says: string, repair: string]>> = {
  'no-approvers': ['has nobody who decides', 'Choose who is asked.'],
  'answer-not-offered': [
    'ends a silence with an answer that is not offered',
    'Offer that answer too, or choose another one.',
  ],
  'no-answers': ['offers no answer', 'Offer at least one answer.'],
  'one-of-for-until-signal': [
    'does not say what it waits for',
    'Choose a length of time, a date, or word from outside.',
  ],
  'needs-value': ['compares with nothing in one of its ways', 'Fill in what to compare with.'],
  'needs-range': ['needs two values for “between” in one of its ways', 'Fill in both.'],
  'needs-list': ['has nothing to choose from in one of its ways', 'List at least one value.'],
  'malformed-duration': [
    'has a length of time that cannot be read',
    'Write it as a number and a unit, such as 2 h.',
  ],
  'duplicate-id': ['has two ways that the file calls the same', 'Remove one of them and draw it again.'],
  'malformed-id': [
    'has a way that the file calls by a name it cannot use',
    'Remove the way and draw it again.',
  ],
};

/** What the format keeps a place for and this version does not do yet, by the last part of the detail. */
const NOT_YET: Readonly<Record<string, string>> = {
  call: 'Starting another workflow cannot run yet',
  calendars: 'Calendars cannot be used yet',
  hours: 'Working hours of roles cannot be used yet',
  'working hours': 'Lengths of working time cannot be used yet',
};

export const englishCompileErrors: CompileErrorWords = {
  setting,
  complaint: {
    'malformed-id': ({ detail = '', place }) => ({
      says: `The file calls something by a name it cannot use: “${detail}” at ${place}.`,
      repair: 'Use two letters, an underscore and up to 40 letters or digits there.',
    }),
    'duplicate-id': ({ detail = '', place }) => ({
      says: `The file calls two things by the same name: “${detail}”, again at ${place}.`,
      repair: 'Give the second one a name of its own there.',
    }),
    'unknown-step-type': (error, context) => ({
      says: `${at(error, context)} is a kind of step that this version does not know.`,
      repair: 'Update Runthrough, or replace the step.',
    }),
    'not-yet': (error, context) => {
      const what = NOT_YET[error.detail?.split(': ').at(-1) ?? ''];
      return {
        says: `${error.step === undefined ? '' : `“${context.stepName(error.step)}”: `}${what ?? `${capital(setting(error.place))} asks for something that cannot run yet`}.`,
        repair: 'Change it, or take it out, to run the rest.',
      };
    },
    'malformed-config': (error, context) => {
      const [code = ''] = (error.detail ?? '').split(':');
      const lack = LACKS[code];
      return lack === undefined
        ? {
            says: `${at(error, context)}: ${setting(error.place)} cannot be read.`,
            repair: 'Set it again.',
          }
        : { says: `${at(error, context)} ${lack[0]}.`, repair: lack[1] };
    },
    'malformed-policy': (error, context) => policyComplaint(error, context),
    'cannot-be-off': (error, context) => ({
      says: `${at(error, context)} is switched off, and the drawing cannot go past it.`,
      repair: 'Switch it on, or remove it.',
    }),
    'arrow-from-missing-step': ({ arrow, detail }, context) => ({
      says: `An arrow begins at ${stepNamed(detail, context)}.`,
      repair: arrow === undefined ? 'Remove the arrow.' : 'Remove the arrow, or draw it from another step.',
    }),
    'arrow-to-missing-step': (error, context) => ({
      says: `An arrow from ${at(error, context)} leads to ${stepNamed(error.detail, context)}.`,
      repair: 'Remove the arrow, or draw it to another step.',
    }),
    'unknown-outcome': (error, context) => ({
      says: `An arrow leaves ${at(error, context)} by a way that the step does not have.`,
      repair: 'Remove the arrow, or choose one of the ways that the step has.',
    }),
    'arrow-into-entry': (error, context) => ({
      says: `An arrow from ${at(error, context)} leads to ${stepNamed(error.detail, context)}, where the ${context.noun.one} begins.`,
      repair: 'Draw the arrow to the step after it.',
    }),
    'arrow-into-fallback': (error, context) => ({
      says: `An arrow from ${at(error, context)} leads to ${stepNamed(error.detail, context)}, which begins by itself when something goes wrong.`,
      repair: 'Remove the arrow, or draw it to the step after it.',
    }),
    'arrow-out-of-end': (error, context) => ({
      says: `An arrow leaves ${at(error, context)}, where the ${context.noun.one} ends.`,
      repair: 'Remove the arrow, or make the end an ordinary step.',
    }),
    'arrow-at-note': (error, context) => ({
      says: `An arrow touches ${stepNamed(error.detail, context)}, which is only a note.`,
      repair: 'Remove the arrow, or draw it to a step.',
    }),
    'arrow-crosses-border': (error, context) => ({
      says: `An arrow from ${at(error, context)} to ${stepNamed(error.detail, context)} crosses the border of a group.`,
      repair: 'Draw the arrow to the group itself, or move one of the two steps.',
    }),
    'container-missing': (error, context) => ({
      says: `${at(error, context)} is in a group that is gone.`,
      repair: 'Move the step out of it.',
    }),
    'not-a-container': (error, context) => ({
      says: `${at(error, context)} is inside ${stepNamed(error.detail, context)}, which cannot hold steps.`,
      repair: 'Move the step out of it.',
    }),
    'container-in-itself': (error, context) => ({
      says: `${at(error, context)} is inside itself.`,
      repair: 'Move it out.',
    }),
    'start-unclear': (error, context) => ({
      says: `${at(error, context)} does not say where its inside begins${candidates(error, context)}.`,
      repair: 'Say of one step inside that it comes first, or leave just one that no arrow enters.',
    }),
    'entry-inside': (error, context) => ({
      says: `${at(error, context)} begins the ${context.noun.one} and is inside a group.`,
      repair: 'Move it out of the group.',
    }),
    'fallback-twice': (error, context) => ({
      says: `${at(error, context)} takes over after something that another step takes over after already.`,
      repair: 'Remove one of the two, or let each take other kinds.',
    }),
    'missing-field': (error, context) => gone(error, 'a field', context),
    'missing-role': (error, context) => gone(error, 'a role', context),
    'missing-system': (error, context) => gone(error, 'a system', context),
    'missing-step': (error, context) => gone(error, 'a step', context),
  },
};

/** Names the steps that could come first, if there are any. */
function candidates({ detail = '' }: CompileError, { format, stepName }: CheckContext): string {
  const ids = detail === '' ? [] : detail.split(', ');
  return ids.length === 0 ? '' : `: it could be ${format.any(ids.map((id) => `“${stepName(id)}”`))}`;
}

function gone(error: CompileError, what: string, context: CheckContext): Complaint {
  if (error.detail === '') {
    return {
      says: `${at(error, context)}: ${setting(error.place)} is not chosen yet.`,
      repair: 'Choose it.',
    };
  }
  return {
    says: `${at(error, context)}: ${setting(error.place)} names ${what} that is gone.`,
    repair: 'Choose another one.',
  };
}

/** What each setting of a policy may be. */
const RANGES: Readonly<Record<string, string>> = {
  'policy.retry.attempts': 'Choose a whole number from 1 to 1,000.',
  'policy.retry.factor': 'Choose 1 or more.',
  'policy.retry.jitter': 'Choose something between none and all of the pause.',
  'policy.retry.firstWait': 'Choose 1 second or more.',
  'policy.retry.on': 'Choose among the ways to fail.',
  'policy.maxVisits': 'Choose a whole number from 1 on.',
  'policy.arrival.count': 'Choose a whole number from 1 on.',
  'policy.arrival': 'Only a meeting point may go on before all are there: put one in front of the step.',
};

function policyComplaint(error: CompileError, context: CheckContext): Complaint {
  const plain = error.place.replace(/^steps\[\d+\]\./, '');
  return {
    says: `${at(error, context)}: ${setting(error.place)} cannot be what it is set to.`,
    repair: RANGES[plain] ?? 'Write it as a number and a unit, such as 2 h.',
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
