import { type Arrow, ID_SHAPE, type Step, type WorkflowDocument } from '../document';
import type { MakeId } from '../id-source';
import { findStep } from '../step-index';
import { takenIds } from '../taken-ids';
import type { Parts } from './copy-parts';
import { matchDefinitions } from './match-definitions';
import { wholePoint } from './move-steps';
import { idsInside, renameIds } from './rename-ids';

/** Says how a piece of a drawing is to be put on a sheet. */
export interface PasteOptions {
  /** The workflow that the piece was taken from: there, an id means the same thing. */
  readonly takenFrom: string;
  /** After a cut, steps and arrows keep the ids that are free; copies get new ones. */
  readonly keepIds: boolean;
  readonly makeId: MakeId;
  /** How far from where it was, in px; what is inside a pasted container moves with it. */
  readonly moveBy: Step['at'];
  /** The container to paste into, null for the sheet; left out, where it was if that is still there. */
  readonly into?: string | null;
}

type Ids = ReadonlyMap<string, string>;

/** Works out what pasting adds: the same piece under ids that are free here, with the definitions that it needs. */
export function planPaste(document: WorkflowDocument, parts: Parts, options: PasteOptions): Parts {
  const { keep, renew } = idClaims(document, parts, options.makeId);
  const claim = options.keepIds ? keep : renew;
  const { ids: known, missing } = matchDefinitions(document, parts, options.takenFrom);
  const ids = new Map(known);
  for (const { id } of [...missing.fields, ...missing.roles, ...missing.systems]) ids.set(id, keep(id));
  for (const { id } of parts.steps) ids.set(id, claim(id));
  const within = new Map(parts.steps.map((step) => [step.id, withRuleIds(step, ids, renew)]));
  const here = (id: string) => ids.get(id) ?? id;
  return {
    fields: missing.fields.map((field) => ({ ...field, id: here(field.id) })),
    roles: missing.roles.map((role) => ({
      ...role,
      id: here(role.id),
      people: role.people.map((person) => ({ ...person, id: keep(person.id) })),
    })),
    systems: missing.systems.map((system) => ({ ...system, id: here(system.id) })),
    steps: parts.steps.map((step) => ({
      ...step,
      ...renameIn(step, within.get(step.id) ?? ids),
      ...placeOf(document, step, ids, options),
      id: here(step.id),
    })),
    arrows: parts.arrows.map(
      (arrow): Arrow => ({
        ...arrow,
        id: claim(arrow.id),
        from: here(arrow.from),
        outcome: within.get(arrow.from)?.get(arrow.outcome) ?? arrow.outcome,
        to: here(arrow.to),
      }),
    ),
  };
}

/** Gives ids to what comes: `keep` the old one where it is free here, `renew` never; none that the piece has. */
function idClaims(document: WorkflowDocument, parts: Parts, makeId: MakeId) {
  const lists = [parts.fields, parts.roles, parts.systems, parts.steps, parts.arrows];
  const reserved = new Set(lists.flatMap((things) => things.map(({ id }) => id)));
  const renew = (id: string): string => {
    let made = makeId(id.slice(0, 2));
    while (reserved.has(made)) made = makeId(id.slice(0, 2));
    return made;
  };
  const keep = (id: string) => (ID_SHAPE.test(id) && !takenIds(document).has(id) ? id : renew(id));
  return { keep, renew };
}

/** Adds the ids that a step's config gives to things of its own (its rules): a copied step gets new ones. */
function withRuleIds(step: Step, ids: Ids, renew: MakeId): Ids {
  if (ids.get(step.id) === step.id) return ids;
  const own = idsInside(step.config).map((id) => [id, renew(id)] as const);
  return own.length === 0 ? ids : new Map([...ids, ...own]);
}

function renameIn({ config, estimate, needs, role, system }: Step, ids: Ids): Partial<Step> {
  return renameIds({ config, estimate, needs, role, system }, ids);
}

function placeOf(
  document: WorkflowDocument,
  step: Step,
  ids: Ids,
  options: PasteOptions,
): Pick<Step, 'in' | 'at'> {
  const carried = step.in === null ? undefined : ids.get(step.in);
  if (carried !== undefined) return { in: carried, at: step.at };
  const before = step.in !== null && findStep(document, step.in) !== undefined ? step.in : null;
  const { into = before, moveBy } = options;
  return { in: into, at: wholePoint({ x: step.at.x + moveBy.x, y: step.at.y + moveBy.y }) };
}
