// Who answers an approval, when and what. A visit takes from its step's script what one visit is worth: the entries up
// to the first that decides or is a silence, each counted from the visit's start. Once they are given and nothing is
// decided, the asked roles answer in the ordinary way, unless the last entry was a silence.
import type { Command } from '../engine/command';
import type { AnswerEvent } from '../engine/event';
import type { EntryOf } from '../model/journal';
import type { ScriptEntry } from '../model/scenario';
import type { BehaviourOf } from '../step-kit/behaviour';
import type { Plan, PlannedOf } from './planned';
import { entryDelayMs, isSilent, type Script } from './script';
import type { Setting } from './setting';

type Ask = Extract<Command, { readonly type: 'ask' }>;

/** Stands in for the reason of an answer that must have one and is not scripted. */
const PLAIN_REASON = 'sample';

export interface ApprovalDesk {
  readonly ask: (command: Ask, nowMs: number) => void;
  /** Makes the answer that is due, or null when there is nobody left to give it. */
  readonly answer: (
    planned: PlannedOf<'scripted-answer' | 'ordinary-answer'>,
    nowMs: number,
  ) => AnswerEvent | null;
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

  const open = (command: Ask, nowMs: number): Visit => {
    const { step, activation, roles, answers } = command;
    const entries = takeVisitsWorth(setting, script, command);
    const answering = entries.filter((entry) => !isSilent(entry));
    for (const entry of answering) {
      const at = nowMs + (entryDelayMs(entry) ?? setting.likelyMsOf(step));
      plan(at, askKey(activation), { is: 'scripted-answer', activation, entry });
    }
    const isQuiet = answering.length < entries.length;
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

  const findSpeaker = (visit: Visit, role: string) =>
    setting.peopleOf(role).find((person) => !visit.spoken.has(person)) ?? null;

  const whoAnswers = (visit: Visit, by: string | undefined): string => {
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
        const { answer, reason, fields } = fillIn(setting, visit, planned.entry);
        return {
          ...base,
          by: whoAnswers(visit, planned.entry.by),
          answer,
          ...(reason === undefined ? {} : { reason }),
          ...(fields === undefined ? {} : { fields }),
        };
      }
      const by = findSpeaker(visit, planned.role);
      if (by === null) return null;
      visit.spoken.add(by);
      return { ...base, by, ...fillIn(setting, visit, {}) };
    },
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

/** Takes the entries up to the first that decides or is a silence. Where the first answer decides, that is the first that counts. */
function takeVisitsWorth(setting: Setting, script: Script, command: Ask): readonly ScriptEntry[] {
  const entries: ScriptEntry[] = [];
  for (let entry = script.take(command.step); entry !== null; entry = script.take(command.step)) {
    entries.push(entry);
    if (isSilent(entry) || willCount(setting, command, entry)) break;
  }
  return entries;
}

/** Foresees whether the run will take an answer, as far as that does not depend on what happens until then. */
function willCount(setting: Setting, command: Ask, entry: ScriptEntry): boolean {
  const asked = askOf(setting, command.step);
  const { answer, reason = '', fields = {} } = fillIn(setting, command, entry);
  const { by } = entry;
  const isAsked =
    by === undefined || command.roles.some((role) => role === by || setting.peopleOf(role).includes(by));
  const hasReason = asked?.reasonFor.includes(answer) !== true || reason.trim() !== '';
  const mayEdit = Object.keys(fields).every((field) => asked?.editable.includes(field) === true);
  return isAsked && hasReason && mayEdit && command.answers.includes(answer);
}

function askOf(setting: Setting, step: string): BehaviourOf<'ask'> | null {
  const { behaviour } = setting.stepOf(step);
  return behaviour.does === 'ask' ? behaviour : null;
}
