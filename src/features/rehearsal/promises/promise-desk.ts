import { createContext, use } from 'react';
import type { DocumentEdit } from '../../../model/edits/edit-refusal';
import type { ThingMaker } from '../../../parts/step-form/step-form';

/** Is what changes the promises of the drawing: each edit is one entry of its history. */
export interface PromiseDesk {
  /** False where it was refused. */
  readonly apply: (label: string, edit: DocumentEdit) => boolean;
  readonly undo: () => void;
  readonly maker: ThingMaker;
}

const PromiseDeskContext = createContext<PromiseDesk | null>(null);

/** Hands down what changes promises; null where the drawing may only be looked at. */
export const PromiseDeskProvider = PromiseDeskContext.Provider;

/** Finds what changes promises; null where nothing may be changed. */
export function usePromiseDesk(): PromiseDesk | null {
  return use(PromiseDeskContext);
}
