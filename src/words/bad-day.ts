import { CASE_STANDINGS, type CaseStanding } from '../projections/case-standing';

/** Says what is on the screen where many cases are played with one thing or another going wrong. */
export interface BadDayWords {
  readonly button: string;
  /** Asks what a bad day is to be made of; it also leads back there. */
  readonly what: string;
  readonly gone: string;
  readonly random: (count: number) => string;
  readonly randomText: (cases: string) => string;
  readonly oneStep: string;
  readonly oneStepText: string;
  readonly saved: string;
  readonly title: (day: number) => string;
  readonly about: (cases: string) => string;
  readonly close: string;
  readonly howMany: string;
  readonly another: string;
  readonly playing: string;
  readonly of: (played: number, all: number) => string;
  readonly stop: string;
  readonly stopped: (played: number, all: number) => string;
  /** «46 handled, 3 stuck, 1 waits for ever». */
  readonly outcome: (counts: Readonly<Record<CaseStanding, number>>) => string;
  readonly standings: Readonly<Record<CaseStanding, string>>;
  readonly cases: (day: number) => string;
  readonly caseOf: (number: number) => string;
  /** Several cases with one cause: how many, and the one that plays. */
  readonly likeCase: (count: number, number: number) => string;
  readonly caseOfDay: (day: number, number: number) => string;
  readonly troubles: string;
  readonly breaks: (promise: string) => string;
  /** Where it says more than the ending: how it stands. */
  readonly inCases: (count: number, standing: CaseStanding) => string;
  readonly moreCases: (count: number) => string;
  readonly nothingWrong: string;
  readonly refused: string;
  readonly broken: string;
  readonly again: string;
}

const SHORT: Readonly<Record<CaseStanding, (count: number) => string>> = {
  handled: (count) => `${String(count)} handled`,
  told: (count) => `${String(count)} went wrong (somebody was told)`,
  untold: (count) => `${String(count)} went wrong (nobody was told)`,
  stuck: (count) => `${String(count)} stuck`,
  broken: (count) => `${String(count)} broke a promise`,
  waits: (count) => (count === 1 ? '1 waits for ever' : `${String(count)} wait for ever`),
};

const HEARD = { told: 'Somebody was told', untold: 'Nobody was told' } as const;

/** What went well is said first; what went wrong, the worst first. */
const ORDER: readonly CaseStanding[] = ['handled', ...CASE_STANDINGS.filter((is) => is !== 'handled')];

export const englishBadDay: BadDayWords = {
  button: 'Bad day',
  what: 'What goes wrong?',
  gone: 'What is not there',
  random: (count) => `${String(count)} random days`,
  randomText: (cases) => `Many ${cases} at once, each with something else going wrong`,
  oneStep: 'One step goes wrong',
  oneStepText: 'Every way, step by step, and where it ends',
  saved: 'Saved bad days',
  title: (day) => `Bad day ${String(day)}`,
  about: (cases) =>
    `Many ${cases} at once, each with something else going wrong. The same number brings the same day.`,
  close: 'Close the bad day',
  howMany: 'How many cases',
  another: 'Another bad day',
  playing: 'Playing the cases',
  of: (played, all) => `${String(played)} of ${String(all)}`,
  stop: 'Stop',
  stopped: (played, all) => `Stopped after ${String(played)} of ${String(all)} cases.`,
  outcome: (counts) =>
    ORDER.filter((standing) => counts[standing] > 0)
      .map((standing) => SHORT[standing](counts[standing]))
      .join(', '),
  standings: {
    handled: 'Handled',
    told: 'Went wrong, somebody was told',
    untold: 'Went wrong, nobody was told',
    stuck: 'Stuck until somebody sees to it',
    broken: 'Came to an end, but broke a promise',
    waits: 'Waits for ever',
  },
  cases: (day) => `The cases of bad day ${String(day)}`,
  caseOf: (number) => `Case ${String(number)}`,
  likeCase: (count, number) =>
    count === 1 ? `Case ${String(number)}` : `${String(count)} cases, the first is case ${String(number)}`,
  caseOfDay: (day, number) => `Bad day ${String(day)}, case ${String(number)}`,
  breaks: (promise) => `Breaks the promise “${promise.replace(/\.$/u, '')}”.`,
  troubles: 'What came of it, worst first',
  inCases: (count, standing) => {
    const cases = count === 1 ? '1 case' : `${String(count)} cases`;
    return standing === 'told' || standing === 'untold' ? `${cases}. ${HEARD[standing]}` : cases;
  },
  moreCases: (count) => `${String(count)} more`,
  nothingWrong: 'Nothing goes wrong',
  refused: 'The drawing cannot be played yet, so there is no bad day either.',
  broken: 'The bad day broke down. That is our mistake, not yours. The drawing is safe.',
  again: 'Try again',
};
