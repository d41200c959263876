import { fail, succeed } from '../../../kernel/result';
import type { WorkflowDocument } from '../../../model/document';
import { admitConnection, connectSteps } from '../../../model/edits/connect-steps';
import { freshIds } from '../../../model/id-source';
import { findStep } from '../../../model/step-index';
import type { StepRules } from '../../../model/step-rules';
import { nextWayOut } from '../../../model/ways-out';
import { selectArrows } from '../session/selection';
import type { EditorCommand } from './editor-command';

/** Says what leads where; without an outcome, by the first way out that is still free. */
export interface ConnectArgs {
  readonly from: string;
  readonly outcome?: string;
  readonly to: string;
}

/** Draws an arrow between two steps. */
export const connectCommand: EditorCommand<ConnectArgs, { readonly arrow: string }> = {
  id: 'connect',
  label: 'Connect to another step',
  asks: 'way-out-and-step',
  enabled: (session) => session.state().selection.steps.length === 1,
  run: (session, args) =>
    session.transact<{ readonly arrow: string }>('Connect steps', 'now', (draft) => {
      const source = findStep(draft.document, args.from);
      if (source === undefined) return fail({ code: 'missing', kind: 'step', id: args.from });
      const outcome = args.outcome ?? nextWayOut(draft.document, source, session.catalog)?.id ?? '';
      const arrow = {
        id: freshIds(draft.document, session.ids)('ar'),
        from: args.from,
        outcome,
        to: args.to,
      };
      const connected = draft.apply((document) => connectSteps(document, arrow, session.catalog));
      if (!connected.ok) return connected;
      draft.select(selectArrows(arrow.id));
      return succeed({ arrow: arrow.id });
    }),
};

/** Lists the steps that an arrow by this outcome could lead to, in document order. */
export function listTargets(
  document: WorkflowDocument,
  from: string,
  outcome: string,
  rules: StepRules,
): readonly string[] {
  return document.steps
    .filter(({ id }) => admitConnection(document, { from, outcome, to: id }, rules).ok)
    .map(({ id }) => id);
}
