import { findArrow } from '../../../model/arrow-index';
import type { WorkflowDocument } from '../../../model/document';
import { findStep } from '../../../model/step-index';

/** Is what the owner has chosen on the sheet, by id; never part of the document. */
export interface Selection {
  readonly steps: readonly string[];
  readonly arrows: readonly string[];
}

/** Is the empty selection. */
export const NOTHING_SELECTED: Selection = { steps: [], arrows: [] };

/** Selects steps and nothing else. */
export function selectSteps(...steps: readonly string[]): Selection {
  return { steps, arrows: [] };
}

/** Selects arrows and nothing else. */
export function selectArrows(...arrows: readonly string[]): Selection {
  return { steps: [], arrows };
}

/** Selects every step and arrow of the document. */
export function selectEverything(document: WorkflowDocument): Selection {
  return { steps: document.steps.map(({ id }) => id), arrows: document.arrows.map(({ id }) => id) };
}

/** Adds a step or arrow to a selection, or takes it out when it is in. */
export function toggleSelected(selection: Selection, kind: keyof Selection, id: string): Selection {
  const chosen = selection[kind];
  const toggled = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
  return { ...selection, [kind]: toggled };
}

/** Drops what the document does not have (any more); the same selection when nothing is dropped. */
export function keepExisting(selection: Selection, document: WorkflowDocument): Selection {
  const steps = selection.steps.filter((id) => findStep(document, id) !== undefined);
  const arrows = selection.arrows.filter((id) => findArrow(document, id) !== undefined);
  const same = steps.length === selection.steps.length && arrows.length === selection.arrows.length;
  return same ? selection : { steps, arrows };
}

/** Tells whether two selections choose the same things in the same order. */
export function sameSelection(left: Selection, right: Selection): boolean {
  return sameIds(left.steps, right.steps) && sameIds(left.arrows, right.arrows);
}

function sameIds(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((id, index) => id === right[index]);
}
