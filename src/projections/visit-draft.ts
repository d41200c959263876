import type { FieldValues } from '../model/journal';
import type { PhaseState, Visit, VisitState } from './visit';

/** Is a visit while the journal is read: changed in place, handed out as a copy. */
export interface VisitDraft {
  readonly now: {
    -readonly [Key in keyof Visit]: Visit[Key] extends readonly (infer Item)[] ? Item[] : Visit[Key];
  };
  /** The copy handed out last; null when something changed since. */
  copy: Visit | null;
  /** A person chose to go on without it. */
  wasSkipped: boolean;
  /** A step of the ladder fired and nobody has been asked since. */
  ladderFired: boolean;
  triesBefore: number;
  /** The visit that an undo takes back at present. */
  undoing: number | null;
}

/** Makes a visit that has neither waited nor started. */
export function newDraft(key: string, step: string, input: FieldValues): VisitDraft {
  return {
    copy: null,
    wasSkipped: false,
    ladderFired: false,
    triesBefore: 0,
    undoing: null,
    now: {
      key,
      step,
      activation: null,
      visit: null,
      state: 'held',
      startedAt: null,
      endedAt: null,
      phases: [],
      outcome: null,
      kind: null,
      result: null,
      arrowsIn: [],
      arrowsOut: [],
      cameFrom: [],
      waitsFor: [],
      missing: [],
      cause: null,
      caughtBy: null,
      attempts: [],
      nextTryAt: null,
      dueAt: null,
      asks: [],
      reminders: [],
      answers: [],
      overdue: false,
      escalated: false,
      reasons: [],
      input,
      output: {},
      confidence: null,
      attention: [],
      late: [],
      undoneAt: null,
    },
  };
}

/** Goes over into a state of going on, or back into one after an end that was none. */
export function enter(draft: VisitDraft, state: PhaseState, at: number): void {
  const { now } = draft;
  draft.copy = null;
  now.state = state;
  now.endedAt = null;
  if (now.phases.at(-1)?.state !== state) endPhase(draft, at);
  const last = now.phases.at(-1);
  if (last?.state === state && (last.to === null || last.to === at)) {
    now.phases[now.phases.length - 1] = { ...last, to: null };
    return;
  }
  now.phases.push({ state, from: at, to: null });
}

/** Ends a visit, or says better how it ended. */
export function close(draft: VisitDraft, state: Exclude<VisitState, PhaseState>, at: number): void {
  const { now } = draft;
  draft.copy = null;
  now.state = state;
  now.endedAt ??= at;
  now.nextTryAt = null;
  endPhase(draft, at);
  const last = now.attempts.at(-1);
  if (last?.to === null) now.attempts[now.attempts.length - 1] = { ...last, to: at };
}

/** Gives the visit as it stands: the same object until something changes. */
export function copyOf(draft: VisitDraft): Visit {
  if (draft.copy !== null) return draft.copy;
  const { now } = draft;
  draft.copy = {
    ...now,
    phases: [...now.phases],
    arrowsIn: [...now.arrowsIn],
    arrowsOut: [...now.arrowsOut],
    cameFrom: [...now.cameFrom],
    waitsFor: [...now.waitsFor],
    missing: [...now.missing],
    attempts: [...now.attempts],
    asks: [...now.asks],
    reminders: [...now.reminders],
    answers: [...now.answers],
    reasons: [...now.reasons],
    attention: [...now.attention],
    late: [...now.late],
  };
  return draft.copy;
}

/** A stretch that took no time leaves no trace. */
function endPhase({ now }: VisitDraft, at: number): void {
  const last = now.phases.at(-1);
  if (last?.to !== null) return;
  if (last.from === at) now.phases.pop();
  else now.phases[now.phases.length - 1] = { ...last, to: at };
}
