// What every part of the drawing screen shares: the session, its sentences, and the canvas that it can ask things of.
import { createContext, type RefObject, use } from 'react';
import { useStore } from 'zustand';
import type { WorkflowDocument } from '../../model/document';
import type { SpokenFinding } from '../../parts/findings/spoken-finding';
import type { FlowCanvasHandle } from '../../parts/flow-canvas/flow-canvas-props';
import type { StepFaces } from '../../parts/step-card/step-face';
import type { DrawingContext } from '../../words/sentence-context';
import type { StepWordsCatalog } from '../../words/step-words';
import type { EditorSession, EditorState } from './session/editor-session';

export interface EditorTools {
  readonly session: EditorSession;
  /** The drawing as far as it is looked at: all of it, or the good day. */
  readonly shown: WorkflowDocument;
  readonly faces: StepFaces;
  readonly stepWords: StepWordsCatalog;
  readonly context: DrawingContext;
  readonly findings: readonly SpokenFinding[];
  readonly isReadOnly: boolean;
  /** Null while the outline is shown. */
  readonly canvas: RefObject<FlowCanvasHandle | null>;
  /** Asks which kind of step comes next, and adds it. */
  readonly addNext: (after: NextStep) => void;
  /** Leads to the ways in which the drawing can go wrong. */
  readonly showWays: () => void;
  /** Runs a repair, and says what came of it. */
  readonly repair: (repair: () => void) => void;
  /** Lists which keys do what. */
  readonly showKeys: () => void;
  /** Shows steps that have just been drawn, where the drawing is shown. */
  readonly bringIntoView: (steps: readonly string[]) => void;
  /** Says something to a screen reader. */
  readonly say: (text: string) => void;
  /** Says why nothing happened, where the owner looks. */
  readonly refuse: (text: string) => void;
}

/** Is where the next step goes: after which step, by which way out; to a place; or between the two that an arrow joins. */
export interface NextStep {
  readonly after: { readonly step: string; readonly outcome: string | null } | null;
  readonly at: { readonly x: number; readonly y: number } | null;
  readonly on?: string;
  /** What it is called, where that was said already. */
  readonly name?: string;
}

export const EditorToolsContext = createContext<EditorTools | null>(null);

/** Reads what the parts of this screen share. */
export function useEditor(): EditorTools {
  const tools = use(EditorToolsContext);
  if (tools === null) throw new Error('useEditor is used outside the drawing screen.');
  return tools;
}

/** Watches a part of the session. */
export function useEditorState<Part>(select: (state: EditorState) => Part): Part {
  return useStore(useEditor().session.store, select);
}
