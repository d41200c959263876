// What the drawing surface says by itself: names of its controls, and what it reads out. Sentences about steps come in.

/** Is a step as it is read out when the keyboard comes to it. */
export interface StepReading {
  readonly kind: string | null;
  readonly name: string;
  readonly place: number;
  readonly count: number;
  readonly line: string;
  readonly targets: readonly string[];
  readonly list: (items: readonly string[]) => string;
  readonly problems: number;
  readonly off: boolean;
  readonly state: string | null;
  /** That a promise was broken there. */
  readonly broken: string | null;
  /** How it was rehearsed, where that is shown. */
  readonly rehearsed: string | null;
  readonly stops: boolean;
  readonly meeting: string | null;
  readonly canLead: boolean;
}

export interface CanvasWords {
  readonly readStep: (step: StepReading) => string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoom: (percent: number) => string;
  readonly fit: string;
  readonly map: string;
  readonly unknownKind: string;
  /** What a folded frame holds. */
  readonly inside: (count: number) => string;
  readonly off: string;
  readonly notReached: string;
  readonly problems: (count: number) => string;
  readonly waitsFor: (names: string) => string;
  readonly whichWay: (name: string) => string;
  readonly leadWhere: (name: string) => string;
  readonly findTarget: string;
  readonly noTarget: string;
  readonly tapTarget: string;
  readonly nameOf: (name: string) => string;
  readonly nothingThere: Readonly<Record<'next' | 'before' | 'beside', string>>;
  readonly addAfterHint: string;
  readonly firstGhost: string;
  readonly keys: string;
  readonly empty: { readonly title: string; readonly text: string };
}

export const englishCanvas: CanvasWords = {
  readStep: ({
    kind,
    name,
    place,
    count,
    line,
    targets,
    list,
    problems,
    off,
    state,
    broken,
    rehearsed,
    stops,
    meeting,
    canLead,
  }) =>
    [
      `${kind ?? 'A kind of step from a newer version'} “${name}”, ${String(place)} of ${String(count)}`,
      ...(off ? ['switched off'] : []),
      ...(state === null ? [] : [state]),
      ...(broken === null ? [] : [broken.toLowerCase()]),
      ...(stops ? ['playing stops here'] : []),
      ...(problems === 0 ? [] : [`${String(problems)} to look at`]),
      ...(rehearsed === null ? [] : [rehearsed]),
      ...(meeting === null ? [] : [meeting]),
      ...(canLead ? [leads(targets, list)] : []),
      ...(line === '' ? [] : [line]),
    ].join(', '),
  zoomIn: 'Closer',
  zoomOut: 'Further away',
  zoom: (percent) => `${String(percent)}%`,
  fit: 'Show everything',
  map: 'Overview of the drawing',
  unknownKind: 'Made with a newer version. It is kept as it is and cannot run here.',
  inside: (count) => (count === 1 ? '1 step inside' : `${String(count)} steps inside`),
  off: 'off',
  notReached: 'not reached',
  problems: (count) => `${String(count)} to look at`,
  waitsFor: (names) => `waits for ${names}`,
  whichWay: (name) => `Which way out of “${name}”?`,
  leadWhere: (name) => `“${name}” leads to`,
  findTarget: 'Find a step',
  noTarget: 'No step fits what you typed.',
  tapTarget: 'Now tap the step that comes next. Tap the paper to stop.',
  nameOf: (name) => `Name of “${name}”`,
  nothingThere: {
    next: 'Nothing comes after this step',
    before: 'Nothing leads to this step',
    beside: 'Nothing stands beside this step',
  },
  firstGhost: 'What happens next?',
  addAfterHint: 'Let go to add a step here',
  keys: 'Arrow keys walk along the arrows. Enter opens the details, A adds the next step, C draws an arrow, F2 renames, Delete deletes, Alt with an arrow key moves the step.',
  empty: { title: 'Nothing drawn yet', text: 'Add the first step from the bar below.' },
};

function leads(targets: readonly string[], list: (items: readonly string[]) => string): string {
  if (targets.length === 0) return 'leads nowhere yet';
  return targets.length === 1
    ? `leads to ${list(targets)}`
    : `leads to ${String(targets.length)} steps: ${list(targets)}`;
}
