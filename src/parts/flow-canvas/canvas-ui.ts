// What the canvas remembers of the hand and the keyboard while it is on screen: nothing of this is part of a document.
import { createContext, use } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Connection } from '../../model/edits/connect-steps';
import type { CanvasWords } from './canvas-words';
import type { Point } from './routing/rect';

/** Is an arrow that is being drawn, or led elsewhere. */
export interface Lead {
  readonly from: string | null;
  readonly to: string | null;
  /** The ways out to choose from; one for a port of its own. */
  readonly outcomes: readonly string[];
  /** The arrow that is led elsewhere; null for a new one. */
  readonly arrow: string | null;
  readonly bad: boolean;
  /** Where it is held, on the sheet. */
  readonly start: Point;
  readonly pointer: Point;
  /** The pointer in the window. */
  readonly client: Point;
  /** The step under the pointer, and why it cannot be the other end. */
  readonly over: string | null;
  readonly refusal: string | null;
  /** A port was tapped: the next tap ends it. */
  readonly sticky: boolean;
}

/** Is a choice that has to be made before an arrow is drawn: by which way out. */
export interface WayChoice {
  readonly connections: readonly Connection[];
  readonly client: Point;
}

export interface CanvasUi {
  /** The step that the keyboard is on. */
  readonly active: string | null;
  readonly cameFrom: string | null;
  readonly renaming: string | null;
  readonly lead: Lead | null;
  /** The arrow on which something would land. */
  readonly landing: string | null;
  readonly choosing: WayChoice | null;
  /** The step whose targets are listed. */
  readonly listing: string | null;
  /** Lines on which a dragged card stands level with others. */
  readonly guides: { readonly x: number | null; readonly y: number | null };
}

export type CanvasUiStore = StoreApi<CanvasUi>;

/** Makes the memory of one canvas. */
export function makeCanvasUi(): CanvasUiStore {
  return createStore<CanvasUi>(() => ({
    active: null,
    cameFrom: null,
    renaming: null,
    lead: null,
    landing: null,
    choosing: null,
    listing: null,
    guides: { x: null, y: null },
  }));
}

/** Is what the parts of one canvas share. */
export interface CanvasTools {
  readonly ui: CanvasUiStore;
  readonly words: CanvasWords;
  readonly canDraw: boolean;
  /** What words at arrows are put into, over all arrows; null until the sheet is there. */
  readonly labelLayer: Element | null;
  /** Reads a step out: kind, name, place, where it leads. */
  readonly read: (step: string) => string;
  readonly beginLead: (
    step: string,
    outcomes: readonly string[],
    bad: boolean,
    event: React.PointerEvent,
  ) => void;
  readonly beginReconnect: (arrow: string, end: 'from' | 'to', event: React.PointerEvent) => void;
  /** Ends the changing of a name, null to keep the old one; `goesBack` puts the keyboard on the step again. */
  readonly rename: (step: string, name: string | null, goesBack: boolean) => void;
  readonly resize: ((step: string, size: { width: number; height: number }) => void) | null;
  readonly selectArrow: (arrow: string, add: boolean) => void;
}

export const CanvasToolsContext = createContext<CanvasTools | null>(null);

/** Reads what the parts of this canvas share. */
export function useCanvasTools(): CanvasTools {
  const tools = use(CanvasToolsContext);
  if (tools === null) throw new Error('useCanvasTools is used outside a canvas.');
  return tools;
}

/** Watches a part of the canvas's memory. */
export function useCanvasUi<Part>(select: (ui: CanvasUi) => Part): Part {
  return useStore(useCanvasTools().ui, select);
}
