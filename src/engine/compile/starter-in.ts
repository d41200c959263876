import type { WorkflowDocument } from '../../model/document';
import { peopleIn } from './people-in';

/**
 * Finds who begins by a trigger as long as nobody says who did: the first of its role; null where it is nobody's. A journal
 * does not tell who began a run, so it must follow from the drawing alone.
 */
export function starterIn({ steps, roles }: WorkflowDocument, trigger: string): string | null {
  const step = steps.find(({ id }) => id === trigger);
  const role = roles.find(({ id }) => id === step?.role);
  return role === undefined ? null : (peopleIn(role)[0] ?? null);
}
