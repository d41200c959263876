import type { WorkflowDocument } from '../../model/document';
import { peopleIn } from './people-in';

/**
 * Finds who does a step, or begins by it, as long as nobody says who did: the first of its role; null where it is nobody's.
 * A journal does not tell who did the work, or began a run, so it must follow from the drawing alone.
 */
export function doerIn({ steps, roles }: WorkflowDocument, id: string): string | null {
  const step = steps.find((drawn) => drawn.id === id);
  const role = roles.find((known) => known.id === step?.role);
  return role === undefined ? null : (peopleIn(role)[0] ?? null);
}
