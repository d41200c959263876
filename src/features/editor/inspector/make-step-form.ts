import { succeed } from '../../../kernel/result';
import { arrowsFrom } from '../../../model/arrow-index';
import type { Step } from '../../../model/document';
import { changeStep } from '../../../model/edits/change-step';
import { admitConnection, connectSteps } from '../../../model/edits/connect-steps';
import { removeArrows } from '../../../model/edits/remove-arrows';
import { freshIds } from '../../../model/id-source';
import type { StepForm } from '../../../parts/step-form/step-form';
import { refusalText } from '../../../words/refusals';
import { typingKey } from '../commands/change-step';
import type { Desk } from './desk';
import { makeThingMaker, type Report } from './thing-maker';

/** Gives the form of a step its hands: what it changes becomes a step of the session's history. */
export function makeStepForm(desk: Desk, step: Step, report: Report): StepForm {
  const { session, document, context, isReadOnly, addNext } = desk;
  const { catalog } = session;
  const newId = freshIds(document, session.ids);
  return {
    ...makeThingMaker(desk, report),
    step,
    catalog,
    context,
    isReadOnly,
    change: (label, change, typingIn) => {
      const mode = typingIn === undefined ? 'now' : { merge: typingKey(step.id, typingIn) };
      const changed = session.apply(label, mode, (sheet) => changeStep(sheet, step.id, change, catalog));
      report(changed.ok ? null : changed.error);
    },
    beginWith: (steps) => {
      const begun = session.transact('Change where it begins', 'now', (draft) => {
        for (const { id, starts } of draft.document.steps.filter((inner) => inner.in === step.id)) {
          const begins = steps.includes(id);
          if (begins === starts) continue;
          const changed = draft.apply((sheet) => changeStep(sheet, id, { starts: begins }, catalog));
          if (!changed.ok) return changed;
        }
        return succeed(null);
      });
      report(begun.ok ? null : begun.error);
    },
    settle: session.settle,
    newId,
    lead: (outcome, targets) => {
      const leading = arrowsFrom(document, step.id).filter((arrow) => arrow.outcome === outcome);
      const lost = leading.filter(({ to }) => !targets.includes(to)).map(({ id }) => id);
      const added = targets.filter((target) => !leading.some(({ to }) => to === target));
      const led = session.transact('Change where it leads', 'now', (draft) => {
        const removed = draft.apply((sheet) => removeArrows(sheet, lost));
        if (!removed.ok) return removed;
        for (const to of added) {
          const arrow = { id: newId('ar'), from: step.id, outcome, to };
          const connected = draft.apply((sheet) => connectSteps(sheet, arrow, catalog));
          if (!connected.ok) return connected;
        }
        return succeed(null);
      });
      report(led.ok ? null : led.error);
    },
    addAfter:
      addNext === null
        ? null
        : (outcome, name) => addNext({ after: { step: step.id, outcome }, at: null, name }),
    refusalOf: (outcome, target) => {
      const admitted = admitConnection(document, { from: step.id, outcome, to: target }, catalog);
      return admitted.ok ? null : refusalText(admitted.error, context);
    },
  };
}
