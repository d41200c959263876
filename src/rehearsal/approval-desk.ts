// Who answers an approval, when and what. A visit takes from its step's script what one visit is worth: the entries up
// to the first that decides or is everybody's silence, each counted from the visit's start, and the late answers behind
// it. Once they are given and nothing is decided, the asked roles answer in the ordinary way, unless there was a silence.
// Who is away answers when they are back, unless an entry says when; whoever else may answer is not held up by that.
import type { AnswerEvent } from '../engine/event';
import type { JournalEntry } from '../model/journal';
import type { ScriptEntry } from '../model/scenario';
import { type Actors, openActors } from './actors';
import { askOf, fillIn, isDecidedBy } from './foresee-decision';
import { AFTERWARDS, type AskCommand, type Plan, type PlannedOf } from './planned';
import { entryDelayMs, isSilent, type Script, silencesAll } from './script';
import type { Setting } from './setting';

export interface ApprovalDesk {
  readonly ask: (command: AskCommand, nowMs: number) => void;
  /** Makes the answer that is due, or null when nobody is left, or there, to give it. */
  readonly answer: (
    planned: PlannedOf<'scripted-answer' | 'ordinary-answer'>,
    nowMs: number,
  ) => AnswerEvent | null;
  /** Makes an answer that comes whatever became of its question. */
  readonly answerLate: (planned: PlannedOf<'late-answer'>, nowMs: number) => AnswerEvent;
  /** Takes note of who began the run, and of an answer that counted. */
  readonly hear: (entry: JournalEntry) => void;
  /** Goes on asking after an answer that did not decide. */
  readonly goOn: (activation: number, nowMs: number) => void;
  readonly close: (activation: number) => void;
}

/** Is what somebody says, and who it is. */
type Given = Omit<AnswerEvent, 'type' | 'at' | 'activation'>;

interface Visit {
  readonly step: string;
  readonly activation: number;
  roles: readonly string[];
  answers: readonly string[];
  askedAtMs: number;
  /** Scripted and ordinary answers that are set and not yet given; those that somebody's return is waited for left out. */
  pending: number;
  /** The roles whose ordinary answer comes when somebody is back. */
  readonly held: Set<string>;
  /** The people who the script says do not answer. */
  readonly silenced: readonly string[];
  /** Nobody answers but the script. */
  readonly isQuiet: boolean;
  /** Whoever has answered, or tried to in the ordinary way. */
  readonly spoken: Set<string>;
  /** Those of them whose answer counted. */
  readonly counted: Set<string>;
}

/** Is what decides who may still speak at a visit. */
type Speaking = Pick<Visit, 'step' | 'spoken' | 'silenced'>;

/** Names what an approval has set. */
export function askKey(activation: number): string {
  return `ask:${String(activation)}`;
}

/** Makes the desk at which a scenario's people sit. */
export function makeApprovalDesk(setting: Setting, script: Script, plan: Plan): ApprovalDesk {
  const visits = new Map<number, Visit>();
  const actors = openActors(setting);

  const open = (command: AskCommand, nowMs: number): Visit => {
    const { step, activation, roles, answers } = command;
    const entries = takeVisitsWorth(setting, actors, script, command);
    const dueOf = (entry: ScriptEntry) => nowMs + (entryDelayMs(entry) ?? setting.likelyMsOf(step));
    const answering = entries.filter((entry) => !isSilent(entry) && entry.late !== true);
    for (const entry of answering) {
      plan(dueOf(entry), askKey(activation), { is: 'scripted-answer', activation, entry });
    }
    for (const entry of entries.filter(({ late }) => late === true)) {
      plan(dueOf(entry), AFTERWARDS, { is: 'late-answer', ask: command, entry });
    }
    return {
      step,
      activation,
      roles,
      answers,
      askedAtMs: nowMs,
      pending: answering.length,
      held: new Set(),
      silenced: entries.flatMap((entry) => (isSilent(entry) && entry.by ? membersOf(setting, entry.by) : [])),
      isQuiet: entries.some(silencesAll),
      spoken: new Set(),
      counted: new Set(),
    };
  };

  const askOrdinary = (visit: Visit, roles: readonly string[], nowMs: number) => {
    const at = Math.max(nowMs, visit.askedAtMs + setting.likelyMsOf(visit.step));
    const { activation } = visit;
    for (const role of roles) plan(at, askKey(activation), { is: 'ordinary-answer', activation, role });
    visit.pending += roles.length;
  };

  const speakersIn = ({ step, spoken, silenced }: Speaking, role: string) => {
    const ruledOut = actors.ruledOut(step);
    return setting
      .peopleOf(role)
      .filter((person) => !spoken.has(person) && !silenced.includes(person) && !ruledOut.has(person));
  };

  /** Where answers are not counted, one of a role is enough. */
  const isSettled = ({ step, counted }: Visit, role: string) =>
    typeof askOf(setting, step)?.rule === 'string' &&
    setting.peopleOf(role).some((person) => counted.has(person));

  /** Asks everybody anew who can still answer in the ordinary way, once nothing else is set. */
  const goOn = (visit: Visit, nowMs: number) => {
    if (visit.pending > 0 || visit.isQuiet) return;
    const open = visit.roles.filter((role) => !visit.held.has(role) && !isSettled(visit, role));
    askOrdinary(
      visit,
      open.filter((role) => speakersIn(visit, role).length > 0),
      nowMs,
    );
  };

  /** Lists who may give a scripted answer, whoever is meant most first. */
  const speakersOf = (visit: Speaking & Pick<Visit, 'roles'>, { by }: ScriptEntry): readonly string[] => {
    if (by !== undefined && !setting.isRole(by)) return [by];
    if (by === undefined) {
      const speakers = visit.roles.flatMap((role) => speakersIn(visit, role));
      return speakers.length > 0 ? speakers : visit.roles.flatMap(setting.peopleOf);
    }
    const members = setting.peopleOf(by);
    const speakers = speakersIn({ ...visit, silenced: [] }, by);
    return speakers.length > 0 ? speakers : members;
  };

  const giveScripted = (visit: Visit, planned: PlannedOf<'scripted-answer'>, nowMs: number): Given | null => {
    const { entry } = planned;
    const speakers = speakersOf(visit, entry);
    const there = speakers.find((person) => setting.presence.isThere(person, nowMs));
    if (there === undefined && entryDelayMs(entry) === null && speakers.length > 0) {
      plan(setting.presence.thereFrom(speakers, nowMs), askKey(visit.activation), planned);
      return null;
    }
    visit.pending -= 1;
    return { by: there ?? speakers[0] ?? '', ...sayOf(setting, visit, entry) };
  };

  const giveOrdinary = (visit: Visit, planned: PlannedOf<'ordinary-answer'>, nowMs: number): Given | null => {
    const { role } = planned;
    if (!visit.held.delete(role)) visit.pending -= 1;
    const speakers = speakersIn(visit, role);
    const by = speakers.find((person) => setting.presence.isThere(person, nowMs));
    if (by === undefined && speakers.length > 0) {
      visit.held.add(role);
      plan(setting.presence.thereFrom(speakers, nowMs), askKey(visit.activation), planned);
      goOn(visit, nowMs);
    }
    if (by === undefined) return null;
    visit.spoken.add(by);
    return { by, ...fillIn(setting, visit, {}) };
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
      const given =
        planned.is === 'scripted-answer'
          ? giveScripted(visit, planned, nowMs)
          : giveOrdinary(visit, planned, nowMs);
      return given === null ? null : { type: 'answer', at: nowMs, activation: planned.activation, ...given };
    },
    answerLate: ({ ask, entry }, nowMs) => ({
      type: 'answer',
      at: nowMs,
      activation: ask.activation,
      ...sayOf(setting, ask, entry),
      by: speakersOf({ step: ask.step, roles: ask.roles, spoken: new Set(), silenced: [] }, entry)[0] ?? '',
    }),
    hear: (entry) => {
      actors.hear(entry);
      if (entry.type !== 'answered') return;
      const { activation, by } = entry.data;
      const visit = visits.get(activation);
      visit?.spoken.add(by);
      visit?.counted.add(by);
    },
    goOn: (activation, nowMs) => {
      const visit = visits.get(activation);
      if (visit !== undefined) goOn(visit, nowMs);
    },
    close: (activation) => void visits.delete(activation),
  };
}

/** Lists the people whom an entry names: one, or those of a role. */
function membersOf(setting: Setting, by: string): readonly string[] {
  return setting.isRole(by) ? setting.peopleOf(by) : [by];
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

/** Takes the entries up to the one that decides, as far as that can be foreseen, or is everybody's silence; then the late ones. */
function takeVisitsWorth(
  setting: Setting,
  actors: Actors,
  script: Script,
  command: AskCommand,
): readonly ScriptEntry[] {
  const entries: ScriptEntry[] = [];
  for (let entry = script.take(command.step); entry !== null; entry = script.take(command.step)) {
    entries.push(entry);
    if (silencesAll(entry) || isDecidedBy(setting, actors, command, entries)) break;
  }
  for (let late = script.takeLate(command.step); late !== null; late = script.takeLate(command.step)) {
    entries.push(late);
  }
  return entries;
}
