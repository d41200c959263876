import { succeed } from '../../../kernel/result';
import type { Step, WorkflowDocument } from '../../../model/document';
import { addStep, completeStep, type NewStep } from '../../../model/edits/add-step';
import { connectSteps, refuseIn } from '../../../model/edits/connect-steps';
import { freshIds } from '../../../model/id-source';
import { findStep } from '../../../model/step-index';
import type { StepRules } from '../../../model/step-rules';
import { stepSize } from '../../../model/step-size';
import { isBadNews, nextWayOut } from '../../../model/ways-out';
import type { Draft } from '../session/draft';
import { placeAfter, placeBelow } from '../session/place-step';
import { selectSteps } from '../session/selection';
import type { EditorCommand } from './editor-command';
import { namingOf } from './rename';

/** Says which step to add. */
export interface AddStepArgs {
  readonly type: string;
  readonly name?: string;
  readonly config?: Step['config'];
  /** Where to put it; left out, after the selected step and linked to it. */
  readonly at?: Step['at'];
  /** The container that `at` is in. */
  readonly in?: string | null;
  /** The step to hang it on, and by which way out; null for none, whatever is selected. */
  readonly after?: { readonly step: string; readonly outcome?: string } | null;
}

/** Says by which way out the new step hangs on another; by the next free one where none is named. */
export function followed({ step, outcome }: { readonly step: string; readonly outcome: string | null }) {
  return outcome === null ? { step } : { step, outcome };
}

/** Is the step that was added, and the arrow to it if it hangs on another. */
export interface AddedStep {
  readonly step: string;
  readonly arrow: string | null;
}

interface Link {
  readonly source: Step;
  readonly outcome: string | null;
}

/** Adds a step: at a place, or after the selected step, linked to it and beside it. */
export const addStepCommand: EditorCommand<AddStepArgs, AddedStep> = {
  id: 'add-step',
  label: 'Add step',
  asks: 'step-type',
  enabled: () => true,
  run: (session, args) => {
    const done = session.transact<AddedStep>('Add step', 'now', (draft) => {
      const makeId = freshIds(draft.document, session.ids);
      const { catalog } = session;
      const link = findLink(draft, args, catalog);
      const made = fill(args, makeId('st'), link, draft.document, catalog);
      const added = draft.apply((document) => addStep(document, made, catalog));
      if (!added.ok) return added;
      draft.select(selectSteps(made.id));
      const outcome = link?.outcome ?? null;
      if (link === null || outcome === null) return succeed({ step: made.id, arrow: null });
      const arrow = { id: makeId('ar'), from: link.source.id, outcome, to: made.id };
      const connected = draft.apply((document) => connectSteps(document, arrow, catalog));
      return connected.ok ? succeed({ step: made.id, arrow: arrow.id }) : connected;
    });
    // Who puts a step and names it has done one thing.
    if (done.ok) session.joinNext(namingOf(done.value.step));
    return done;
  },
};

/** Finds what the new step hangs on; its outcome is null where no arrow can be drawn between the two. */
function findLink({ document, selection }: Draft, args: AddStepArgs, rules: StepRules): Link | null {
  const alone = selection.steps.length === 1 ? selection.steps[0] : undefined;
  const id = args.after === undefined ? (args.at === undefined ? alone : undefined) : args.after?.step;
  const source = id === undefined ? undefined : findStep(document, id);
  if (source === undefined) return null;
  const fresh = completeStep({ id: 'st_new', type: args.type, at: { x: 0, y: 0 } }, {});
  const outcome = args.after?.outcome ?? nextWayOut(document, source, rules)?.id ?? null;
  const canEnter = refuseIn(fresh, rules) === null;
  return { source, outcome: canEnter ? outcome : null };
}

function fill(
  args: AddStepArgs,
  id: string,
  link: Link | null,
  document: WorkflowDocument,
  rules: StepRules,
): NewStep {
  const { type, name = '', config } = args;
  const size = stepSize({ type, name, size: null, collapsed: false }, rules);
  const given = { id, type, name, ...(config === undefined ? {} : { config }) };
  if (args.at !== undefined) return { ...given, at: args.at, in: args.in ?? link?.source.in ?? null };
  if (link === null) return { ...given, at: placeBelow(document, size, rules) };
  const badNews = link.outcome !== null && isBadNews(link.source, link.outcome, rules);
  return { ...given, at: placeAfter(document, link.source, size, badNews, rules), in: link.source.in };
}
