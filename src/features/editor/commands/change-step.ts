import { succeed } from '../../../kernel/result';
import { changeStep, type StepChange } from '../../../model/edits/change-step';
import type { EditorCommand } from './editor-command';

/** Says what is to be different about a step. */
export interface ChangeStepArgs {
  readonly step: string;
  readonly change: StepChange;
  /** What the change is called in the history: «Change time limit». */
  readonly label?: string;
  /** Names the field that is being typed in; what is typed there until it is left is one entry. */
  readonly typingIn?: string;
}

/** Changes settings of a step. */
export const changeStepCommand: EditorCommand<ChangeStepArgs, null> = {
  id: 'change-step',
  label: 'Change step',
  asks: 'settings',
  enabled: (session) => session.state().selection.steps.length === 1,
  run: (session, { step, change, label = 'Change step', typingIn }) => {
    const mode = typingIn === undefined ? 'now' : { merge: typingKey(step, typingIn) };
    const changed = session.apply(label, mode, (document) =>
      changeStep(document, step, change, session.catalog),
    );
    return changed.ok ? succeed(null) : changed;
  },
};

/** Gives the key under which what is typed into one field of a step is one entry. */
export function typingKey(step: string, field: string): string {
  return `${step} ${field}`;
}
