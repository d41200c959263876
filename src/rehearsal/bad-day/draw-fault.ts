// One thing that goes wrong at one place of a day, as a part of a scenario: written as a person would set it there, so
// that what is drawn can be read, changed and kept like any other day.
import type { GraphStep } from '../../engine/graph';
import { ownFailures } from '../../engine/own-failures';
import { formatDuration } from '../../kernel/duration';
import type { FailureKind } from '../../model/journal';
import type { Scenario, ScriptEntry } from '../../model/scenario';
import type { BehaviourOf } from '../../step-kit/behaviour';
import type { BadDayGround } from './bad-day-ground';
import type { Dice } from './open-dice';
import { drawOutput, otherOutputs } from './unlucky-values';
import type { WeakPoint } from './what-can-go-wrong';

/** Is what can go wrong on a bad day; a failure bears its kind. */
export type FaultKind =
  | FailureKind
  | 'hang'
  | 'slow'
  | 'outage'
  | 'absence'
  | 'unsure'
  | 'other-result'
  | 'late-answer'
  | 'no-answer'
  | 'unwelcome-answer'
  | 'late-word'
  | 'no-word';

/** Is one thing that goes wrong, and the scenario with it. */
export interface Fault {
  readonly kind: FaultKind;
  readonly step: string;
  readonly scenario: Scenario;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How often what is possible at a place is drawn, next to the others. */
const WEIGHTS = {
  fail: 5,
  outage: 2,
  absence: 2,
  hang: 1,
  slow: 0.5,
  slowOverLimit: 2,
  unsure: 4,
  otherResult: 4,
  lateAnswer: 3,
  noAnswer: 2,
  unwelcomeAnswer: 3,
  lateWord: 3,
  noWord: 2,
} as const;

/** Stands in for the reason of an answer that must have one. */
const PLAIN_REASON = 'sample';

/** How long systems are down. */
const OUTAGES_MS = [15 * MINUTE_MS, HOUR_MS, 2 * HOUR_MS, 6 * HOUR_MS, DAY_MS, 3 * DAY_MS] as const;

/** How long people are away. */
const ABSENCES_MS = [2 * HOUR_MS, 6 * HOUR_MS, DAY_MS, 3 * DAY_MS, 7 * DAY_MS, 14 * DAY_MS] as const;

/** Draws one of the things that can go wrong at a place; `startedAtMs` is when the run began. */
export function drawFault(
  ground: BadDayGround,
  scenario: Scenario,
  point: WeakPoint,
  startedAtMs: number,
  dice: Dice,
): Fault | null {
  const draw = dice.weigh(possibleAt(ground, scenario, point, startedAtMs, dice));
  if (draw === undefined) return null;
  const { kind, ...made } = draw();
  return { kind, step: point.step, scenario: made.scenario };
}

type Draw = () => { readonly kind: FaultKind; readonly scenario: Scenario };

type Weighed = readonly [weight: number, draw: Draw];

function possibleAt(
  ground: BadDayGround,
  scenario: Scenario,
  point: WeakPoint,
  startedAtMs: number,
  dice: Dice,
): readonly Weighed[] {
  const step = ground.stepOf(point.step);
  const likelyMs = ground.likelyMsOf(step.id);
  const sets =
    (kind: FaultKind, entries: () => readonly ScriptEntry[]): Draw =>
    () => ({ kind, scenario: writeEntries(scenario, point, entries()) });
  const { behaviour } = step;
  const away = (roles: readonly string[]): readonly Weighed[] => {
    const absence: Draw = () => ({
      kind: 'absence',
      scenario: addAbsence(ground, scenario, roles, point, startedAtMs, dice),
    });
    return roles.length === 0 ? [] : [[WEIGHTS.absence, absence]];
  };
  switch (point.at) {
    case 'try': {
      const system = ground.systemOf(step.id);
      const outage = (of: string): Draw => {
        return () => ({ kind: 'outage', scenario: addOutage(scenario, of, point, startedAtMs, dice) });
      };
      return [
        ...failures(step, system, sets, dice),
        [WEIGHTS.hang, sets('hang', () => [{ hang: true }])],
        [
          isLimited(step) ? WEIGHTS.slowOverLimit : WEIGHTS.slow,
          sets('slow', () => [{ takes: slowText(step, likelyMs, dice) }]),
        ],
        ...(system === null ? [] : [[WEIGHTS.outage, outage(system)] as const]),
        ...away(ground.rolesAt(step.id)),
        ...(behaviour.does === 'work' ? odd(ground, behaviour, sets, dice) : []),
      ];
    }
    case 'question':
      return behaviour.does === 'ask'
        ? [...answers(step, behaviour, sets, dice), ...away(behaviour.approvers)]
        : [];
    case 'word':
      return [
        [WEIGHTS.lateWord, sets('late-word', () => [{ signal: {}, after: lateText(step, dice) }])],
        [WEIGHTS.noWord, sets('no-word', () => [{ hang: true }])],
      ];
  }
}

type Sets = (kind: FaultKind, entries: () => readonly ScriptEntry[]) => Draw;

function failures(step: GraphStep, system: string | null, sets: Sets, dice: Dice): readonly Weighed[] {
  const kinds = ownFailures(step, system);
  return kinds.map((kind) => [
    WEIGHTS.fail / kinds.length,
    sets(kind, () => Array.from({ length: drawTimes(step, kind, dice) }, () => ({ fail: kind }))),
  ]);
}

/** Fails once, or as often as it is tried, or something between. */
function drawTimes({ retry }: GraphStep, kind: FailureKind, dice: Dice): number {
  const tries = retry.on.includes(kind) ? retry.attempts : 1;
  if (tries === 1 || dice.says(0.4)) return 1;
  return dice.says(0.7) ? tries : 1 + Math.floor(dice.fraction() * tries);
}

function odd(
  ground: BadDayGround,
  { produces, threshold }: BehaviourOf<'work'>,
  sets: Sets,
  dice: Dice,
): readonly Weighed[] {
  const unsure = (): readonly ScriptEntry[] => {
    const confidence = Math.floor(dice.fraction() * (threshold ?? 0) * 100) / 100;
    return [{ confidence }];
  };
  const isOther = otherOutputs(ground, produces).length > 0;
  const other = (): readonly ScriptEntry[] => [{ done: { ...drawOutput(ground, produces, dice) } }];
  return [
    ...(threshold === null || threshold <= 0 ? [] : [[WEIGHTS.unsure, sets('unsure', unsure)] as const]),
    ...(isOther ? [[WEIGHTS.otherResult, sets('other-result', other)] as const] : []),
  ];
}

function answers(
  step: GraphStep,
  { answers: offered, reasonFor }: BehaviourOf<'ask'>,
  sets: Sets,
  dice: Dice,
): readonly Weighed[] {
  const unwelcome = offered.slice(1);
  const turnDown = (): readonly ScriptEntry[] => {
    const answer = dice.pick(unwelcome) ?? '';
    return [{ answer, ...(reasonFor.includes(answer) ? { reason: PLAIN_REASON } : {}) }];
  };
  return [
    [WEIGHTS.lateAnswer, sets('late-answer', () => [{ after: lateText(step, dice) }])],
    [WEIGHTS.noAnswer, sets('no-answer', () => [{ hang: true }])],
    ...(unwelcome.length === 0
      ? []
      : [[WEIGHTS.unwelcomeAnswer, sets('unwelcome-answer', turnDown)] as const]),
  ];
}

function isLimited({ attemptLimitMs, timeLimitMs }: GraphStep): boolean {
  return attemptLimitMs !== null || timeLimitMs !== null;
}

/** Takes longer than it may, where there is a limit; else a few times as long as usual. */
function slowText({ attemptLimitMs, timeLimitMs }: GraphStep, likelyMs: number, dice: Dice): string {
  const limitMs = attemptLimitMs ?? timeLimitMs;
  const usualMs = Math.max(likelyMs, 20 * MINUTE_MS);
  const takesMs =
    limitMs !== null && dice.says(0.8) ? limitMs * 1.25 + MINUTE_MS : usualMs * (2 + 8 * dice.fraction());
  return formatDuration(roundMs(takesMs));
}

/** Comes after a rung of the ladder or after the limit, where there are some; else days later. */
function lateText({ behaviour, timeLimitMs }: GraphStep, dice: Dice): string {
  const rungs = behaviour.does === 'ask' ? behaviour.ladder.map(({ afterMs }) => afterMs) : [];
  const limits = [...rungs, ...(timeLimitMs === null ? [] : [timeLimitMs])];
  const limitMs = dice.pick(limits);
  const afterMs =
    limitMs === undefined ? DAY_MS * (1 + Math.floor(12 * dice.fraction())) : limitMs * 1.25 + MINUTE_MS;
  return formatDuration(roundMs(afterMs));
}

/** Rounds up to what a person would say: whole minutes, five, hours, days. */
function roundMs(durationMs: number): number {
  const unitMs =
    durationMs < 10 * MINUTE_MS
      ? MINUTE_MS
      : durationMs < 3 * HOUR_MS
        ? 5 * MINUTE_MS
        : durationMs < 2 * DAY_MS
          ? HOUR_MS
          : DAY_MS;
  return Math.ceil(durationMs / unitMs) * unitMs;
}

/** What comes before it in the script stays ordinary. */
function writeEntries(
  scenario: Scenario,
  { step, entry }: WeakPoint,
  entries: readonly ScriptEntry[],
): Scenario {
  const before = scenario.script[step] ?? [];
  const usual = Array.from({ length: Math.max(0, entry - before.length) }, () => ({}));
  return { ...scenario, script: { ...scenario.script, [step]: [...before, ...usual, ...entries] } };
}

function addOutage(
  scenario: Scenario,
  system: string,
  { atMs }: WeakPoint,
  startedAtMs: number,
  dice: Dice,
): Scenario {
  const forMs = dice.pick(OUTAGES_MS) ?? HOUR_MS;
  const outage = { system, from: formatDuration(atMs - startedAtMs), for: formatDuration(forMs) };
  return { ...scenario, outages: [...scenario.outages, outage] };
}

/** Sends one of these roles away, or of one with several people perhaps only one of them. */
function addAbsence(
  ground: BadDayGround,
  scenario: Scenario,
  roles: readonly string[],
  { atMs }: WeakPoint,
  startedAtMs: number,
  dice: Dice,
): Scenario {
  const role = dice.pick(roles) ?? '';
  const people = ground.document.roles.find(({ id }) => id === role)?.people ?? [];
  const who = dice.pick([role, ...(people.length > 1 ? people.map(({ id }) => id) : [])]) ?? role;
  const forMs = dice.pick(ABSENCES_MS) ?? DAY_MS;
  const absence = { who, from: formatDuration(atMs - startedAtMs), for: formatDuration(forMs) };
  return { ...scenario, absences: [...(scenario.absences ?? []), absence] };
}
