import { fail, succeed } from '../../kernel/result';
import { findArrow } from '../arrow-index';
import { closesCircle } from '../closes-circle';
import type { WorkflowDocument } from '../document';
import type { StepRules } from '../step-rules';
import { admitConnection, type Connection } from './connect-steps';
import type { Edited } from './edit-refusal';

/** Leads an arrow elsewhere: other end, other beginning, other outcome. It stays the same arrow at the same place. */
export function reconnectArrow(
  document: WorkflowDocument,
  id: string,
  change: Partial<Connection>,
  rules: StepRules,
): Edited {
  const arrow = findArrow(document, id);
  if (arrow === undefined) return fail({ code: 'missing', kind: 'arrow', id });
  const { from, outcome, to } = { ...arrow, ...change };
  if (from === arrow.from && outcome === arrow.outcome && to === arrow.to) return succeed(document);
  const without = { ...document, arrows: document.arrows.filter((other) => other !== arrow) };
  // Its own outcome stays offered by a step of an unknown type, so the arrow is still there when that is asked.
  const admitted = admitConnection(document, { from, outcome, to }, rules);
  if (!admitted.ok) return admitted;
  const turned = { ...arrow, from, outcome, to, back: closesCircle(without, from, to) };
  return succeed({ ...document, arrows: document.arrows.map((other) => (other === arrow ? turned : other)) });
}
