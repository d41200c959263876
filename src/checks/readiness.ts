// Whether a workflow is ready to be lived by, as a list of ten points. What nobody but the owner can know (begin small,
// look at it every week) is no point of it: the screen reminds of that.
import type { Role, WorkflowDocument } from '../model/document';
import type { StepCatalog } from '../step-kit/step-catalog';
import type { DocumentCheck } from './check-document';
import type { Finding, FindingCode } from './finding';

/** Lists the points, in the order in which one would see to them: what keeps anybody from living by it comes first. */
export const READINESS_POINTS = [
  'runs',
  'promises',
  'days',
  'trouble',
  'owners',
  'outputs',
  'rules',
  'approvals',
  'measures',
  'rehearsed',
] as const;

export type ReadinessPoint = (typeof READINESS_POINTS)[number];

/**
 * Is what is left at a point: things in the drawing; ways to go wrong that nobody catches, or that not all ways are known;
 * promises that are broken, or that not every path is known; saved days that do not hold; a good day to save, or what can
 * go wrong to try. One kind at a time, the one that comes first.
 */
export type Left =
  | 'things'
  | 'ways'
  | 'ways-unknown'
  | 'ways-not-all'
  | 'promises'
  | 'promises-unknown'
  | 'days'
  | 'good-day'
  | 'untried';

/** Is one point: done, or so many things to do. */
export interface ReadinessItem {
  readonly point: ReadinessPoint;
  readonly isDone: boolean;
  /** How many of what is left there are to do. */
  readonly count: number;
  /** Of how many; for things in the drawing, as many as there are to do. */
  readonly of: number;
  readonly left: Left;
  /** How many known gaps there are beside: they are kept on purpose, and are neither done nor left. */
  readonly gaps: number;
  /** The steps at which there is something to do, each once. */
  readonly steps: readonly string[];
  /** Where it is seen to: in the drawing, or beside its rehearsal among the ways to go wrong or the saved days. */
  readonly place: 'draw' | 'ways' | 'scenarios';
}

/** Is how ready a workflow is: ten for every point that is done, so from 0 to 100. */
export interface Readiness {
  readonly score: number;
  /** None where nothing is drawn that begins and ends: there is nothing to be ready yet. */
  readonly items: readonly ReadinessItem[];
}

/** Is what rehearsing has shown, by the counts of the screens that show it. */
export interface RehearsedSoFar {
  /** The saved days: all, those that hold and end well, those that do not hold, and the known gaps. */
  readonly days: { readonly all: number; readonly good: number; readonly red: number; readonly gaps: number };
  /** The promises, and how many of them are broken; null as long as not every path is known. */
  readonly promises: { readonly all: number; readonly broken: number } | null;
  /** Of what can go wrong: all ways, and those that were tried. */
  readonly bad: { readonly all: number; readonly tried: number };
  /** The ways to go wrong, those that nobody catches, and whether all were looked at; null as long as nobody has looked. */
  readonly ways: { readonly all: number; readonly notCaught: number; readonly isWhole: boolean } | null;
}

/** What each point looks for in a drawing. */
const CODES: Readonly<Partial<Record<ReadinessPoint, readonly FindingCode[]>>> = {
  runs: [
    'no-trigger',
    'nothing-leads-here',
    'required-field-not-asked',
    'no-end-reached',
    'outcome-leads-nowhere',
    'count-never-reached',
    'circle-not-marked',
  ],
  owners: ['nobody-owns', 'message-to-nobody', 'message-empty'],
  outputs: [
    'nothing-left-behind',
    'input-never-filled',
    'input-maybe-missing',
    'off-step-needed',
    'two-write-at-once',
  ],
  rules: ['decided-by-machine', 'rule-never-holds', 'rules-miss-value', 'choice-changes-nothing'],
  trouble: [
    'failure-untold',
    'tries-without-fallback',
    'limit-before-second-try',
    'limit-before-rung',
    'loop-without-limit',
    'waits-for-ever',
  ],
  approvals: ['approves-own-request', 'nobody-may-answer', 'one-voice-for-two'],
};

/** Of what can go wrong, so much must have been tried: two thirds. */
const TRIED_SHARE = 2 / 3;

/** Works out how ready a workflow is, from what was found in its drawing and what rehearsing it has shown. */
export function readinessOf(
  document: WorkflowDocument,
  catalog: StepCatalog,
  { errors, findings }: DocumentCheck,
  { days, promises, bad, ways }: RehearsedSoFar,
): Readiness {
  if (!isBegun(document, catalog)) return { score: 0, items: [] };
  const draw = (point: ReadinessPoint, places: readonly (string | null)[]): ReadinessItem => ({
    point,
    isDone: places.length === 0,
    count: places.length,
    of: places.length,
    left: 'things',
    gaps: 0,
    steps: [...new Set(places)].filter((step) => step !== null),
    place: 'draw',
  });
  const found = (point: ReadinessPoint) =>
    findings.filter(({ code }) => CODES[point]?.includes(code) === true).map(stepOf);
  const rehearse = (point: ReadinessPoint, left: Left, count: number, of = count): ReadinessItem => ({
    point,
    isDone: count === 0,
    count,
    of,
    left,
    gaps: 0,
    steps: [],
    place: point === 'trouble' ? 'ways' : 'scenarios',
  });
  const untried = Math.max(0, Math.ceil(bad.all * TRIED_SHARE) - bad.tried);
  const items = READINESS_POINTS.map((point): ReadinessItem => {
    switch (point) {
      case 'runs':
        return draw(point, [...errors.map(({ step }) => step ?? null), ...found(point)]);
      case 'owners':
        return draw(point, [...found(point), ...emptyRoles(document)]);
      case 'trouble': {
        if (ways !== null && ways.notCaught > 0) return rehearse(point, 'ways', ways.notCaught, ways.all);
        const doubtful = found(point);
        if (doubtful.length > 0 || ways?.isWhole === true) return draw(point, doubtful);
        return rehearse(point, ways === null ? 'ways-unknown' : 'ways-not-all', 1);
      }
      case 'measures':
        return draw(point, unmeasured(document, catalog));
      case 'promises':
        return promises === null
          ? rehearse(point, 'promises-unknown', 1)
          : rehearse(point, 'promises', promises.broken, promises.all);
      case 'days':
        return { ...rehearse(point, 'days', days.red, days.all), gaps: days.gaps };
      case 'rehearsed':
        return days.good === 0
          ? rehearse(point, 'good-day', 1)
          : rehearse(point, 'untried', untried, bad.all - bad.tried);
      default:
        return draw(point, found(point));
    }
  });
  return { score: (100 / READINESS_POINTS.length) * items.filter(({ isDone }) => isDone).length, items };
}

/** Findings leave a drawing alone that has hardly begun, so their silence says nothing there. */
function isBegun({ steps }: WorkflowDocument, catalog: StepCatalog): boolean {
  const traits = steps.map(({ type }) => catalog.find(type)?.traits);
  return traits.some((of) => of?.entry === true) && traits.some((of) => of?.terminal === true);
}

function stepOf(finding: Finding): string | null {
  return 'step' in finding ? finding.step : null;
}

/** A role that nobody is named in owns nothing yet. */
function emptyRoles({ roles }: WorkflowDocument): readonly null[] {
  const isEmpty = (people: Role['people']) => people.every(({ name }) => name.trim() === '');
  return roles.filter(({ people }) => isEmpty(people)).map(() => null);
}

/** Lists the steps at which somebody works or decides and nobody says how long it takes; a message is sent at once. */
function unmeasured({ steps }: WorkflowDocument, catalog: StepCatalog): readonly string[] {
  return steps
    .filter(({ type, config, off, estimate }) => {
      const found = catalog.find(type);
      const read = found?.read(config);
      const isDone = read?.ok === true && read.value.nature.doneBy !== null;
      const { works, takesTime, tellsEach } = found?.traits ?? {};
      const takesLong = takesTime === true && tellsEach !== true && (works === true || isDone);
      return !off && takesLong && estimate.duration === undefined;
    })
    .map(({ id }) => id);
}
