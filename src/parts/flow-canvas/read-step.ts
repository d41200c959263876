import type { WorkflowDocument } from '../../model/document';
import { findStep } from '../../model/step-index';
import type { StepMark } from '../step-card/step-mark';
import type { CanvasWords } from './canvas-words';
import type { DrawingWords } from './drawing-words';
import type { CardNode } from './project-cards';
import { readingOrder, targetsOf } from './walking-order';

/** Reads a card out: its kind and name, its place, how it stands, where it leads. */
export function readStep(
  card: CardNode,
  document: WorkflowDocument,
  words: DrawingWords,
  chrome: CanvasWords,
): string {
  const { step, content, problems, mark, coverage, stops, ways } = card.data;
  const order = readingOrder(document);
  return chrome.readStep({
    kind: words.kind(step),
    name: content.name,
    place: order.indexOf(step) + 1,
    count: order.length,
    line: content.line,
    targets: targetsOf(document, step.id).flatMap((id) => {
      const target = findStep(document, id);
      return target === undefined ? [] : [words.name(target)];
    }),
    list: words.list,
    problems,
    off: step.off,
    state: mark === undefined ? null : isReached(mark) ? mark.stamp : chrome.notReached,
    broken: mark?.broken ?? null,
    rehearsed: coverage?.label ?? null,
    stops,
    meeting: content.meeting,
    canLead: ways.length > 0,
  });
}

function isReached(mark: StepMark | null): mark is StepMark {
  return mark !== null && mark.state !== null;
}
