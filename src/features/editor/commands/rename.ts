import { changeStepCommand } from './change-step';
import type { EditorCommand } from './editor-command';

/** Says which step gets which name; `typing` while it is being typed, so that a name is one entry. */
export interface RenameArgs {
  readonly step: string;
  readonly name: string;
  readonly typing?: boolean;
}

/** Renames a step. */
export const renameCommand: EditorCommand<RenameArgs, null> = {
  id: 'rename',
  label: 'Rename',
  asks: 'name',
  enabled: (session) => session.state().selection.steps.length === 1,
  run: (session, { step, name, typing = false }) =>
    changeStepCommand.run(session, {
      step,
      change: { name },
      label: 'Rename step',
      ...(typing ? { typingIn: 'name' } : {}),
    }),
};
