import { arrowsFrom } from '../../../model/arrow-index';
import type { Step, WorkflowDocument } from '../../../model/document';
import type { StepRules } from '../../../model/step-rules';
import { nextWayOut } from '../../../model/ways-out';
import type { NextStep } from '../editor-tools';

/** Says where a step goes that comes right after another: on its free way out, else before what comes there now. */
export function placeAfterStep(document: WorkflowDocument, step: Step, rules: StepRules): NextStep {
  const outcome = nextWayOut(document, step, rules)?.id;
  const [only, ...others] = arrowsFrom(document, step.id).filter((arrow) => arrow.outcome === outcome);
  const isBetween = only !== undefined && others.length === 0;
  return isBetween
    ? { after: null, at: null, on: only.id }
    : { after: { step: step.id, outcome: null }, at: null };
}
