// What repairs do to a drawing, said so that several of them share it. Each runs inside the one transaction of a press.

import { arrowsFrom, arrowsInto } from '../../../model/arrow-index';
import type { Policy, Step } from '../../../model/document';
import { changeStep, type StepChange } from '../../../model/edits/change-step';
import { connectSteps } from '../../../model/edits/connect-steps';
import { addRole } from '../../../model/edits/role-edits';
import { freshIds } from '../../../model/id-source';
import { findStep } from '../../../model/step-index';
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

/** Draws an end behind a way out of a step. */
export function endAfter(repairing: Repairing, step: string, outcome: string, result?: 'failure'): void {
  const type = typeThat(repairing, 'terminal');
  if (type === null) return;
  const config = result === undefined ? {} : { config: { result } };
  addStepCommand.run(repairing.session, { type, after: { step, outcome }, ...config });
}

/** Draws a message behind a way out of a step, and an end behind that: somebody is told, and nothing goes on. */
export function tellAfter(repairing: Repairing, step: string, outcome: string, said: Said): void {
  const type = typeThat(repairing, 'tellsEach');
  if (type === null) return;
  const role = roleNear(repairing, step, said.role);
  const added = addStepCommand.run(repairing.session, { type, name: said.name, after: { step, outcome } });
  if (!added.ok) return;
  mend(repairing, added.value.step, { does: 'tell-role', role, message: said.message });
  endAfter(repairing, added.value.step, 'done', 'failure');
  repairing.draft.select({ steps: [added.value.step], arrows: [] });
}

/** Is what is written where somebody is told: the name of the step, the message, and a role where there is none. */
export interface Said {
  readonly name: string;
  readonly message: string;
  readonly role: string;
}

/** Leads a silence to where a refusal goes; without one, somebody is told. */
export function followSilence(repairing: Repairing, step: string, said: Said): void {
  const { draft, session } = repairing;
  const arrows = arrowsFrom(draft.document, step);
  if (arrows.some(({ outcome }) => outcome === 'no-answer')) return;
  const refusal = arrows.find(({ outcome }) => outcome === 'rejected');
  if (refusal === undefined) {
    tellAfter(repairing, step, 'no-answer', said);
    return;
  }
  const id = freshIds(draft.document, session.ids)('ar');
  const arrow = { id, from: step, outcome: 'no-answer', to: refusal.to };
  draft.apply((document) => connectSteps(document, arrow, session.catalog));
}

/** Finds who is nearest to a step: its own role, that of a step before it, any; where there is none, one is added. */
export function roleNear({ session, draft }: Repairing, step: string, name: string): string {
  const { document } = draft;
  const seen = new Set([step]);
  const open = [step];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const role = findStep(document, next)?.role ?? null;
    if (role !== null) return role;
    for (const { from } of arrowsInto(document, next)) {
      if (seen.has(from)) continue;
      seen.add(from);
      open.push(from);
    }
  }
  const [first] = document.roles;
  if (first !== undefined) return first.id;
  const id = freshIds(document, session.ids)('ro');
  draft.apply((drawn) => addRole(drawn, { id, name, people: [] }));
  return id;
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
