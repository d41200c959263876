/** Says what a timeline says itself; names, states and times come from elsewhere. */
export interface TimelineWords {
  readonly timeline: string;
  readonly rowsBy: string;
  readonly byOwner: string;
  readonly byStep: string;
  readonly asBars: string;
  readonly asList: string;
  readonly form: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly now: (time: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly since: (from: string) => string;
  readonly at: (time: string) => string;
  readonly tryOf: (tryNumber: number, tries: number) => string;
  readonly failed: (how: string) => string;
  readonly worked: string;
  readonly nextTry: (time: string) => string;
  readonly needs: (why: string) => string;
  readonly heldUntil: (steps: string) => string;
  readonly heldLabel: (step: string) => string;
  readonly askedToo: string;
  readonly reminded: string;
  readonly visit: (visit: number) => string;
  readonly nobody: string;
  readonly columns: Readonly<Record<'who' | 'what' | 'state' | 'from' | 'to' | 'long', string>>;
  readonly goesOn: string;
  /** Lines that are not shown yet. */
  readonly earlier: (count: number) => string;
  readonly toCome: string;
  readonly legend: Readonly<
    Record<'working' | 'waiting' | 'held' | 'trying' | 'attention' | 'quiet', string>
  >;
  /** Rows in which two runs do the same. */
  readonly showSame: (count: number) => string;
  readonly hideSame: string;
  readonly empty: string;
}

export const englishTimeline: TimelineWords = {
  timeline: 'Timeline',
  rowsBy: 'Rows',
  byOwner: 'Who',
  byStep: 'Steps',
  form: 'Shown as',
  asBars: 'Bars',
  asList: 'As a list',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  now: (time) => `now ${time}`,
  fromTo: (from, to) => `${from} to ${to}`,
  since: (from) => `since ${from}`,
  at: (time) => `at ${time}`,
  tryOf: (tryNumber, tries) => `try ${String(tryNumber)} of ${String(Math.max(tries, tryNumber))}`,
  failed: (how) => `failed: ${how}`,
  worked: 'worked',
  nextTry: (time) => `next try ${time}`,
  needs: (why) => `needs attention: ${why}`,
  heldUntil: (steps) => `held, waits for ${steps}`,
  heldLabel: (step) => `${step}: held`,
  askedToo: 'Asked too',
  reminded: 'reminded',
  visit: (visit) => `round ${String(visit)}`,
  nobody: 'Nobody’s turn',
  columns: { who: 'Who', what: 'Step', state: 'What', from: 'From', to: 'To', long: 'How long' },
  goesOn: 'goes on',
  earlier: (count) => `${String(count)} earlier`,
  toCome: 'still to come',
  legend: {
    working: 'working',
    waiting: 'waiting',
    held: 'held',
    trying: 'trying again',
    attention: 'needs attention',
    quiet: 'quiet time, squeezed',
  },
  showSame: (count) =>
    count === 1 ? 'Show 1 row that is the same' : `Show ${String(count)} rows that are the same`,
  hideSame: 'Only what differs',
  empty: 'Nothing has happened yet',
};
