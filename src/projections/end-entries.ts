import type { EntryOf } from '../model/journal';
import type { EntryHandlers } from './entry-handlers';
import { isOpen } from './visit';
import { close, enter, type VisitDraft } from './visit-draft';
import { draftOf, leave, leaveDoor, type Memory } from './visit-memory';

type EndEntry =
  | 'step-finished'
  | 'caught'
  | 'incident-opened'
  | 'incident-resolved'
  | 'undone'
  | 'cancelled'
  | 'ended'
  | 'run-finished';

/** Reads how visits end, and what needs a person before they can. */
export function endEntries(memory: Memory): Pick<EntryHandlers, EndEntry> {
  return {
    'step-finished': ({ at, data }) => {
      const draft = draftOf(memory, data, at);
      leave(memory, draft, data);
      draft.now.kind = data.kind ?? null;
      draft.now.output = data.output ?? {};
      draft.now.confidence = data.confidence ?? null;
      draft.now.reasons = [...(data.reasons ?? [])];
      closeLeft(draft, at);
    },
    caught: ({ at, data }) => {
      const draft = memory.byActivation.get(data.activation);
      if (draft === undefined) return;
      draft.now.kind = data.kind;
      draft.now.caughtBy = data.by;
      const waiting = memory.caught.get(data.by);
      if (waiting === undefined) memory.caught.set(data.by, [draft.now.key]);
      else waiting.push(draft.now.key);
      close(draft, 'went-wrong', at);
    },
    'incident-opened': ({ at, data }) => {
      const draft = needingDraft(memory, data, at);
      if (draft === undefined) return;
      draft.now.attention.push({
        incident: data.incident,
        kind: data.kind,
        outcome: data.outcome ?? null,
        message: data.message ?? null,
        from: at,
        to: null,
        act: null,
        by: null,
      });
      memory.attention.set(data.incident, draft);
      enter(draft, 'needs-attention', at);
    },
    'incident-resolved': (entry) => {
      const draft = memory.attention.get(entry.data.incident);
      if (draft !== undefined) resolve(draft, entry);
    },
    undone: ({ at, data }) => {
      const draft = memory.byActivation.get(data.activation);
      if (draft === undefined) return;
      draft.now.undoneAt = at;
      draft.copy = null;
    },
    cancelled: ({ at, data }) => {
      if (data.activation === null) {
        const taken = memory.doorstep.take(data.step, data.arrow ?? null);
        if ('at' in taken) leaveDoor(memory, data.step, [taken], 'cancelled', at);
        return;
      }
      const draft = memory.byActivation.get(data.activation);
      if (draft !== undefined) close(draft, 'cancelled', at);
    },
    ended: ({ at, data }) => {
      const draft = memory.byActivation.get(data.activation);
      if (draft === undefined) return;
      draft.now.result = data.result;
      draft.copy = null;
      if (isOpen(draft.now.state)) close(draft, 'done', at);
    },
    'run-finished': ({ at, data }) => {
      if (data.status !== 'cancelled') return;
      for (const draft of memory.drafts) if (isOpen(draft.now.state)) close(draft, 'cancelled', at);
    },
  };
}

/** A dead end and a run that goes round for ever name no visit: they show on the run, not on a bar. */
function needingDraft(
  memory: Memory,
  data: EntryOf<'incident-opened'>['data'],
  at: number,
): VisitDraft | undefined {
  const { activation, step } = data;
  if (activation !== undefined && step !== null) return draftOf(memory, { activation, step }, at);
  if (step === null || data.kind === 'dead-end' || data.kind === 'runaway') return undefined;
  return memory.latest.get(step);
}

function resolve(draft: VisitDraft, { at, data }: EntryOf<'incident-resolved'>): void {
  const { attention } = draft.now;
  const index = attention.findIndex((one) => one.incident === data.incident);
  const open = attention[index];
  if (open === undefined) return;
  attention[index] = { ...open, to: at, act: data.do, by: data.by ?? null };
  draft.copy = null;
  const isGap = open.kind === 'gap';
  if (data.do !== 'retry' && data.do !== 'skip') close(draft, 'cancelled', at);
  // What stopped at a gap was done; another try is another visit.
  else if (isGap) closeLeft(draft, at);
  else if (data.do === 'skip') draft.wasSkipped = true;
  else {
    draft.triesBefore = draft.now.attempts.length;
    enter(draft, 'working', at);
  }
}

const WRONG = ['failed', 'no-answer', 'too-many-visits'];

/** Closes a visit by how it was left: well, badly, or without having been done. */
function closeLeft(draft: VisitDraft, at: number): void {
  const { outcome, kind } = draft.now;
  const wentWrong =
    kind !== null || (outcome !== null && (WRONG.includes(outcome) || outcome.startsWith('failed.')));
  if (draft.wasSkipped) close(draft, 'skipped', at);
  else close(draft, wentWrong ? 'went-wrong' : 'done', at);
}
