// How a drawing can go wrong and where that ends, a line each; and what the screen says round them.
import type { FaultAt, PairToGoWrong } from '../paths/fault-pairs';
import type { WayPart } from '../paths/way-counts';
import { type SaidWay, sayFate, sayWay } from './failure-way';
import { englishLapse, type LapseWords } from './lapse';
import { uncapitalised } from './sentence';
import type { SentenceContext } from './sentence-context';

export interface FailureMapWords {
  readonly tab: string;
  readonly goodEndings: (count: number) => string;
  readonly waysWrong: (count: number) => string;
  /** How many are caught, and how many of these are not settled. */
  readonly caughtCount: (count: number, notSettled: number) => string;
  readonly notCaughtCount: (count: number) => string;
  readonly view: Readonly<Record<'label' | 'steps' | 'systems' | 'people', string>>;
  readonly part: Readonly<Record<WayPart, string>>;
  /** What is not settled is, in a few words. */
  readonly notSettledWhy: string;
  readonly eachPlays: string;
  readonly playing: string;
  /** Somebody who is asked later answers, and nobody else. */
  readonly decides: (who: string) => string;
  /** What happens: «Charge the card: never answers». */
  readonly what: (way: FaultAt, context: SentenceContext) => string;
  /** Where it ends: «Waits for ever. Nobody hears of it». */
  readonly whereItEnds: (way: SaidWay, context: SentenceContext) => string;
  readonly more: (count: number) => string;
  readonly likeIt: (count: number) => string;
  readonly fewer: string;
  /** Leads to the drawing, where one says what comes then; and the same to somebody who does not see the row. */
  readonly drawThen: string;
  readonly drawThenAt: (step: string) => string;
  readonly drawShort: string;
  readonly repairAll: string;
  /** What is said before all is repaired: how much, each change at its step, and what stays open. */
  readonly repairTitle: (count: number) => string;
  readonly repairText: string;
  readonly change: (step: string, repair: string) => string;
  readonly repairThem: (count: number) => string;
  readonly repairNot: string;
  readonly forYouWhy: string;
  /** Stands in its place where no press repairs anything: only the owner knows what should come of it. */
  readonly forYou: string;
  /** What undoing takes back. */
  readonly repair: string;
  /** How much was repaired, and how many ways to go wrong only the owner can catch. */
  readonly repaired: (count: number, left: number) => string;
  readonly undo: string;
  /** Which promises and saved days held before a repair, and do not any more: at least one. */
  readonly lost: (
    lost: { readonly promises: readonly string[]; readonly days: readonly string[] },
    context: SentenceContext,
  ) => string;
  /** Puts what was repaired and what is lost by it into one notice. */
  readonly repairedAndLost: (repaired: string, lost: string) => string;
  readonly show: string;
  /** All that counts is caught; so many ways are not in which the help fails too. */
  readonly allCaught: (further: number) => string;
  readonly working: string;
  readonly soFar: (states: number, context: SentenceContext) => string;
  readonly stop: string;
  readonly stopped: { readonly title: string; readonly text: string };
  readonly goOn: string;
  readonly incomplete: string;
  readonly cannotRun: { readonly title: string; readonly text: (count: number) => string };
  readonly broken: { readonly title: string; readonly text: string };
  readonly again: string;
  readonly nothing: { readonly title: string; readonly text: string };
  readonly further: { readonly title: string; readonly text: string };
  readonly pairs: {
    /** Asks for them. */
    readonly ask: string;
    readonly title: string;
    readonly text: string;
    /** Both, in the order in which they come. */
    readonly name: (pair: PairToGoWrong, context: SentenceContext) => string;
    readonly working: string;
    readonly incomplete: string;
    readonly none: { readonly title: string; readonly text: string };
  };
  readonly systems: {
    readonly none: { readonly title: string; readonly text: string };
    readonly counts: (all: number, notCaught: number) => string;
    readonly withoutSystem: string;
    readonly back: string;
  };
  readonly people: {
    readonly none: { readonly title: string; readonly text: string };
    readonly counts: (works: number, asked: number) => string;
    /** Somebody of a role with others in it. */
    readonly oneOf: (role: string) => string;
    readonly back: string;
  };
  readonly lapse: LapseWords;
}

export const englishFailureMap: FailureMapWords = {
  tab: 'Ways',
  goodEndings: (count) => (count === 1 ? '1 good ending' : `${String(count)} good endings`),
  waysWrong: (count) => (count === 1 ? '1 way to go wrong' : `${String(count)} ways to go wrong`),
  caughtCount: (count, notSettled) =>
    `${String(count)} caught${notSettled === 0 ? '' : `, ${String(notSettled)} of them not settled`}`,
  notCaughtCount: (count) => `${String(count)} not`,
  view: { label: 'Look at', steps: 'By step', systems: 'By system', people: 'By person' },
  part: {
    'not-caught': 'Not caught',
    'not-settled': 'Heard of, not settled',
    settled: 'Caught and settled',
  },
  notSettledWhy: 'It ends as gone wrong, or waits for whoever was asked last.',
  eachPlays: 'Each one plays',
  decides: (who) => `${who} decides`,
  playing: 'On the screen',
  what: sayWay,
  whereItEnds: sayFate,
  more: (count) => `${String(count)} more`,
  likeIt: (count) => `and ${String(count)} more like it`,
  fewer: 'Fewer',
  drawThen: 'Draw what happens then',
  drawThenAt: (step) => `Draw what happens then: ${step}`,
  drawShort: 'Draw',
  repairAll: 'Repair all',
  repairTitle: (count) => (count === 1 ? 'Repair one thing' : `Repair ${String(count)} things`),
  repairText:
    'This is drawn for you. What comes to light then is repaired too, and one undo takes all of it back.',
  change: (step, repair) => `${step}: ${uncapitalised(repair)}`,
  repairThem: (count) => (count === 1 ? 'Repair it' : `Repair all ${String(count)}`),
  repairNot: 'Not now',
  forYouWhy: 'These stay open. Only you know what should happen then.',
  forYou: 'Yours to decide',
  repair: 'Repair',
  repaired: (count, left) => {
    const done = count === 1 ? 'One thing repaired' : `${String(count)} things repaired`;
    const ways = left === 1 ? 'one way to go wrong is' : `${String(left)} ways to go wrong are`;
    return left === 0 ? done : `${done}, ${ways} yours to decide`;
  },
  undo: 'Undo',
  lost: ({ promises, days }, context) =>
    [
      ...listLost(promises, { one: 'promise no longer holds', many: 'promises no longer hold' }, context),
      ...listLost(days, { one: 'saved day ends otherwise', many: 'saved days end otherwise' }, context),
    ].join(' '),
  repairedAndLost: (repaired, lost) => `${repaired}. ${lost}`,
  show: 'Show',
  allCaught: (further) => {
    if (further === 0) return 'Everything that can go wrong is caught.';
    const left = further === 1 ? 'one is not' : `${String(further)} are not`;
    return `Whatever goes wrong first is caught. Of what goes wrong after that, ${left}.`;
  },
  working: 'Working out every way it can go wrong',
  soFar: (states, { format }) => format.count(states, { one: 'situation', many: 'situations' }),
  stop: 'Stop',
  stopped: { title: 'Stopped', text: 'Not every way to go wrong was looked at.' },
  goOn: 'Work it out',
  incomplete:
    'Not everything was looked at: the drawing allows too much. There may be more ways to go wrong.',
  cannotRun: {
    title: 'The drawing cannot be played yet',
    text: (count) =>
      count === 1
        ? 'One thing stands in the way. After that, every way it can go wrong stands here.'
        : `${String(count)} things stand in the way. After that, every way it can go wrong stands here.`,
  },
  broken: {
    title: 'Working it out broke down',
    text: 'That is our mistake, not yours. The drawing is safe.',
  },
  again: 'Try again',
  nothing: {
    title: 'Nothing can go wrong yet',
    text: 'No step is done by anybody. Draw who does what, then look here again.',
  },
  further: {
    title: 'When the help fails too',
    text: 'Steps that only trouble leads to. They count only after something else went wrong.',
  },
  pairs: {
    ask: 'Look at two things going wrong at once',
    title: 'Two things at once',
    text: 'Each of them alone is caught. One after the other, in one run, they are not.',
    name: ({ first, way }, context) => `${sayWay(first, context)}. Then ${sayWay(way, context)}`,
    working: 'Looking at every two things that can go wrong',
    incomplete: 'Not every pair was looked at: the drawing allows too much. There may be more.',
    none: {
      title: 'No two things are worse than one',
      text: 'Whatever is caught alone is also caught when something else went wrong before.',
    },
  },
  systems: {
    none: {
      title: 'No system takes part',
      text: 'Say at a step which system does it; then you see here what stops when it is down.',
    },
    counts: (all, notCaught) => {
      if (all === 0) return 'No way to go wrong on a good day';
      const ways = all === 1 ? '1 way' : `${String(all)} ways`;
      return notCaught === 0
        ? `${ways} to go wrong, all caught`
        : `${ways} to go wrong, ${String(notCaught)} not caught`;
    },
    withoutSystem: 'Without a system',
    back: 'All systems',
  },
  people: {
    none: {
      title: 'Nobody takes part',
      text: 'Say at a step who does it; then you see here what waits when they are away.',
    },
    counts: (works, asked) =>
      [
        ...(works === 0 ? [] : [works === 1 ? 'Does 1 step' : `Does ${String(works)} steps`]),
        ...(asked === 0 ? [] : [`${works === 0 ? 'Is' : 'is'} asked at ${String(asked)}`]),
      ].join(', ') || 'Does nothing here yet',
    oneOf: (role) => `One of ${role}`,
    back: 'All people',
  },
  lapse: englishLapse,
};

/** One is named; of several it is said how many there are, for a notice is read at a glance. */
function listLost(
  names: readonly string[],
  said: { readonly one: string; readonly many: string },
  { format }: SentenceContext,
): readonly string[] {
  const [first, ...others] = names;
  if (first === undefined) return [];
  const count = format.count(names.length, said);
  // A promise without a name is its sentence, and quotes names itself.
  const quoted = first.includes('“') ? first.replace(/\.$/u, '') : `“${first}”`;
  return [others.length === 0 ? `${count}: ${quoted}.` : `${count}.`];
}
