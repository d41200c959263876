import { succeed } from '../../../kernel/result';
import { changeStepType } from '../../../model/edits/change-step-type';
import type { EditorCommand } from './editor-command';

/** Says which step becomes which type of step. */
export interface ChangeStepTypeArgs {
  readonly step: string;
  readonly type: string;
}

/** Makes a step another type of step, in its place and with its arrows. */
export const changeStepTypeCommand: EditorCommand<ChangeStepTypeArgs, null> = {
  id: 'change-step-type',
  label: 'Change kind of step',
  asks: 'step-type',
  enabled: (session) => session.state().selection.steps.length === 1,
  run: (session, { step, type }) => {
    const changed = session.apply('Change kind of step', 'now', (document) =>
      changeStepType(document, step, type, session.catalog),
    );
    return changed.ok ? succeed(null) : changed;
  },
};
