// Who answers an approval, when and what. A visit takes from its step's script what one visit is worth: the entries up
// to the first that decides or is a silence, each counted from the visit's start, and the late answers behind it. Once
// they are given and nothing is decided, the asked roles answer in the ordinary way, unless the last was a silence.
import type { AnswerEvent } from '../engine/event';
import { beginAsking, decide, mayStillAnswer, type People } from '../engine/run/behaviours/decision';
import type { Asking } from '../engine/state';
import type { EntryOf } from '../model/journal';
import type { ScriptEntry } from '../model/scenario';
import type { BehaviourOf } from '../step-kit/behaviour';
import { AFTERWARDS, type AskCommand, type Plan, type PlannedOf } from './planned';
import { entryDelayMs, isSilent, type Script } from './script';
import type { Setting } from './setting';

/** Stands in for the reason of an answer that must have one and is not scripted. */
const PLAIN_REASON = 'sample';

export interface ApprovalDesk {
  readonly ask: (command: AskCommand, nowMs: number) => void;
  /** Makes the answer that is due, or null when there is nobody left to give it. */
  readonly answer: (
    planned: PlannedOf<'scripted-answer' | 'ordinary-answer'>,
    nowMs: number,
  ) => AnswerEvent | null;
  /** Makes an answer that comes whatever became of its question. */
  readonly answerLate: (planned: PlannedOf<'late-answer'>, nowMs: number) => AnswerEvent;
  /** Takes note of an answer that counted. */
  readonly noteAnswered: (entry: EntryOf<'answered'>) => void;
  /** Goes on asking after an answer that did not decide. */
  readonly goOn: (activation: number, nowMs: number) => void;
  readonly close: (activation: number) => void;
}

interface Visit {
  readonly step: string;
  readonly activation: number;
  roles: readonly string[];
  answers: readonly string[];
  askedAtMs: number;
  /** Scripted and ordinary answers that are set and not yet given. */
  pending: number;
  /** Nobody answers but the script. */
  readonly isQuiet: boolean;
  /** Whoever has answered, or tried to in the ordinary way. */
  readonly spoken: Set<string>;
}

/** Names what an approval has set. */
export function askKey(activation: number): string {
  return `ask:${String(activation)}`;
}

/** Makes the desk at which a scenario's people sit. */
export function makeApprovalDesk(setting: Setting, script: Script, plan: Plan): ApprovalDesk {
  const visits = new Map<number, Visit>();

  const open = (command: AskCommand, nowMs: number): Visit => {
    const { step, activation, roles, answers } = command;
    const entries = takeVisitsWorth(setting, script, command);
    const dueOf = (entry: ScriptEntry) => nowMs + (entryDelayMs(entry) ?? setting.likelyMsOf(step));
    const answering = entries.filter((entry) => !isSilent(entry) && entry.late !== true);
    for (const entry of answering) {
      plan(dueOf(entry), askKey(activation), { is: 'scripted-answer', activation, entry });
    }
    for (const entry of entries.filter(({ late }) => late === true)) {
      plan(dueOf(entry), AFTERWARDS, { is: 'late-answer', ask: command, entry });
    }
    const isQuiet = entries.some(isSilent);
    return {
      step,
      activation,
      roles,
      answers,
      askedAtMs: nowMs,
      pending: answering.length,
      isQuiet,
      spoken: new Set(),
    };
  };

  const askOrdinary = (visit: Visit, roles: readonly string[], nowMs: number) => {
    const at = Math.max(nowMs, visit.askedAtMs + setting.likelyMsOf(visit.step));
    const { activation } = visit;
    for (const role of roles) plan(at, askKey(activation), { is: 'ordinary-answer', activation, role });
    visit.pending += roles.length;
  };

  const findSpeaker = (visit: Pick<Visit, 'spoken'>, role: string) =>
    setting.peopleOf(role).find((person) => !visit.spoken.has(person)) ?? null;

  const whoAnswers = (visit: Pick<Visit, 'roles' | 'spoken'>, by: string | undefined): string => {
    if (by !== undefined && !setting.isRole(by)) return by;
    const roles = by === undefined ? visit.roles : [by];
    const speaker = roles.map((role) => findSpeaker(visit, role)).find((person) => person !== null);
    return speaker ?? roles.flatMap(setting.peopleOf)[0] ?? '';
  };

  return {
    ask: (command, nowMs) => {
      const before = visits.get(command.activation);
      const visit = before ?? open(command, nowMs);
      visits.set(command.activation, visit);
      const added = command.roles.filter((role) => before?.roles.includes(role) !== true);
      if (before !== undefined)
        Object.assign(visit, {
          roles: [...before.roles, ...added],
          answers: command.answers,
          askedAtMs: nowMs,
        });
      if (visit.pending === 0 && !visit.isQuiet) askOrdinary(visit, added, nowMs);
    },
    answer: (planned, nowMs) => {
      const visit = visits.get(planned.activation);
      if (visit === undefined) return null;
      visit.pending -= 1;
      const base = { type: 'answer', at: nowMs, activation: planned.activation } as const;
      if (planned.is === 'scripted-answer') {
        return { ...base, ...sayOf(setting, visit, planned.entry), by: whoAnswers(visit, planned.entry.by) };
      }
      const by = findSpeaker(visit, planned.role);
      if (by === null) return null;
      visit.spoken.add(by);
      return { ...base, by, ...fillIn(setting, visit, {}) };
    },
    answerLate: ({ ask, entry }, nowMs) => ({
      type: 'answer',
      at: nowMs,
      activation: ask.activation,
      ...sayOf(setting, ask, entry),
      by: whoAnswers({ roles: ask.roles, spoken: new Set() }, entry.by),
    }),
    noteAnswered: ({ data }) => void visits.get(data.activation)?.spoken.add(data.by),
    goOn: (activation, nowMs) => {
      const visit = visits.get(activation);
      if (visit === undefined || visit.pending > 0 || visit.isQuiet) return;
      askOrdinary(
        visit,
        visit.roles.filter((role) => findSpeaker(visit, role) !== null),
        nowMs,
      );
    },
    close: (activation) => void visits.delete(activation),
  };
}

/** Completes an answer: the first of those offered, with a reason where that one needs it. */
function fillIn(
  setting: Setting,
  { step, answers }: Pick<Visit, 'step' | 'answers'>,
  entry: Pick<ScriptEntry, 'answer' | 'reason' | 'fields'>,
) {
  if (entry.answer !== undefined) return { ...entry, answer: entry.answer };
  const [answer = 'approved'] = answers;
  const isReasonNeeded = askOf(setting, step)?.reasonFor.includes(answer) === true;
  return { ...(isReasonNeeded ? { reason: PLAIN_REASON } : {}), ...entry, answer };
}

/** What a scripted answer says, without its time. */
function sayOf(
  setting: Setting,
  visit: Pick<Visit, 'step' | 'answers'>,
  entry: ScriptEntry,
): Pick<AnswerEvent, 'answer' | 'reason' | 'fields'> {
  const { answer, reason, fields } = fillIn(setting, visit, entry);
  return {
    answer,
    ...(reason === undefined ? {} : { reason }),
    ...(fields === undefined ? {} : { fields }),
  };
}

/** Takes the entries up to the one that decides, as far as that can be foreseen, or up to a silence; then the late ones. */
function takeVisitsWorth(setting: Setting, script: Script, command: AskCommand): readonly ScriptEntry[] {
  const entries: ScriptEntry[] = [];
  for (let entry = script.take(command.step); entry !== null; entry = script.take(command.step)) {
    entries.push(entry);
    if (isSilent(entry) || isDecidedBy(setting, command, entries)) break;
  }
  for (let late = script.takeLate(command.step); late !== null; late = script.takeLate(command.step)) {
    entries.push(late);
  }
  return entries;
}

/**
 * Foresees, by the engine's own rule, whether answers given at their times decide, so that a visit takes these entries
 * and no further one; the ladder is not foreseen.
 */
export function isDecidedBy(
  setting: Setting,
  command: Pick<AskCommand, 'step' | 'answers'>,
  entries: readonly ScriptEntry[],
): boolean {
  const asked = askOf(setting, command.step);
  if (asked === null) return false;
  const people: People = { of: setting.peopleOf, ruledOut: new Set() };
  const delayOf = (entry: ScriptEntry) => entryDelayMs(entry) ?? setting.likelyMsOf(command.step);
  let asking = beginAsking(asked.rule, asked.approvers);
  const timely = entries.filter(({ late }) => late !== true);
  for (const entry of timely.sort((left, right) => delayOf(left) - delayOf(right))) {
    const by = speakerOf(setting, asking, entry.by);
    const { answer, reason = '', fields = {} } = fillIn(setting, command, entry);
    const hasReason = !asked.reasonFor.includes(answer) || reason.trim() !== '';
    const mayEdit = Object.keys(fields).every((field) => asked.editable.includes(field));
    if (by === null || !hasReason || !mayEdit || !command.answers.includes(answer)) continue;
    const next = decide(people, asked.rule, asking, { by, answer });
    if ('outcome' in next) return true;
    asking = next.asking;
  }
  return false;
}

/** Foresees who will answer: the person named, or somebody of the role (or of any role asked) who has not yet. */
function speakerOf(setting: Setting, asking: Asking, by: string | undefined): string | null {
  const asked = asking.roles.flatMap(setting.peopleOf);
  const named = by === undefined ? asked : setting.isRole(by) ? setting.peopleOf(by) : [by];
  return named.find((person) => asked.includes(person) && mayStillAnswer(asking, person)) ?? null;
}

function askOf(setting: Setting, step: string): BehaviourOf<'ask'> | null {
  const { behaviour } = setting.stepOf(step);
  return behaviour.does === 'ask' ? behaviour : null;
}
