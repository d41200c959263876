import type { FieldValues } from '../model/journal';
import { type Doorstep, openDoorstep, type Traveller, type Waiting } from './doorstep';
import { close, newDraft, type VisitDraft } from './visit-draft';

/** Is what has to be remembered of a journal to read the rest of it. */
export interface Memory {
  readonly drafts: VisitDraft[];
  readonly byActivation: Map<number, VisitDraft>;
  /** The latest visit of a step, for what names only the step. */
  readonly latest: Map<string, VisitDraft>;
  /** The visit of a step whose markers still wait at its door. */
  readonly held: Map<string, VisitDraft>;
  /** The visits whose failure a fallback took, until it starts. */
  readonly caught: Map<string, string[]>;
  readonly attention: Map<number, VisitDraft>;
  readonly doorstep: Doorstep;
  fields: FieldValues;
  at: number;
  /** How much came to a step whose start was refused, and is told by no entry. */
  lost: number;
}

/** Remembers nothing yet. */
export function emptyMemory(): Memory {
  return {
    drafts: [],
    byActivation: new Map(),
    latest: new Map(),
    held: new Map(),
    caught: new Map(),
    attention: new Map(),
    doorstep: openDoorstep(),
    fields: {},
    at: 0,
    lost: 0,
  };
}

/**
 * Moves on in time. Whatever is sent arrives at the same instant, so what came to a start that was refused and left no
 * other trace is not on the arrows any more.
 */
export function letTimePass(memory: Memory, at: number): void {
  if (at === memory.at) return;
  memory.at = at;
  if (memory.lost > 0) memory.doorstep.clearArrows();
  memory.lost = 0;
}

/** Adds a visit that has neither waited nor started. */
export function addDraft(memory: Memory, step: string): VisitDraft {
  const draft = newDraft(`v${String(memory.drafts.length + 1)}`, step, memory.fields);
  memory.drafts.push(draft);
  memory.latest.set(step, draft);
  return draft;
}

/** Finds the visit to go on with when some of what waited at a door leaves it; what stays behind waits on. */
export function draftFor(memory: Memory, step: string, taken: readonly (Waiting | Traveller)[]): VisitDraft {
  const since = taken.flatMap((one) => ('at' in one ? [one.at] : []));
  const held = memory.held.get(step);
  const left = memory.doorstep.waitingAt(step);
  if (held === undefined || since.length === 0) return addDraft(memory, step);
  if (left.length === 0) {
    memory.held.delete(step);
    return held;
  }
  const draft = addDraft(memory, step);
  draft.now.phases = [{ state: 'held', from: Math.min(...since), to: null }];
  held.copy = null;
  held.now.phases = [{ state: 'held', from: Math.min(...left.map((one) => one.at)), to: null }];
  held.now.waitsFor = stepsWaitedFor(left);
  return draft;
}

/** Lists what waits at a door waits for, each step once. */
export function stepsWaitedFor(waiting: readonly Waiting[]): string[] {
  return [...new Set(waiting.flatMap((one) => one.waitsFor))];
}

/** Notes that an activation takes over a visit. */
export function begin(memory: Memory, draft: VisitDraft, activation: number, at: number): void {
  const { now } = draft;
  memory.byActivation.set(activation, draft);
  memory.latest.set(now.step, draft);
  now.activation = activation;
  now.startedAt = at;
  now.input = memory.fields;
  now.waitsFor = [];
}

/**
 * Finds the visit of an activation. One whose start was refused has none yet, and the journal does not say what came to
 * it, so whatever waits at the door is its own.
 */
export function draftOf(
  memory: Memory,
  { activation, step }: { readonly activation: number; readonly step: string },
  at: number,
): VisitDraft {
  const known = memory.byActivation.get(activation);
  if (known !== undefined) return known;
  const taken: Waiting[] = [];
  for (let one = memory.doorstep.takeAny(step); one !== null; one = memory.doorstep.takeAny(step))
    taken.push(one);
  if (taken.length === 0) memory.lost += 1;
  const draft = draftFor(memory, step, taken);
  draft.now.arrowsIn = arrowsOf(taken);
  draft.now.cameFrom = sourcesOf(taken);
  begin(memory, draft, activation, at);
  return draft;
}

/** Closes the waiting of what leaves a door without a start. */
export function leaveDoor(
  memory: Memory,
  step: string,
  taken: readonly Waiting[],
  state: 'done' | 'cancelled',
  at: number,
): void {
  const draft = draftFor(memory, step, taken);
  draft.now.arrowsIn = arrowsOf(taken);
  draft.now.cameFrom = sourcesOf(taken);
  close(draft, state, at);
}

/** Lists the visits that sent something, each once. */
export function sourcesOf(taken: readonly Traveller[]): string[] {
  return [...new Set(taken.flatMap((one) => (one.source === null ? [] : [one.source])))];
}

/** Notes by which outcome and arrows a visit is left. */
export function leave(
  memory: Memory,
  draft: VisitDraft,
  data: { readonly outcome: string; readonly arrows: readonly string[] },
): void {
  draft.now.outcome = data.outcome;
  draft.now.arrowsOut = [...data.arrows];
  draft.copy = null;
  memory.doorstep.send(data.arrows, draft.now.key);
}

function arrowsOf(taken: readonly Traveller[]): string[] {
  return taken.flatMap((one) => (one.arrow === null ? [] : [one.arrow]));
}
