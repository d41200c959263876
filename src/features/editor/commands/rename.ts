import { changeStepCommand, typingKey } from './change-step';
import type { EditorCommand } from './editor-command';

/** Says which step gets which name. */
export interface RenameArgs {
  readonly step: string;
  readonly name: string;
}

/** Renames a step; what is typed until the name is left is one entry. */
export const renameCommand: EditorCommand<RenameArgs, null> = {
  id: 'rename',
  label: 'Rename',
  asks: 'name',
  enabled: (session) => session.state().selection.steps.length === 1,
  run: (session, { step, name }) =>
    changeStepCommand.run(session, {
      step,
      change: { name },
      label: 'Rename step',
      typingIn: NAME,
    }),
};

const NAME = 'name';

/** Gives the key of what is typed into the name of a step. */
export function namingOf(step: string): string {
  return typingKey(step, NAME);
}
