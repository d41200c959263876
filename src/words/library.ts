import { ago } from './ago';

/** Is how a list of workflows is ordered. */
export type LibraryOrder = 'changed' | 'name';

/** Says what is on the screen of all workflows. */
export interface LibraryWords {
  readonly title: string;
  readonly keptHere: string;
  /** Leads to what all of them rely on. */
  readonly ifGone: string;
  readonly find: string;
  readonly nothingFound: (text: string) => { readonly title: string; readonly text: string };
  readonly showAll: string;
  readonly order: { readonly label: string } & Readonly<Record<LibraryOrder, string>>;
  readonly steps: (count: number) => string;
  readonly rehearsals: (count: number) => string;
  /** «9 bad days rehearsed»; what there is when nobody made a scenario. */
  readonly rehearsed: (badDays: number) => string;
  /** «Changed 2 hours ago»; ms since 1970. */
  readonly changed: (atMs: number, nowMs: number) => string;
  readonly moreFor: (name: string) => string;
  readonly actions: {
    readonly open: string;
    readonly rename: string;
    readonly duplicate: string;
    readonly download: string;
    readonly remove: string;
  };
  readonly copyOf: (name: string) => string;
  /** A name that is taken, for the next one: «New workflow 2». */
  readonly another: (name: string, count: number) => string;
  readonly removed: (name: string) => string;
  readonly undo: string;
  readonly broughtBack: (name: string) => string;
  readonly renaming: {
    readonly title: string;
    readonly label: string;
    readonly done: string;
    readonly cancel: string;
  };
  readonly start: {
    readonly title: string;
    readonly newWorkflow: string;
    readonly blank: string;
    readonly blankHint: string;
    readonly file: string;
    readonly fileHint: string;
  };
  readonly fresh: {
    readonly name: string;
    readonly start: string;
    /** Tells whether a workflow is still called as it was when it was made. */
    readonly isNameOf: (name: string) => boolean;
  };
  readonly templates: {
    readonly title: string;
    readonly all: (count: number) => string;
    readonly filter: string;
    readonly opening: string;
  };
  readonly welcome: {
    readonly title: string;
    readonly text: string;
    readonly open: (name: string) => string;
    readonly blank: string;
    readonly points: readonly string[];
  };
  readonly drop: string;
  readonly intake: IntakeWords;
  readonly backup: BackupWords;
  readonly failed: { readonly save: string; readonly read: (name: string) => string };
}

/** Says what a file that comes in is, before it is added. */
export interface IntakeWords {
  readonly title: string;
  readonly refused: string;
  readonly unreadable: (file: string) => string;
  readonly contents: (steps: number, roles: number, rehearsals: number) => string;
  readonly fine: string;
  readonly problems: (count: number) => string;
  readonly problemsHint: string;
  readonly more: (count: number) => string;
  /** An id that is here already never overwrites: the file comes in beside it. */
  readonly alreadyHere: (name: string) => string;
  readonly add: string;
  readonly addCopy: string;
  readonly cancel: string;
  readonly other: string;
  readonly added: (name: string) => string;
}

/** Says what a backup is: everything that is here as one file, and how it comes back. */
export interface BackupWords {
  readonly section: string;
  readonly exportAll: string;
  /** `day` is ISO 8601: `2026-03-02`. */
  readonly fileName: (day: string) => string;
  readonly title: string;
  readonly lead: string;
  readonly nothing: string;
  readonly close: string;
  readonly standing: {
    readonly new: string;
    readonly same: string;
    readonly different: string;
    readonly removed: string;
  };
  readonly unreadable: (names: readonly string[]) => string;
  readonly bringBack: (count: number) => string;
  readonly broughtBack: (count: number) => string;
  readonly failed: (count: number) => string;
  readonly refused: string;
}

export const englishLibrary: LibraryWords = {
  title: 'Workflows',
  keptHere: 'Kept in this browser, on this device',
  ifGone: 'If something is down',
  find: 'Find a workflow',
  nothingFound: (text) => ({
    title: `No workflow is called «${text}»`,
    text: 'It may have another name, or lie on another device.',
  }),
  showAll: 'Show all',
  order: { label: 'Order', changed: 'Last changed', name: 'Name' },
  steps: (count) => (count === 1 ? '1 step' : `${String(count)} steps`),
  rehearsals: (count) => {
    if (count === 0) return 'not rehearsed yet';
    return count === 1 ? '1 rehearsal' : `${String(count)} rehearsals`;
  },
  rehearsed: (count) => {
    if (count === 0) return 'no bad day rehearsed yet';
    return count === 1 ? '1 bad day rehearsed' : `${String(count)} bad days rehearsed`;
  },
  changed: (atMs, nowMs) => `Changed ${ago(nowMs - atMs)}`,
  moreFor: (name) => `More for ${name}`,
  actions: {
    open: 'Open',
    rename: 'Rename',
    duplicate: 'Duplicate',
    download: 'Download the file',
    remove: 'Delete',
  },
  copyOf: (name) => `${name}, copy`,
  another: (name, count) => `${name} ${String(count)}`,
  removed: (name) => `${name} is deleted.`,
  undo: 'Undo',
  broughtBack: (name) => `${name} is back.`,
  renaming: { title: 'Rename the workflow', label: 'Name', done: 'Rename', cancel: 'Cancel' },
  start: {
    title: 'Start something new',
    newWorkflow: 'New workflow',
    blank: 'Blank sheet',
    blankHint: 'A start, and the rest is yours.',
    file: 'Open a file',
    fileHint: 'Nothing here is overwritten.',
  },
  fresh: {
    name: 'New workflow',
    start: 'It begins',
    isNameOf: (name) => /^(?:New workflow(?: \d+)?)?$/u.test(name.trim()),
  },
  templates: {
    title: 'Or from a process like yours',
    all: (count) => `All ${String(count)}`,
    filter: 'Kind of business',
    opening: 'Opening',
  },
  welcome: {
    title: 'Rehearse your business before the bad day does',
    text: 'Here is a workflow that is drawn already: an order, from the shop to the parcel. Open it, play the good day, then let the card gateway fail and see who hears of it.',
    open: (name) => `Open «${name}»`,
    blank: 'Start with a blank sheet',
    points: ['No account', 'Nothing leaves this device', 'The file is yours'],
  },
  drop: 'Let go to open the file',
  intake: {
    title: 'Add this workflow?',
    refused: 'This file cannot be opened',
    unreadable: (file) => `${file} cannot be read from where it lies. Copy it to this device and try again.`,
    contents: (steps, roles, rehearsals) =>
      [
        steps === 1 ? '1 step' : `${String(steps)} steps`,
        roles === 1 ? '1 role' : `${String(roles)} roles`,
        rehearsals === 1 ? '1 rehearsal' : `${String(rehearsals)} rehearsals`,
      ].join(', '),
    fine: 'Nothing in it needs mending.',
    problems: (count) => (count === 1 ? '1 thing to look at' : `${String(count)} things to look at`),
    problemsHint: 'You can mend this once it is open.',
    more: (count) => `and ${String(count)} more`,
    alreadyHere: (name) =>
      `«${name}» is here already. This one is added beside it as a copy; nothing is overwritten.`,
    add: 'Add it',
    addCopy: 'Add as a copy',
    cancel: 'Cancel',
    other: 'Choose another file',
    added: (name) => `${name} is added.`,
  },
  backup: {
    section: 'Everything here',
    exportAll: 'Export all',
    fileName: (day) => `runthrough-${day}.json`,
    title: 'Bring back a backup?',
    lead: 'Nothing that is here is changed or overwritten.',
    nothing: 'Everything in this backup is here already.',
    close: 'Close',
    standing: {
      new: 'comes back',
      same: 'is here already',
      different: 'is here and differs, so it comes as a copy',
      removed: 'was deleted here, so it comes as a copy',
    },
    unreadable: (names) => `Cannot be read: ${new Intl.ListFormat('en').format(names)}.`,
    bringBack: (count) => (count === 1 ? 'Bring back 1 workflow' : `Bring back ${String(count)} workflows`),
    broughtBack: (count) => (count === 1 ? '1 workflow is back.' : `${String(count)} workflows are back.`),
    failed: (count) =>
      count === 1
        ? '1 workflow could not be saved here.'
        : `${String(count)} workflows could not be saved here.`,
    refused: 'This backup cannot be opened',
  },
  failed: {
    save: 'That could not be saved here. Nothing was changed.',
    read: (name) => `${name} cannot be read. Its last good version is kept; reload the page to try again.`,
  },
};
