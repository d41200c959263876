import type { Field, Step } from '../../../model/document';
import type { RehearsalView } from '../screen/rehearsal-view';
import { possibilitiesOf } from '../script/possibilities';

/** Is one way in which a run can begin, with the facts that it begins with. */
export interface DrawnStart {
  readonly step: Step;
  readonly fields: readonly Field[];
}

/** Lists the ways in which a run can begin, in document order. */
export function startsOf({ session, state }: RehearsalView): readonly DrawnStart[] {
  return state.document.steps.flatMap((step) => {
    const can = possibilitiesOf(step, state.document, session.catalog);
    return can.does === 'begin' ? [{ step, fields: can.fields }] : [];
  });
}
