// What stops, in all workflows together, when something that they rely on is gone for a while.

/** Is what becomes of a case that comes to a step just then, or why that is not said. */
export type StoppedCode = 'stands' | 'other-way' | 'goes-on' | 'start' | 'never-met' | 'not-looked-at';

/** Is a thing of one name, as an owner counts it: «order», «orders». */
interface Noun {
  readonly one: string;
  readonly many: string;
}

type ByKind<Said> = Readonly<Record<'system' | 'person', Said>>;

export interface RelianceWords {
  readonly title: string;
  readonly lead: string;
  readonly kinds: ByKind<string>;
  /** How widely it is relied on: «6 steps in 3 workflows». */
  readonly counts: (steps: number, workflows: number) => string;
  /** Stands at a row behind which cases come to a standstill. */
  readonly standing: (count: number) => string;
  readonly back: string;
  /** The sum in one line: «11 steps in 3 workflows stop». */
  readonly stop: ByKind<(steps: number, workflows: number) => string>;
  readonly fate: Readonly<Record<StoppedCode, (count: number) => string>>;
  /** How what waits goes on: `longest` is the longest wait. */
  readonly drain: (longest: string) => string;
  /** «About 3 orders come in meanwhile». */
  readonly comeIn: (cases: number, noun: Noun) => string;
  /** How a step takes it that goes another way: «Fails after 3 tries, ends at Cancelled». */
  readonly endsAt: (effect: string, ends: string) => string;
  /** A step at which nothing is felt of it. */
  readonly asEver: string;
  readonly startsNothing: string;
  readonly notLookedAt: string;
  readonly neverMet: (steps: string) => string;
  /** A step that only a saved day gets to. */
  readonly onDay: (said: string, day: string) => string;
  /** Where something else went wrong before it stood still. */
  readonly thenStands: (said: string) => string;
  /** Tells how it is known to be one and the same. */
  readonly byName: (names: string) => string;
  readonly reading: string;
  readonly working: string;
  readonly soFar: (done: number, all: number) => string;
  readonly halt: string;
  readonly more: (count: number) => string;
  readonly unreadable: (names: string) => string;
  readonly cannotRun: string;
  readonly draw: string;
  readonly notWorkedOut: string;
  readonly again: string;
  readonly noWorkflow: { readonly title: string; readonly text: string };
  readonly nothing: { readonly title: string; readonly text: string };
  readonly missing: { readonly title: string; readonly text: string };
  /** Leads from the rehearsal of one workflow to all of them. */
  readonly elsewhere: (others: number) => string;
}

export const englishReliance: RelianceWords = {
  title: 'If something is down, or somebody is away',
  lead: 'What your workflows rely on, most widely relied on first.',
  kinds: { system: 'Systems', person: 'People' },
  counts: (steps, workflows) => `${stepCount(steps)} in ${workflowCount(workflows)}`,
  standing: (count) => (count === 1 ? '1 stands still' : `${String(count)} stand still`),
  back: 'Everything relied on',
  stop: {
    system: (steps, workflows) =>
      `${stepCount(steps)} in ${workflowCount(workflows)} ${steps === 1 ? 'stops' : 'stop'}`,
    person: (steps, workflows) =>
      `${stepCount(steps)} in ${workflowCount(workflows)} ${steps === 1 ? 'has' : 'have'} to do without`,
  },
  fate: {
    stands: (count) => (count === 1 ? '1 stands still' : `${String(count)} stand still`),
    'other-way': (count) => (count === 1 ? '1 goes another way' : `${String(count)} go another way`),
    'goes-on': (count) => (count === 1 ? '1 goes on by itself' : `${String(count)} go on by themselves`),
    start: (count) => (count === 1 ? '1 start waits' : `${String(count)} starts wait`),
    'never-met': (count) => `${String(count)} not rehearsed`,
    'not-looked-at': (count) => `${String(count)} not worked out`,
  },
  drain: (longest) => `What waits goes on by itself, ${longest} late at the longest.`,
  comeIn: (cases, { one, many }) => {
    const about = Math.round(cases);
    if (about === 0) return `Most likely no ${one} comes in meanwhile.`;
    return about === 1
      ? `About 1 ${one} comes in meanwhile.`
      : `About ${String(about)} ${many} come in meanwhile.`;
  },
  endsAt: (effect, ends) => `${effect}, and ends at ${ends}`,
  asEver: 'Goes on as ever',
  startsNothing: 'Nothing begins here meanwhile',
  notLookedAt: 'Not worked out: the workflow is very large',
  neverMet: (steps) => `Not rehearsed on any day: ${steps}.`,
  onDay: (said, day) => `${said} (on «${day}»)`,
  thenStands: (said) => `${said}, then stands still until somebody looks`,
  byName: (names) => `Known by the name ${names}. What is called otherwise is not counted.`,
  reading: 'Reading your workflows',
  working: 'Playing it in every workflow',
  soFar: (done, all) => `${String(done)} of ${String(all)}`,
  halt: 'Stop',
  more: (count) => `${String(count)} more`,
  unreadable: (names) => `Left out, because it cannot be read: ${names}.`,
  cannotRun: 'It cannot be played yet. What becomes of its steps shows once it can.',
  draw: 'Draw',
  notWorkedOut: 'Not worked out',
  again: 'Work it out',
  noWorkflow: {
    title: 'No workflow is here yet',
    text: 'Draw one, or begin with one that is drawn already. Then you see here what stops without whom.',
  },
  nothing: {
    title: 'No step relies on anything yet',
    text: 'Say at a step which system or who does it. Then you see here what stops without them.',
  },
  missing: {
    title: 'Nothing relies on it any more',
    text: 'It may have another name now, or its workflows are gone.',
  },
  elsewhere: (others) =>
    others === 1 ? 'Also in 1 other workflow' : `Also in ${String(others)} other workflows`,
};

function stepCount(count: number): string {
  return count === 1 ? '1 step' : `${String(count)} steps`;
}

function workflowCount(count: number): string {
  return count === 1 ? '1 workflow' : `${String(count)} workflows`;
}
