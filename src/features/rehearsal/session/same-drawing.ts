import type { WorkflowDocument } from '../../../model/document';

/** Tells whether two versions of a document would run alike: at most names, promises and saved scenarios differ. */
export function sameDrawing(left: WorkflowDocument, right: WorkflowDocument): boolean {
  return (
    left.steps === right.steps &&
    left.arrows === right.arrows &&
    left.fields === right.fields &&
    left.roles === right.roles &&
    left.systems === right.systems &&
    left.calendars === right.calendars &&
    left.settings === right.settings
  );
}
