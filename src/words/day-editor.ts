// What is said where a saved day is changed in words, and where the list of days is kept in order.

/** Is a sentence with one blank: what stands before it and after it. */
export type AroundBlank = readonly [before: string, after: string];

/** Names the kinds of thing that can be expected of a day. */
export type ExpectedThing =
  | 'result'
  | 'status'
  | 'ends'
  | 'within'
  | 'passes'
  | 'avoids'
  | 'order'
  | 'field'
  | 'refused';

export interface DayEditorWords {
  readonly change: (name: string) => string;
  readonly more: (name: string) => string;
  readonly menu: Readonly<Record<'change' | 'duplicate' | 'up' | 'down' | 'remove', string>>;
  readonly copyOf: (name: string) => string;
  readonly runAll: string;
  readonly running: (done: number, all: number) => string;
  readonly title: string;
  readonly close: string;
  readonly name: string;
  readonly play: string;
  readonly begins: string;
  readonly beginsBy: string;
  readonly startsOn: string;
  readonly startsAt: string;
  readonly useUsualStart: string;
  readonly happens: string;
  readonly gone: string;
  readonly takeOut: string;
  readonly takeOutOf: (what: string) => string;
  readonly showUsual: (count: number) => string;
  readonly hideUsual: string;
  readonly showFacts: (count: number) => string;
  readonly outages: string;
  readonly absences: string;
  readonly again: string;
  /** What of a second start: nothing said, it is the same as the first. */
  readonly cameAgain: (start: string, changed: string | null) => string;
  readonly addAgain: string;
  readonly againBy: string;
  readonly againAfter: string;
  readonly otherwise: string;
  readonly asFirst: (field: string) => string;
  readonly attention: string;
  readonly attentionNone: string;
  readonly over: string;
  readonly until: string;
  readonly untilHint: string;
  readonly expected: string;
  readonly nothingExpected: string;
  readonly expect: string;
  readonly things: Readonly<Record<ExpectedThing, string>>;
  readonly sentences: Readonly<Record<Exclude<ExpectedThing, 'order' | 'field' | 'refused'>, AroundBlank>>;
  readonly comesBefore: string;
  readonly is: string;
  readonly isRefused: (noun: string) => AroundBlank;
  readonly statuses: Readonly<Record<'finished' | 'waiting' | 'needs-attention' | 'cancelled', string>>;
  readonly results: Readonly<Record<'success' | 'failure' | 'cancelled' | 'incomplete', string>>;
  readonly expectsFound: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly undo: string;
  readonly failed: string;
  readonly history: Readonly<Record<'add' | 'change' | 'remove' | 'move', string>>;
}

export const englishDayEditor: DayEditorWords = {
  change: (name) => `Change ${name}`,
  more: (name) => `More for ${name}`,
  menu: {
    change: 'Change',
    duplicate: 'Duplicate',
    up: 'Move up',
    down: 'Move down',
    remove: 'Delete',
  },
  copyOf: (name) => `${name}, copy`,
  runAll: 'Run all',
  running: (done, all) => `${String(done)} of ${String(all)} checked`,
  title: 'Change the scenario',
  close: 'Close',
  name: 'Name',
  play: 'Play it',
  begins: 'How it begins',
  beginsBy: 'Begins with',
  startsOn: 'On',
  startsAt: 'At',
  useUsualStart: 'Take the usual day',
  happens: 'What happens',
  gone: 'Something for a step that is not drawn any more',
  takeOut: 'Take out',
  takeOutOf: (what) => `Take out: ${what}`,
  showUsual: (count) => (count === 1 ? 'One step does the usual' : `${String(count)} steps do the usual`),
  hideUsual: 'Only what is set',
  showFacts: (count) => (count === 1 ? 'One fact as usual' : `${String(count)} facts as usual`),
  outages: 'Outages',
  absences: 'Who is away',
  again: 'What comes in besides',
  cameAgain: (start, changed) =>
    changed === null ? `The same again: ${start}` : `Once more with other facts (${changed}): ${start}`,
  addAgain: 'It comes again',
  againBy: 'Comes by',
  againAfter: 'After',
  otherwise: 'Change a fact',
  asFirst: (field) => `Same as the first time: ${field}`,
  attention: 'If somebody is needed',
  attentionNone: 'Nobody is needed on this day, or nothing is said about it.',
  over: 'When it is over',
  until: 'Watched for',
  untilHint: 'What is still open after that stays open.',
  expected: 'What is expected',
  nothingExpected: 'Nothing yet: it holds as long as it comes to an end.',
  expect: 'Expect something',
  things: {
    result: 'How it ends',
    status: 'How it stands',
    ends: 'Where it ends',
    within: 'How long it takes',
    passes: 'That something happens',
    avoids: 'That something never happens',
    order: 'What comes first',
    field: 'A value at the end',
    refused: 'How often the same is refused',
  },
  sentences: {
    result: ['It ends', ''],
    status: ['It is', ''],
    ends: ['It ends at', ''],
    within: ['It is done within', ''],
    passes: ['', 'happens'],
    avoids: ['', 'never happens'],
  },
  comesBefore: 'comes before',
  is: 'is',
  isRefused: (noun) => [`The same ${noun} is refused`, ''],
  statuses: {
    finished: 'finished',
    waiting: 'waiting for somebody',
    'needs-attention': 'in need of attention',
    cancelled: 'cancelled',
  },
  results: {
    success: 'well',
    failure: 'badly',
    cancelled: 'cancelled',
    incomplete: 'with something not done',
  },
  expectsFound: (name) => `“${name}” is expected to end as it ends now`,
  removed: (name) => `“${name}” deleted`,
  undo: 'Undo',
  failed: 'That could not be kept.',
  history: {
    add: 'Add scenarios',
    change: 'Change scenario',
    remove: 'Delete scenario',
    move: 'Move scenario',
  },
};
