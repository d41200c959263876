import type { ReactNode, Ref } from 'react';
import type { WorkflowDocument } from '../../model/document';
import type { Connection } from '../../model/edits/connect-steps';
import type { Placement } from '../../model/edits/move-steps';
import type { Marker } from '../../projections/moment';
import type { StepCatalog } from '../../step-kit/step-catalog';
import type { MenuEntry } from '../../ui/menu-entries';
import type { StepFaces } from '../step-card/step-face';
import type { CoverageMark, StepMark } from '../step-card/step-mark';
import type { DrawingWords } from './drawing-words';

/** Is what is chosen on the sheet, by id. */
export interface CanvasSelection {
  readonly steps: readonly string[];
  readonly arrows: readonly string[];
}

/** Is a place on the sheet, px at full zoom. */
export interface SheetPoint {
  readonly x: number;
  readonly y: number;
}

/** Is where the sheet is looked at: where its corner stands on the screen, px, and how near. */
export interface CanvasSight {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Is how much of the canvas others lie over (panels, dock, player), px; the drawing is fitted into the rest. */
export interface CanvasInsets {
  readonly top?: number;
  readonly right?: number;
  readonly bottom?: number;
  readonly left?: number;
}

/** Is what to look at: one step or arrow, or the whole drawing. */
export type CanvasTarget =
  | { readonly kind: 'step'; readonly id: string }
  | { readonly kind: 'arrow'; readonly id: string }
  | { readonly kind: 'sheet' };

/** Is an arrow that was begun and has no end yet. */
export interface LooseArrow {
  readonly step: string;
  readonly outcome: string | null;
}

/** Is what a screen may ask of the canvas that it holds. */
export interface FlowCanvasHandle {
  /** Shows the whole drawing in what the insets leave free. */
  readonly fit: () => void;
  /** Brings a step into view and, unless it is told not to, puts the keyboard on it. */
  readonly reveal: (step: string, options?: { readonly focus?: boolean }) => void;
  /** Brings steps into view together, as far as they fit; the keyboard stays where it is. */
  readonly bringIntoView: (steps: readonly string[]) => void;
  /** Brings a step into view that is out of sight, unless the owner holds the sheet or has moved it just now. */
  readonly follow: (step: string) => void;
  /** Takes over an arrow that waits for the step it leads to; null where none waits. */
  readonly takeLooseArrow: () => LooseArrow | null;
  readonly zoomBy: (factor: number) => void;
  /** Brings a step into view and lets the owner write over its name where it stands. */
  readonly rename: (step: string) => void;
  /** Lists the steps that a step could lead to, to choose one; those that cannot be chosen say why. */
  readonly connectFrom: (step: string) => void;
  /** The middle of what is in view. */
  readonly middle: () => SheetPoint;
  /** The place on the sheet under a place in the window; null when that lies outside the canvas. */
  readonly placeAt: (clientX: number, clientY: number) => SheetPoint | null;
  /** The frame under a place in the window, and where its corner is on the sheet. */
  readonly frameAt: (
    clientX: number,
    clientY: number,
  ) => { readonly id: string; readonly corner: SheetPoint } | null;
  /** The arrow within reach of a place in the window. */
  readonly arrowAt: (clientX: number, clientY: number) => string | null;
  /** Shows where something dragged from elsewhere would land; null ends it. */
  readonly hint: (arrow: string | null) => void;
}

/** Is what every canvas needs to be told: what to draw and how it stands. Nothing here is remembered. */
export interface FlowCanvasView {
  readonly document: WorkflowDocument;
  readonly catalog: StepCatalog;
  readonly faces: StepFaces;
  readonly words: DrawingWords;
  /** Its name as a place on the page: «Drawing of Order fulfilment». */
  readonly label: string;
  readonly selection: CanvasSelection;
  readonly insets?: CanvasInsets;
  /** Dots where one draws, squares where nothing is real; left out, as the mode says. */
  readonly paper?: 'dots' | 'squares';
  /** How many findings a step has; absent: none. */
  readonly problems?: ReadonlyMap<string, number>;
  /** How steps stand in a run; a step that is absent was not reached. Left out altogether: no run is shown. */
  readonly marks?: ReadonlyMap<string, StepMark>;
  /** How often each arrow was taken (`Moment.played`); absent: never. */
  readonly played?: ReadonlyMap<string, number>;
  /** Where a run is (`Moment.markers`). A marker that comes to an arrow travels along it, `waits` stands at its head. */
  readonly markers?: readonly Marker[];
  /** How fast markers travel: 1 is 160 px in 200 ms, 0 sets them down where they are going. */
  readonly markerSpeed?: number;
  /** How each way a step can end was rehearsed: the ring round its tile. */
  readonly coverage?: ReadonlyMap<string, CoverageMark>;
  /** The steps at which playing stops. */
  readonly stops?: ReadonlySet<string>;
  readonly minimap?: boolean;
  /** Zoom, fit: the small bar at the bottom left. On unless told otherwise. */
  readonly zoomBar?: boolean;
  /** Where it is looked at when it comes; the whole drawing where it is left out. Later values change nothing. */
  readonly sight?: CanvasSight;
  /** It was moved or zoomed, by the owner or by itself; told when it stands still. */
  readonly onSight?: (sight: CanvasSight) => void;
  /** Something was chosen, or what was chosen was pressed again. */
  readonly onSelect: (selection: CanvasSelection) => void;
  /** Enter, or a double press: the details of a step are wanted. */
  readonly onOpen?: (target: CanvasTarget) => void;
  /** What can be done with something; the canvas shows it on a right click, a long press or the menu key. */
  readonly menuOf?: (target: CanvasTarget, at: SheetPoint) => readonly MenuEntry[];
  readonly handle?: Ref<FlowCanvasHandle>;
  /** What lies over the drawing: dock, ribbons, the player. */
  readonly children?: ReactNode;
}

/** Is what a drawing that can be changed says that its owner wants. Each is one intention, told at its end. */
export interface FlowCanvasIntentions {
  /**
   * Steps were moved; told once, when the drag ends. `into` is the frame that they were let go in, null for the sheet
   * itself, left out where they stay in what holds them; places count from the corner of what holds them then.
   */
  readonly onMove: (placements: readonly Placement[], into?: string | null) => void;
  /** A step that was here already was let go on an arrow. */
  readonly onDropOnArrow: (step: string, arrow: string, placements: readonly Placement[]) => void;
  /** Says why an arrow cannot be drawn, or null. Shown at the pointer and beside targets in the list of `C`. */
  readonly refusalOf: (connection: Connection, arrow?: string) => string | null;
  readonly onConnect: (connection: Connection) => void;
  readonly onReconnect: (arrow: string, connection: Connection) => void;
  /** `A`, or a port pressed and let go over nothing: a step is wanted after this one. */
  readonly onAddAfter: (step: string, outcome: string | null, at: SheetPoint | null) => void;
  readonly onRename: (step: string, name: string) => void;
  readonly onResize?: (step: string, size: { readonly width: number; readonly height: number }) => void;
}

/**
 * Is the drawing as a surface. In `watch` it is squared paper: nothing can be moved or drawn; steps can be chosen and
 * walked along. In `draw` it is dotted paper, and every change is handed out as an intention.
 */
export type FlowCanvasProps =
  | (FlowCanvasView & { readonly mode: 'watch' })
  | (FlowCanvasView & FlowCanvasIntentions & { readonly mode: 'draw' });
