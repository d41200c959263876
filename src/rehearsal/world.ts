// The scripted world: it hears what the run asks of its host and what became of it, and sets what will happen next.
// Everything it does goes through one queue, in the order in which the run asked for it.
import type { Command } from '../engine/command';
import type { ResolveEvent, RunEvent, StartEvent } from '../engine/event';
import { unreachable } from '../kernel/invariant';
import type { EntryOf, JournalEntry } from '../model/journal';
import { askKey, makeApprovalDesk } from './approval-desk';
import { makeSecondStart } from './beginning';
import type { EventQueue } from './event-queue';
import { openIncidentPlans } from './incident-plans';
import { AFTERWARDS, type Planned, type PlannedOf } from './planned';
import { openScript, scriptedMs } from './script';
import type { Setting } from './setting';
import { makeSignalPost } from './signal-post';
import { beginAttempt, workKey } from './work-bench';

export interface World {
  /** Makes an event of what is due, or null when it comes to nothing. */
  readonly toEvent: (due: Planned, nowMs: number) => RunEvent | null;
  /** Hears what an event (made of `due`) did to the run, and sets what follows. */
  readonly react: (
    due: Planned | null,
    journal: readonly JournalEntry[],
    commands: readonly Command[],
    nowMs: number,
  ) => void;
}

/** Makes the world of a scenario in which a run begins so; what it sets goes to the queue. */
export function makeWorld(setting: Setting, first: StartEvent, queue: EventQueue<Planned>): World {
  const script = openScript(setting.scenario);
  const desk = makeApprovalDesk(setting, script, queue.set);
  const post = makeSignalPost(setting, script, queue.set, queue.drop);
  const plansFor = openIncidentPlans(setting.scenario);
  for (const start of setting.scenario.again ?? []) {
    queue.set(first.at + scriptedMs(start.after), AFTERWARDS, { is: 'second-start', start });
  }

  const obey = (command: Command, nowMs: number): void => {
    switch (command.type) {
      case 'start-work':
        beginAttempt(setting, script, command, nowMs, queue.set);
        return;
      case 'cancel-work':
        queue.drop(workKey(command.activation, command.attempt));
        return;
      case 'ask':
        desk.ask(command, nowMs);
        return;
      case 'withdraw-ask':
        queue.drop(askKey(command.activation));
        desk.close(command.activation);
        return;
      case 'remind':
        return;
      case 'set-timer':
        queue.set(command.due, timerKey(command.timer), { is: 'timer', timer: command.timer });
        return;
      case 'clear-timer':
        queue.drop(timerKey(command.timer));
        return;
      default:
        unreachable(command);
    }
  };

  const planResolution = (opened: EntryOf<'incident-opened'>, nowMs: number): void => {
    const plan = plansFor(opened);
    if (plan === null) return;
    const { incident } = opened.data;
    queue.set(nowMs + scriptedMs(plan.after), incidentKey(incident), { is: 'resolve', incident, plan });
  };

  return {
    toEvent: (due, nowMs) => {
      switch (due.is) {
        case 'timer':
          return { type: 'timer', at: nowMs, timer: due.timer };
        case 'work-done': {
          const { activation, attempt, by, output } = due;
          const event = { type: 'work-done', at: nowMs, activation, attempt, output } as const;
          return by === null ? event : { ...event, by };
        }
        case 'work-failed': {
          const { activation, attempt, kind, message } = due;
          const event = { type: 'work-failed', at: nowMs, activation, attempt, kind } as const;
          return message === undefined ? event : { ...event, message };
        }
        case 'scripted-answer':
        case 'ordinary-answer':
          return desk.answer(due, nowMs);
        case 'late-answer':
          return desk.answerLate(due, nowMs);
        case 'signal':
          return {
            type: 'signal',
            at: nowMs,
            name: due.name,
            values: post.complete(due.values, due.matchField),
          };
        case 'resolve':
          return toResolve(due, nowMs);
        case 'second-start':
          return makeSecondStart(first, due.start, nowMs);
        default:
          return unreachable(due);
      }
    },
    react: (due, journal, commands, nowMs) => {
      for (const entry of journal) {
        desk.hear(entry);
        post.hear(entry, nowMs);
      }
      for (const command of commands) obey(command, nowMs);
      for (const entry of journal) {
        if (entry.type === 'incident-opened') planResolution(entry, nowMs);
        if (entry.type === 'incident-resolved') queue.drop(incidentKey(entry.data.incident));
      }
      if (due?.is === 'scripted-answer' || due?.is === 'ordinary-answer') desk.goOn(due.activation, nowMs);
      // Nobody tells a run that is over anything more; but it may come again, and somebody may not know.
      if (journal.some(({ type }) => type === 'run-finished')) queue.dropAllBut(AFTERWARDS);
    },
  };
}

function timerKey(timer: number): string {
  return `timer:${String(timer)}`;
}

function incidentKey(incident: number): string {
  return `incident:${String(incident)}`;
}

function toResolve({ incident, plan }: PlannedOf<'resolve'>, nowMs: number): ResolveEvent {
  return {
    type: 'resolve',
    at: nowMs,
    incident,
    do: plan.do,
    ...(plan.outcome === undefined ? {} : { outcome: plan.outcome }),
    ...(plan.output === undefined ? {} : { output: plan.output }),
    ...(plan.result === undefined ? {} : { result: plan.result }),
    ...(plan.do === 'start' ? { step: plan.step } : {}),
  };
}
