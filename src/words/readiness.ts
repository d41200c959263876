import type { Left, ReadinessItem, ReadinessPoint } from '../checks/readiness';

/** Says how ready a workflow is to be lived by. */
export interface ReadinessWords {
  readonly title: string;
  /** «70 of 100». */
  readonly score: (score: number) => string;
  /** While not every point is looked at. */
  readonly scoreSoFar: (score: number) => string;
  readonly lead: (left: number) => string;
  readonly point: Readonly<Record<ReadinessPoint, PointWords>>;
  /** What is left where it is not in the drawing. */
  readonly left: Readonly<Record<Exclude<Left, 'things'>, (count: number, of: number) => string>>;
  /** How many known gaps are kept. */
  readonly gaps: (count: number) => string;
  readonly go: Readonly<Record<ReadinessItem['place'], string>>;
  readonly done: string;
  readonly toDo: string;
  readonly working: string;
  readonly notBegun: string;
  /** What nobody but the owner can see to. */
  readonly yours: { readonly title: string; readonly items: readonly string[] };
}

/** Is one point: its name, what it says when it is done, and what is left in the drawing otherwise. */
export interface PointWords {
  readonly name: string;
  readonly done: string;
  readonly left?: (count: number) => string;
}

const many = (count: number, one: string, other: string) =>
  count === 1 ? `1 ${one}` : `${String(count)} ${other}`;

export const englishReadiness: ReadinessWords = {
  title: 'Ready to go live?',
  score: (score) => `${String(score)} of 100`,
  scoreSoFar: (score) => `${String(score)} of 100 so far`,
  lead: (left) =>
    left === 0
      ? 'All ten points are done. Ten for each make a hundred.'
      : `${many(left, 'point is', 'points are')} left. Each of the ten counts ten.`,
  point: {
    runs: {
      name: 'It runs from start to end',
      done: 'Every start asks for what is needed, and every way leads somewhere.',
      left: (count) => `${many(count, 'place', 'places')} where the drawing stops, or cannot start or run.`,
    },
    promises: {
      name: 'Promises are kept',
      done: 'No promise is broken, on no saved day and on no path.',
    },
    days: {
      name: 'Saved scenarios come out as expected',
      done: 'None of them comes out worse.',
    },
    owners: {
      name: 'Every step is somebody’s',
      done: 'Each step has an owner, and each role has people.',
      left: (count) => `${many(count, 'step, message or role', 'steps, messages or roles')} without anybody.`,
    },
    outputs: {
      name: 'What each step leaves behind is known',
      done: 'Whatever a step needs, one before it leaves behind.',
      left: (count) => `${many(count, 'fact', 'facts')} that may be missing when it is needed.`,
    },
    rules: {
      name: 'Rules decide, not a machine alone',
      done: 'What can be decided by rules is; where a machine is unsure, a person looks.',
      left: (count) => `${many(count, 'decision', 'decisions')} to look at.`,
    },
    trouble: {
      name: 'Trouble is caught',
      done: 'Whatever goes wrong first, somebody catches it.',
      left: (count) => `${many(count, 'step', 'steps')} where trouble leads nowhere, or waits for ever.`,
    },
    approvals: {
      name: 'Approvals are sound',
      done: 'As far as it is said who begins it, nobody approves what they asked for themselves.',
      left: (count) => `${many(count, 'approval', 'approvals')} to look at.`,
    },
    measures: {
      name: 'How long it should take is said',
      done: 'Each piece of work and each decision says how long it takes, so a slow one is noticed.',
      left: (count) => `${many(count, 'step says', 'steps say')} nothing of how long it takes.`,
    },
    rehearsed: {
      name: 'Good and bad days were rehearsed',
      done: 'A saved day ends well, and two thirds of what can go wrong was tried.',
    },
  },
  left: {
    ways: (count, of) =>
      `${String(count)} of ${many(of, 'way', 'ways')} to go wrong ${count === 1 ? 'is' : 'are'} not caught.`,
    'ways-unknown': () => 'Looking at every way it can go wrong.',
    'ways-not-all': () => 'Nothing open was found, but the drawing allows too much to look at all of it.',
    promises: (count, of) =>
      `${String(count)} of ${many(of, 'promise', 'promises')} ${count === 1 ? 'is' : 'are'} broken.`,
    'promises-unknown': () => 'Looking at every path on which a promise could be broken.',
    days: (count, of) =>
      `${String(count)} of ${many(of, 'saved scenario', 'saved scenarios')} ${count === 1 ? 'does' : 'do'} not hold.`,
    'good-day': () => 'Save a day that ends well, with what you expect of it.',
    untried: (count, of) =>
      `Rehearse ${String(count)} of the ${many(of, 'bad turn', 'bad turns')} of steps that no day has taken yet: two thirds of all are enough.`,
  },
  gaps: (count) => `${many(count, 'known gap is', 'known gaps are')} kept.`,
  go: { draw: 'Show in the drawing', ways: 'Show the ways to go wrong', scenarios: 'Show the scenarios' },
  done: 'Done',
  toDo: 'To do',
  notBegun: 'Draw a start and an end first. Then this says what is left to do.',
  working: 'Looking at what is ready',
  yours: {
    title: 'And what only you can see to',
    items: [
      'Begin with the one process that hurts most.',
      'Let one team or one week of cases try it first.',
      'Look at it every week: what was slow, what got stuck.',
    ],
  },
};
