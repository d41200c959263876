// What repairs do to a drawing, said so that several of them share it. Each runs inside the one transaction of a press.

import { arrowsFrom } from '../../../model/arrow-index';
import type { Arrow, Policy, Step, WorkflowDocument } from '../../../model/document';
import { changeStep, type StepChange } from '../../../model/edits/change-step';
import { connectSteps } from '../../../model/edits/connect-steps';
import { moveSteps } from '../../../model/edits/move-steps';
import { frameRoom } from '../../../model/frame-room';
import { freshIds } from '../../../model/id-source';
import { findStep } from '../../../model/step-index';
import { isBadNews } from '../../../model/ways-out';
import type { StepTraits } from '../../../step-kit/define-step';
import type { Mending } from '../../../step-kit/mending';
import { addStepCommand } from '../commands/add-step';
import type { Draft } from '../session/draft';
import type { EditorSession } from '../session/editor-session';

/** Is a drawing under repair. */
export interface Repairing {
  readonly session: EditorSession;
  readonly draft: Draft;
}

/** Changes settings of a step; one that is gone is left alone. */
export function change({ session, draft }: Repairing, step: string, settings: StepChange): void {
  draft.apply((document) => changeStep(document, step, settings, session.catalog));
}

/** Changes some of the tries and limits of a step. */
export function setPolicy(repairing: Repairing, id: string, policy: Partial<Policy>): void {
  const step = findStep(repairing.draft.document, id);
  if (step !== undefined) change(repairing, id, { policy: { ...step.policy, ...policy } });
}

/** Lets a step's type put its settings right; what is not its business stays. */
export function mend(repairing: Repairing, id: string, mending: Mending): void {
  const config = mended(repairing, id, mending);
  if (config !== null) change(repairing, id, { config });
}

function mended({ session, draft }: Repairing, id: string, mending: Mending): Step['config'] | null {
  const step = findStep(draft.document, id);
  const read = step === undefined ? undefined : session.catalog.find(step.type)?.read(step.config);
  return read?.ok === true ? read.value.mend(mending) : null;
}

/** Lets every start ask for a field. */
export function askAtStart(repairing: Repairing, field: string): void {
  const { session, draft } = repairing;
  for (const { id, type } of draft.document.steps) {
    if (session.catalog.find(type)?.traits.entry === true) mend(repairing, id, { does: 'ask-for', field });
  }
}

/** Finds the step type that is something, so that nobody names it. */
export function typeThat({ session }: Pick<Repairing, 'session'>, trait: keyof StepTraits): string | null {
  return session.catalog.all.find(({ traits }) => traits[trait] === true)?.type ?? null;
}

/** Draws an end behind a way out of a step; one with a name is an end that nobody hoped for. */
export function endAfter(repairing: Repairing, id: string, outcome: string, name?: string): void {
  const type = typeThat(repairing, 'terminal');
  const step = findStep(repairing.draft.document, id);
  if (type === null || step === undefined) return;
  const result = name === undefined ? resultOf(step, outcome, repairing) : 'failure';
  addStepCommand.run(repairing.session, {
    type,
    after: { step: id, outcome },
    config: { result },
    ...(name === undefined ? {} : { name }),
  });
}

/** What fails has gone wrong; a no, or no answer, calls it off. */
function resultOf(step: Step, outcome: string, { session }: Repairing): 'success' | 'cancelled' | 'failure' {
  if (!isBadNews(step, outcome, session.catalog)) return 'success';
  return outcome === 'failed' || outcome.startsWith('failed.') ? 'failure' : 'cancelled';
}

/** Draws a message behind a way out of a step, and an end behind that: somebody is told, and nothing goes on. */
export function tellAfter(repairing: Repairing, step: string, outcome: string, said: Said): void {
  const type = typeThat(repairing, 'tellsEach');
  if (type === null) return;
  const { document: before } = repairing.draft;
  const added = addStepCommand.run(repairing.session, { type, name: said.name, after: { step, outcome } });
  if (!added.ok) return;
  mend(repairing, added.value.step, { does: 'tell-role', role: said.role, message: said.message });
  endAfter(repairing, added.value.step, 'done', said.end);
  makeRoom(repairing, before, added.value.step);
  repairing.draft.select({ steps: [added.value.step], arrows: [] });
}

/** What is drawn inside a frame makes it larger than in `before`: what stands right of it and below makes way. */
function makeRoom({ draft, session }: Repairing, before: WorkflowDocument, step: string): void {
  const frameAround = (id: string) => findStep(draft.document, findStep(draft.document, id)?.in ?? '');
  for (let frame = frameAround(step); frame !== undefined; frame = frameAround(frame.id)) {
    const { id, at, in: holder } = frame;
    const old = frameRoom(before, findStep(before, id) ?? frame, session.catalog);
    const now = frameRoom(draft.document, frame, session.catalog);
    const placements = draft.document.steps
      .filter((other) => other.in === holder && other.id !== id)
      .map((other) => ({
        id: other.id,
        at: {
          x: other.at.x + (other.at.x >= at.x + old.width ? now.width - old.width : 0),
          y: other.at.y + (other.at.y >= at.y + old.height ? now.height - old.height : 0),
        },
      }));
    draft.apply((document) => moveSteps(document, placements));
  }
}

/** Is what is written where somebody is told. */
export interface Said {
  /** The name of the step. */
  readonly name: string;
  readonly message: string;
  /** Who is told. */
  readonly role: string;
  /** The name of the end behind it: what happened, whoever is told of it later. */
  readonly end: string;
}

/** Draws an arrow by a way out of a step. */
export function leadTo({ draft, session }: Repairing, arrow: Pick<Arrow, 'from' | 'outcome' | 'to'>): void {
  const id = freshIds(draft.document, session.ids)('ar');
  draft.apply((document) => connectSteps(document, { id, ...arrow }, session.catalog));
}

/** Lists a step with what only it leads to. */
export function withWhatFollows({ session, draft }: Repairing, id: string): readonly string[] {
  const { document } = draft;
  const roots = document.steps.filter(({ id: other, type }) => {
    const traits = session.catalog.find(type)?.traits;
    return other !== id && (traits?.entry === true || traits?.catches === true);
  });
  const elsewhere = reach(roots.map((step) => step.id));
  return [...reach([id])].filter((step) => !elsewhere.has(step));

  function reach(starts: readonly string[]): ReadonlySet<string> {
    const seen = new Set(starts);
    const open = [...starts];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const { to } of arrowsFrom(document, next)) {
        if (seen.has(to)) continue;
        seen.add(to);
        open.push(to);
      }
    }
    return seen;
  }
}
