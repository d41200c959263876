import { type EntryHandlers, passOver } from './entry-handlers';
import { enter } from './visit-draft';
import type { Memory } from './visit-memory';

type WorkEntry = 'attempt-started' | 'attempt-failed' | 'retry-scheduled' | 'timer-set' | 'timer-fired';
type AskEntry = 'asked' | 'reminded' | 'answered' | 'answer-refused' | 'signal-received' | 'event-ignored';

/** Reads what happens inside an open visit: tries, questions, answers, timers. */
export function workEntries(memory: Memory): Pick<EntryHandlers, WorkEntry | AskEntry> {
  return { ...tryEntries(memory), ...askEntries(memory) };
}

function tryEntries(memory: Memory): Pick<EntryHandlers, WorkEntry> {
  return {
    'attempt-started': ({ at, data }) => {
      const draft = memory.byActivation.get(data.activation);
      if (draft === undefined) return;
      const { attempt, undoes } = data;
      if (undoes !== undefined && undoes.activation !== draft.undoing) {
        // An undo goes on to the next: with new tries, also after one that was left as it is.
        draft.undoing = undoes.activation;
        draft.triesBefore = draft.now.attempts.length;
        draft.wasSkipped = false;
      }
      const tryNumber = draft.now.attempts.length - draft.triesBefore + 1;
      draft.now.attempts.push({ attempt, tryNumber, from: at, to: null, kind: null, message: null });
      draft.now.nextTryAt = null;
      enter(draft, tryNumber > 1 ? 'trying-again' : 'working', at);
    },
    'attempt-failed': ({ at, data }) => {
      const draft = memory.byActivation.get(data.activation);
      if (draft === undefined) return;
      const { attempts } = draft.now;
      const failure = { to: at, kind: data.kind, message: data.message ?? null };
      const last = attempts.at(-1);
      if (last?.to === null) attempts[attempts.length - 1] = { ...last, ...failure };
      else {
        const tryNumber = attempts.length - draft.triesBefore + 1;
        attempts.push({ attempt: data.attempt, tryNumber, from: at, ...failure });
      }
      draft.copy = null;
    },
    'retry-scheduled': ({ at, data }) => {
      const draft = memory.byActivation.get(data.activation);
      if (draft === undefined) return;
      draft.now.nextTryAt = data.due;
      enter(draft, 'trying-again', at);
    },
    'timer-set': ({ at, data }) => {
      const draft = memory.byActivation.get(data.activation);
      if (draft === undefined || data.purpose !== 'wait') return;
      draft.now.dueAt = data.due;
      enter(draft, 'waiting-time', at);
    },
    'timer-fired': ({ data }) => {
      const draft = memory.byActivation.get(data.activation);
      if (draft === undefined || data.purpose !== 'ladder') return;
      draft.now.overdue = true;
      draft.ladderFired = true;
      draft.copy = null;
    },
  };
}

function askEntries(memory: Memory): Pick<EntryHandlers, AskEntry> {
  return {
    asked: ({ at, data }) => {
      const draft = memory.byActivation.get(data.activation);
      if (draft === undefined) return;
      draft.now.asks.push({ at, roles: data.roles, answers: data.answers });
      if (draft.ladderFired) draft.now.escalated = true;
      draft.ladderFired = false;
      enter(draft, 'waiting-person', at);
    },
    reminded: ({ at, data }) => {
      const draft = memory.byActivation.get(data.activation);
      if (draft === undefined) return;
      draft.now.reminders.push(at);
      draft.ladderFired = false;
      draft.copy = null;
    },
    answered: ({ at, data }) => {
      const draft = memory.byActivation.get(data.activation);
      if (draft === undefined) return;
      const { answer, by } = data;
      draft.now.answers.push({ at, answer, by, reason: data.reason ?? null, refused: null });
      draft.copy = null;
    },
    'answer-refused': ({ at, data }) => {
      const draft = memory.byActivation.get(data.activation);
      if (draft === undefined) return;
      const { answer, by } = data;
      draft.now.answers.push({ at, answer, by, reason: null, refused: data.why });
      draft.copy = null;
    },
    'signal-received': passOver,
    'event-ignored': passOver,
  };
}
