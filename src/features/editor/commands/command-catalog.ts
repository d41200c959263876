import { addStepCommand } from './add-step';
import { changeStepCommand } from './change-step';
import { changeStepTypeCommand } from './change-step-type';
import { connectCommand } from './connect';
import { copyCommand } from './copy';
import { cutCommand } from './cut';
import { deleteCommand } from './delete';
import { disconnectCommand } from './disconnect';
import { duplicateCommand } from './duplicate';
import type { CommandFace, PlainCommand } from './editor-command';
import { insertOnArrowCommand } from './insert-on-arrow';
import { moveCommand } from './move';
import { nudgeCommands } from './nudge';
import { pasteCommand } from './paste';
import { reconnectCommand } from './reconnect';
import { redoCommand } from './redo';
import { renameCommand } from './rename';
import { selectAllCommand } from './select-all';
import { showKeysCommand } from './show-keys';
import { switchOffCommand } from './switch-off';
import { undoCommand } from './undo';

/** Lists the commands that run from the selection alone, in the order in which a menu shows them. */
export const plainCommands: readonly PlainCommand[] = [
  undoCommand,
  redoCommand,
  cutCommand,
  copyCommand,
  duplicateCommand,
  deleteCommand,
  disconnectCommand,
  switchOffCommand,
  selectAllCommand,
  ...nudgeCommands,
];

/** Lists every command; one that asks for something is run by the screen that asks. */
export const commandCatalog: readonly CommandFace[] = [
  addStepCommand,
  insertOnArrowCommand,
  connectCommand,
  reconnectCommand,
  renameCommand,
  changeStepCommand,
  changeStepTypeCommand,
  moveCommand,
  pasteCommand,
  showKeysCommand,
  ...plainCommands,
];

/** Finds a command that runs from the selection alone. */
export function findPlainCommand(id: string): PlainCommand | undefined {
  return plainCommands.find((command) => command.id === id);
}
