import { succeed } from '../../../kernel/result';
import type { Step } from '../../../model/document';
import { changeStep } from '../../../model/edits/change-step';
import { findStep } from '../../../model/step-index';
import type { EditorSession } from '../session/editor-session';
import { countSteps, type PlainCommand, refuseEmptySelection } from './editor-command';

/** Switches the selected steps off, or on again when all of them are off; those that cannot be off stay as they are. */
export const switchOffCommand: PlainCommand<null> = {
  id: 'switch-off',
  label: 'Switch off or on',
  asks: 'nothing',
  enabled: (session) => listSwitchable(session).length > 0,
  run: (session) => {
    const steps = listSwitchable(session);
    if (steps.length === 0) return refuseEmptySelection();
    const off = steps.some((step) => !step.off);
    return session.transact(`Switch ${off ? 'off' : 'on'} ${countSteps(steps.length)}`, 'now', (draft) => {
      for (const { id } of steps) {
        const changed = draft.apply((document) => changeStep(document, id, { off }, session.catalog));
        if (!changed.ok) return changed;
      }
      return succeed(null);
    });
  },
};

function listSwitchable(session: EditorSession): readonly Step[] {
  const { document, selection } = session.state();
  return selection.steps.flatMap((id) => {
    const step = findStep(document, id);
    if (step === undefined) return [];
    return step.off || session.catalog.find(step.type)?.traits.mayBeOff ? [step] : [];
  });
}
