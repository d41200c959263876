import { fail, type Result } from '../../../kernel/result';
import type { EditRefusal } from '../../../model/edits/edit-refusal';
import type { ClippingProblem } from '../session/clipboard-text';
import type { EditorSession } from '../session/editor-session';

/** Is what must be told before a command can run; `nothing` runs from the selection alone, `screen` is the screen's own. */
export type Asks =
  | 'nothing'
  | 'step-type'
  | 'name'
  | 'way-out-and-step'
  | 'arrow-end'
  | 'places'
  | 'text'
  | 'settings'
  | 'screen';

/** Says why a command did nothing. */
export type CommandRefusal =
  | EditRefusal
  | { readonly code: 'nothing-selected' }
  | { readonly code: 'nothing-to-undo' }
  | { readonly code: 'nothing-to-redo' }
  | { readonly code: 'not-pasteable'; readonly why: ClippingProblem };

/** Is a command as menus, keys and the palette list it. */
export interface CommandFace {
  readonly id: string;
  /** What it does, in owner's words. */
  readonly label: string;
  readonly asks: Asks;
  readonly enabled: (session: EditorSession) => boolean;
}

/** Is one thing that an owner can ask of the editor. */
export interface EditorCommand<Args, Done> extends CommandFace {
  readonly run: (session: EditorSession, args: Args) => Result<Done, CommandRefusal>;
}

/** Is a command that needs to be told nothing. */
export interface PlainCommand<Done = unknown> extends CommandFace {
  readonly asks: 'nothing';
  readonly run: (session: EditorSession) => Result<Done, CommandRefusal>;
}

/** Refuses a command that works on what is selected when nothing is. */
export function refuseEmptySelection(): { readonly ok: false; readonly error: CommandRefusal } {
  return fail({ code: 'nothing-selected' });
}

/** Says how many: «step», «3 steps». */
export function countSteps(count: number): string {
  return count === 1 ? 'step' : `${String(count)} steps`;
}
