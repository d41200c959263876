import { succeed } from '../../../kernel/result';
import { findArrow } from '../../../model/arrow-index';
import type { Step, WorkflowDocument } from '../../../model/document';
import { addStep } from '../../../model/edits/add-step';
import { insertOnArrow } from '../../../model/edits/insert-on-arrow';
import { freshIds } from '../../../model/id-source';
import { findStep } from '../../../model/step-index';
import type { StepRules } from '../../../model/step-rules';
import { stepSize } from '../../../model/step-size';
import { type Point, placeBelow, placeBetween } from '../session/place-step';
import { selectSteps } from '../session/selection';
import type { EditorCommand } from './editor-command';

/** Says what goes on which arrow: a step that is on the sheet already, or a new one of a type. */
export interface InsertOnArrowArgs {
  readonly arrow: string;
  readonly put: { readonly step: string } | { readonly type: string; readonly name?: string };
  /** Where to put a new step; halfway when left out. */
  readonly at?: Step['at'];
}

/** Puts a step on an arrow, between the two that it joins. */
export const insertOnArrowCommand: EditorCommand<
  InsertOnArrowArgs,
  { readonly step: string; readonly arrow: string }
> = {
  id: 'insert-on-arrow',
  label: 'Insert step',
  asks: 'step-type',
  enabled: (session) => session.state().selection.arrows.length === 1,
  run: (session, { arrow, put, at }) =>
    session.transact('Insert step', 'now', (draft) => {
      const makeId = freshIds(draft.document, session.ids);
      const { catalog } = session;
      const step = 'step' in put ? put.step : makeId('st');
      if ('type' in put) {
        const given = { id: step, type: put.type, name: put.name ?? '' };
        const place = {
          at: at ?? halfway(draft.document, arrow, given, catalog),
          in: containerOf(draft.document, arrow),
        };
        const added = draft.apply((document) => addStep(document, { ...given, ...place }, catalog));
        if (!added.ok) return added;
      }
      const newArrow = makeId('ar');
      const inserted = draft.apply((document) => insertOnArrow(document, { arrow, step, newArrow }, catalog));
      if (!inserted.ok) return inserted;
      draft.select(selectSteps(step));
      return succeed({ step, arrow: newArrow });
    }),
};

function containerOf(document: WorkflowDocument, arrow: string): string | null {
  const found = findArrow(document, arrow);
  return found === undefined ? null : (findStep(document, found.from)?.in ?? null);
}

function halfway(
  document: WorkflowDocument,
  arrow: string,
  given: { readonly type: string; readonly name: string },
  rules: StepRules,
): Point {
  const size = stepSize({ ...given, size: null, collapsed: false }, rules);
  const found = findArrow(document, arrow);
  const [source, target] = [found?.from, found?.to].map((id) =>
    id === undefined ? id : findStep(document, id),
  );
  if (source === undefined || target === undefined) return placeBelow(document, size, rules);
  return placeBetween(document, [source, target], size, rules);
}
