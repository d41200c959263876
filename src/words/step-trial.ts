import type { FailureKind } from '../model/journal';

/** Says what can be set to happen at a step, and what did. */
export interface StepTrialWords {
  readonly close: string;
  readonly happens: string;
  readonly usual: string;
  readonly works: string;
  readonly worksHint: (takes: string) => string;
  readonly atOnce: string;
  readonly fails: string;
  readonly how: string;
  readonly kinds: Readonly<Record<Exclude<FailureKind, 'too-many-visits'>, (who: string | null) => string>>;
  readonly times: string;
  readonly timesUnit: (count: number) => string;
  readonly thenWorks: (attempts: number, times: number) => string;
  readonly slow: string;
  readonly takes: string;
  readonly limit: (limit: string) => string;
  readonly never: string;
  readonly neverHint: string;
  readonly leaves: string;
  readonly sure: string;
  readonly otherAnswer: string;
  readonly unsure: string;
  readonly unsureHint: string;
  readonly howSure: string;
  /** What is asked for in %, and whether this is enough. */
  readonly threshold: (percent: number, isEnough: boolean) => string;
  readonly wrong: string;
  readonly wrongHint: string;
  readonly refuses: string;
  readonly refusesHint: string;
  readonly failsOtherwise: string;
  readonly wordComes: string;
  readonly wordAtOnce: string;
  readonly wordComesHint: (takes: string) => string;
  readonly wordComesAfter: string;
  readonly wordNever: string;
  /** `limit` is how long it is waited for; null: for ever. */
  readonly wordNeverHint: (limit: string | null) => string;
  readonly wordAfter: (duration: string) => string;
  readonly usualAnswer: (answer: string) => string;
  readonly answers: string;
  readonly anybody: string;
  readonly asUsual: string;
  /** Where others have something set, whoever does as usual comes after them. */
  readonly asUsualHint: string;
  readonly silent: string;
  /** Up the ladder. */
  readonly askedAfter: (who: string, duration: string) => string;
  readonly evenAway: string;
  readonly by: (answer: string, who: string) => string;
  readonly silentWho: (who: string) => string;
  readonly after: string;
  readonly reason: string;
  readonly plainReason: string;
  readonly nobody: string;
  readonly nobodyHint: string;
  readonly custom: (what: string) => string;
  readonly failsAs: (how: string) => string;
  readonly neverAnswers: string;
  readonly surePercent: (percent: number) => string;
  readonly failsTimes: (times: string) => string;
  readonly takesTime: (duration: string) => string;
  readonly afterTime: (duration: string) => string;
  /** An answer that comes whether anybody still waits for it or not. */
  readonly late: (answer: string) => string;
  readonly beginsWith: string;
  readonly beginHere: string;
  readonly beginsHere: string;
  readonly goesByFactsHint: string;
  readonly nothing: string;
  readonly outage: (system: string) => string;
  readonly absence: (who: string) => string;
  readonly goneFrom: string;
  readonly goneFor: string;
  readonly soFar: string;
  readonly notReached: string;
  readonly visit: (visit: number) => string;
  readonly wentIn: string;
  readonly cameOut: string;
  readonly nothingWentIn: string;
  readonly nothingCameOut: string;
}

export const englishStepTrial: StepTrialWords = {
  close: 'Close',
  happens: 'What happens here',
  usual: 'the usual',
  works: 'It works',
  worksHint: (takes) => `Takes ${takes}`,
  atOnce: 'Takes no time: nothing is set',
  fails: 'It fails',
  how: 'How',
  kinds: {
    unavailable: (who) => (who === null ? 'The system is down' : `${who} is down`),
    'missing-data': () => 'Something is missing',
    refused: () => 'It is refused',
    'too-late': () => 'It comes too late',
    'wrong-output': () => 'The result is wrong',
    error: () => 'Something else goes wrong',
  },
  times: 'How often before it works',
  timesUnit: (count) => (count === 1 ? 'time' : 'times'),
  thenWorks: (attempts, times) => {
    if (attempts === 1) return 'It is tried once only, so the first failure counts.';
    return times >= attempts
      ? `It is tried ${String(attempts)} times in all, so every try fails.`
      : `It is tried up to ${String(attempts)} times, so try ${String(times + 1)} works.`;
  },
  slow: 'It takes longer',
  takes: 'How long',
  limit: (limit) => `Its limit is ${limit}.`,
  never: 'It never answers',
  neverHint: 'Nothing comes back at all.',
  leaves: 'It brings another result',
  sure: 'It answers, and is sure',
  otherAnswer: 'It gives another answer',
  unsure: 'It is not sure',
  unsureHint: 'The answer comes, below what is asked for.',
  howSure: 'How sure it is',
  threshold: (percent, isEnough) =>
    isEnough ? `${String(percent)}% is asked for, so this is enough.` : `${String(percent)}% is asked for.`,
  wrong: 'Its answer cannot be used',
  wrongHint: 'Something is missing, or not allowed.',
  refuses: 'It refuses',
  refusesHint: 'It says that it will not do this.',
  failsOtherwise: 'It fails in another way',
  wordComes: 'Word comes',
  wordAtOnce: 'At once: nothing is set',
  wordComesHint: (takes) => `After ${takes}`,
  wordComesAfter: 'It comes after a while',
  wordNever: 'It never comes',
  wordNeverHint: (limit) => (limit === null ? 'Then it waits for ever.' : `Then it gives up after ${limit}.`),
  wordAfter: (duration) => `word comes after ${duration}`,
  usualAnswer: (answer) => `The answer is “${answer}”`,
  answers: 'Somebody gives another answer, or a later one',
  anybody: 'Whoever is asked',
  asUsual: 'As usual',
  asUsualHint: 'Who does as usual waits for the answers that are set.',
  silent: 'Does not answer',
  askedAfter: (who, duration) => `${who}, asked after ${duration}`,
  evenAway: 'Comes at that time, even while away.',
  by: (answer, who) => `${answer} by ${who}`,
  silentWho: (who) => `${who} does not answer`,
  after: 'After',
  reason: 'Reason',
  plainReason: 'Said in a rehearsal',
  nobody: 'Nobody answers',
  nobodyHint: 'Not now and not later.',
  custom: (what) => `Set on this day: ${what}. Choosing something replaces it.`,
  failsAs: (how) => `fails (${how})`,
  neverAnswers: 'never answers',
  surePercent: (percent) => `${String(percent)}% sure`,
  failsTimes: (times) => `fails ${times}`,
  takesTime: (duration) => `takes ${duration}`,
  afterTime: (duration) => `after ${duration}`,
  late: (answer) => `too late, ${answer}`,
  beginsWith: 'What it begins with',
  beginHere: 'Begin here',
  beginsHere: 'The rehearsal begins here.',
  goesByFactsHint: 'Change what it begins with, and it may go another way.',
  nothing: 'Nothing can go wrong here by itself.',
  outage: (system) => `${system} is down for everybody`,
  absence: (who) => `${who} is away`,
  goneFrom: 'From, after the start',
  goneFor: 'For',
  soFar: 'So far',
  notReached: 'Not reached yet.',
  visit: (visit) => `Round ${String(visit)}`,
  wentIn: 'Went in',
  cameOut: 'Came out',
  nothingWentIn: 'Needs nothing',
  nothingCameOut: 'Nothing',
};
