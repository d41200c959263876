// One move, played by the engine itself. Where a step that starts looks at a field that may still be several things to
// it, the event is played once for each.

import { advance } from '../engine/advance';
import { doerIn } from '../engine/compile/doer-in';
import type { RunEvent } from '../engine/event';
import type { RunState } from '../engine/state';
import { fits } from '../facts/field-value';
import { present } from '../kernel/invariant';
import type { Json } from '../kernel/json';
import type { JournalEntry } from '../model/journal';
import { FRESH } from '../promises/automaton';
import { toCanonical } from './canonical-state';
import { dateWaitedFor } from './date-wait';
import type { Drawing } from './drawing';
import type { Region } from './field-regions';
import { type Knowledge, knowledgeText, narrow, plainFields } from './knowledge';
import type { Move } from './move';
import { DEADLINE } from './zone';

/** Is a moment of a path: the run, and what the explorer knows about it. */
export interface Moment {
  readonly state: RunState;
  readonly knowledge: Knowledge;
  /** The visit that nobody will answer. */
  readonly silent: number | null;
  /** How far the promise has come that is watched. */
  readonly promised: number;
}

/** Is what one move can lead to. */
export interface Result extends Moment {
  readonly journal: readonly JournalEntry[];
  /** Says when two moments have the same future, instants aside. */
  readonly text: string;
  readonly timers: readonly number[];
  /** Whether a time limit began here that goes along. */
  readonly fallsDue: boolean;
}

/** Every rehearsal spreads its waits by the same seed, and so does every path. */
const SEED = 1;

/** Begins a run by a trigger, in every way that makes a difference. */
export function takeStart(drawing: Drawing, trigger: string, fresh: RunState): readonly Result[] {
  const knowledge: Knowledge = new Map(
    drawing.regions.fields.map((field) => [
      field,
      { origin: `start ${field}`, regions: drawing.regions.atStart(field) },
    ]),
  );
  const by = doerIn(drawing.document, trigger);
  return split(drawing, { state: fresh, knowledge, silent: null, promised: FRESH }, knowledge, (values) => ({
    type: 'start',
    at: 0,
    trigger,
    input: { ...requiredValues(drawing), ...values },
    seed: SEED,
    offsets: [],
    ...(by === null ? {} : { by }),
  }));
}

/** Plays a move, in every way that makes a difference; `depth` sets what it writes apart from what was written before. */
export function takeMove(drawing: Drawing, before: Moment, move: Move, depth: number): readonly Result[] {
  if (move.do === 'silence') {
    const silent = move.activation;
    return [finishResult(drawing, { ...before, silent }, [])];
  }
  const written = writtenBy(drawing, before, move, depth);
  const knowledge = afterWait(
    drawing,
    before,
    move,
    written.length === 0 ? before.knowledge : new Map([...before.knowledge, ...written]),
  );
  const fitting = move.do === 'signal' ? withMatch(knowledge, move.match) : knowledge;
  return fitting === null
    ? []
    : split(drawing, before, fitting, (values) => toEvent(drawing, before, move, values));
}

type MakeEvent = (values: Readonly<Record<string, Json>>) => RunEvent;

function split(
  drawing: Drawing,
  before: Moment,
  knowledge: Knowledge,
  makeEvent: MakeEvent,
  played: Played = play(drawing, before, knowledge, makeEvent),
): readonly Result[] {
  const { state, journal } = played;
  const asked = firstAsked(drawing, knowledge, journal);
  if (asked === null) return [finishResult(drawing, { ...before, state, knowledge }, journal)];
  return asked.groups.flatMap((regions, index) => {
    const narrowed = narrow(knowledge, asked.field, regions);
    // The first group has the value that was played already.
    return split(drawing, before, narrowed, makeEvent, index === 0 ? played : undefined);
  });
}

type Played = Pick<ReturnType<typeof advance>, 'state' | 'journal'>;

function play(drawing: Drawing, before: Moment, knowledge: Knowledge, makeEvent: MakeEvent): Played {
  const values = plainFields(knowledge);
  const { state } = before;
  const fields = state.status === 'ready' ? {} : { ...otherFields(drawing, state), ...values };
  const known = { ...state, started: 0, fields };
  return advance(drawing.graph, known, makeEvent(values), { tellsWaiting: false });
}

/** Finds who first looks at a field that may still be several things to it, a step or the promise, and sorts these. */
function firstAsked(
  drawing: Drawing,
  knowledge: Knowledge,
  journal: readonly JournalEntry[],
): { readonly field: string; readonly groups: readonly (readonly Region[])[] } | null {
  const { watch } = drawing;
  const promised = (fields: readonly string[]) => {
    for (const field of fields) {
      const groups = watch?.toldApart(field, knowledge.get(field)?.regions ?? []) ?? [];
      if (groups.length > 1) return { field, groups };
    }
    return null;
  };
  const inTheEnd = promised(watch?.asksInTheEnd ?? []);
  if (inTheEnd !== null) return inTheEnd;
  for (const entry of journal) {
    const asked = watch?.isFirst(entry) === true ? promised(watch.asks) : null;
    if (asked !== null) return asked;
    if (entry.type !== 'step-started') continue;
    const step = drawing.numberOf.get(entry.data.step) ?? -1;
    for (const field of drawing.reads[step] ?? []) {
      const regions = knowledge.get(field)?.regions ?? [];
      if (regions.length < 2) continue;
      const groups = drawing.regions.toldApartBy(step, field, regions);
      if (groups.length > 1) return { field, groups };
    }
  }
  return null;
}

function finishResult(drawing: Drawing, moment: Moment, journal: readonly JournalEntry[]): Result {
  const { state, knowledge, silent } = moment;
  const { watch } = drawing;
  const isLive = (field: string) =>
    isLookedAt(drawing, state, field) || watch?.asksInTheEnd.includes(field) === true;
  const values = plainFields(knowledge);
  const promised = watch?.goOn(moment.promised, journal, values) ?? FRESH;
  const isTimed = watch !== null && drawing.deadlineMs !== null && promised !== FRESH;
  const known = knowledgeText(knowledge, isLive, drawing.nameRegions);
  const extra = watch === null ? known : `${known}${String(promised)}`;
  const { text, timers } = toCanonical(state, drawing.interest, extra, silent);
  return {
    state,
    knowledge,
    silent,
    promised,
    journal,
    text,
    timers: isTimed ? [...timers, DEADLINE] : timers,
    fallsDue: isTimed && watch.fallsDue(moment.promised, journal, values),
  };
}

/** Tells whether anything may still look at a field. */
function isLookedAt({ live, watch }: Drawing, { activations, scopes }: RunState, field: string): boolean {
  const { fromStart, whileOpen } = live;
  return (
    activations.some(
      ({ step }) =>
        whileOpen[step]?.has(field) === true || (watch?.asksAt === step && watch.asks.includes(field)),
    ) || scopes.some(({ parked }) => parked.some(({ step }) => fromStart[step]?.has(field) === true))
  );
}

function writtenBy(
  drawing: Drawing,
  { state }: Moment,
  move: Move,
  depth: number,
): readonly (readonly [string, { origin: string; regions: readonly Region[] }])[] {
  if (move.do !== 'finish' && move.do !== 'answer') return [];
  const open = present(
    state.activations.find(({ activation }) => activation === move.activation),
    'visit',
  );
  const { behaviour } = present(drawing.graph.steps[open.step], 'step');
  const writes =
    move.do === 'answer'
      ? move.edits.map((field) => ({ field }))
      : behaviour.does === 'work'
        ? behaviour.produces.filter(({ field }) => drawing.regions.fields.includes(field))
        : [];
  return writes.map((product) => [
    product.field,
    { origin: `${String(depth)} ${product.field}`, regions: drawing.regions.asProduct(product) },
  ]);
}

/** Word that has to match a field comes only where the field is filled. */
function withMatch(knowledge: Knowledge, match: string | null): Knowledge | null {
  if (match === null) return knowledge;
  const filled = (knowledge.get(match)?.regions ?? []).filter(({ value }) => value !== undefined);
  return filled.length === 0 ? null : narrow(knowledge, match, filled);
}

/** A date that was waited for is over from then on. */
function afterWait(drawing: Drawing, { state }: Moment, move: Move, knowledge: Knowledge): Knowledge {
  if (move.do !== 'timer') return knowledge;
  const timer = state.timers.find((set) => set.timer === move.timer);
  const open = state.activations.find(({ activation }) => activation === move.activation);
  const field = timer?.purpose === 'wait' ? dateWaitedFor(drawing.graph.steps[open?.step ?? -1]) : null;
  if (field === null) return knowledge;
  const key = knowledge.get(field)?.regions[0]?.key;
  const over = drawing.regions.atStart(field).find((region) => region.key === `${key ?? ''}:over`);
  return over === undefined
    ? knowledge
    : new Map(knowledge).set(field, { origin: `over ${field}`, regions: [over] });
}

function toEvent(
  drawing: Drawing,
  { state }: Moment,
  move: Exclude<Move, { readonly do: 'silence' }>,
  values: Readonly<Record<string, Json>>,
): RunEvent {
  const { at } = state;
  const { activation } = move;
  switch (move.do) {
    case 'finish': {
      const { attempt, confidence } = move;
      const output = outputOf(drawing, state, activation, values, confidence);
      const event = { type: 'work-done', at, activation, attempt, output } as const;
      const by = workerOf(drawing, state, activation);
      return by === null ? event : { ...event, by };
    }
    case 'fail':
      return { type: 'work-failed', at, activation, attempt: move.attempt, kind: move.kind };
    case 'answer': {
      const fields = Object.fromEntries(move.edits.map((field) => [field, values[field] ?? null]));
      const edited = move.edits.length === 0 ? {} : { fields };
      return {
        type: 'answer',
        at,
        activation,
        answer: move.answer,
        by: move.by,
        reason: 'sample',
        ...edited,
      };
    }
    case 'signal': {
      const match = move.match === null ? {} : { [move.match]: values[move.match] ?? null };
      return { type: 'signal', at, name: move.name, values: match };
    }
    case 'timer': {
      const due = state.timers.find((set) => set.timer === move.timer)?.due ?? at;
      return { type: 'timer', at: Math.max(at, due), timer: move.timer };
    }
  }
}

/** Finds who does the work of a visit, where that may keep somebody from answering; null elsewhere. */
function workerOf(
  { document, graph, whoMatters }: Drawing,
  state: RunState,
  activation: number,
): string | null {
  const step = graph.steps[state.activations.find((open) => open.activation === activation)?.step ?? -1];
  if (step === undefined || !whoMatters.has(step.id) || step.behaviour.does !== 'work') return null;
  return doerIn(document, step.id);
}

/** Makes what work leaves behind: the values given, and something plain where it makes no difference. */
export function outputOf(
  drawing: Drawing,
  state: RunState,
  activation: number,
  values: Readonly<Record<string, Json>>,
  confidence: number | null,
): Record<string, Json> {
  const step = state.activations.find((open) => open.activation === activation)?.step ?? -1;
  const behaviour = drawing.graph.steps[step]?.behaviour;
  const output: Record<string, Json> = confidence === null ? {} : { confidence };
  if (behaviour?.does !== 'work') return output;
  for (const { field, allowed } of behaviour.produces) {
    const value = drawing.regions.fields.includes(field) ? values[field] : plainValue(drawing, field);
    output[field] =
      allowed === undefined || allowed.includes(value ?? null) ? (value ?? '') : (allowed[0] ?? null);
  }
  return output;
}

function requiredValues(drawing: Drawing): Record<string, Json> {
  const required = drawing.graph.fields.filter((field) => field.required);
  return Object.fromEntries(required.map(({ id }) => [id, plainValue(drawing, id)]));
}

/** A field that makes no difference still has to be filled by what promises it. */
function plainValue(drawing: Drawing, id: string): Json {
  const field = drawing.graph.fields.find((known) => known.id === id);
  const sample = drawing.document.fields.find((known) => known.id === id)?.sample;
  if (field === undefined) return null;
  if (sample !== undefined && fits(sample, field)) return sample;
  const plain: Readonly<Record<typeof field.type, Json>> = {
    text: 'sample',
    number: 0,
    money: 0,
    yesno: true,
    choice: field.options[0] ?? null,
    date: '2026-03-02',
    list: [],
  };
  return plain[field.type];
}

/** A field that makes a difference has what is known of it, and nothing that it had on the way here. */
function otherFields(drawing: Drawing, { fields }: RunState): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(fields).filter(([field]) => !drawing.regions.fields.includes(field)),
  );
}
