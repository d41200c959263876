import type { WorkflowDocument } from '../../../model/document';
import type { Scenario } from '../../../model/scenario';
import { type ExpectedPart, joinExpected, readExpected, writeExpected } from './expected-parts';
import { keepDrawn } from './keep-drawn';

/** Takes out of a day, and out of what is expected of it, what the drawing does not have: for one played on another drawing. */
export function keepDrawnDay(day: Scenario, document: WorkflowDocument): Scenario {
  const steps = new Set(document.steps.map(({ id }) => id));
  const fields = new Set(document.fields.map(({ id }) => id));
  const parts = readExpected(day.expect);
  const drawn = parts.filter((part) => isDrawn(part, steps, fields));
  const kept = keepDrawn(day, document);
  return drawn.length === parts.length
    ? kept
    : { ...kept, expect: joinExpected(drawn.map((part) => writeExpected({}, part))) };
}

function isDrawn(part: ExpectedPart, steps: ReadonlySet<string>, fields: ReadonlySet<string>): boolean {
  switch (part.code) {
    case 'ends':
      return steps.has(part.end);
    case 'passes':
    case 'avoids':
      return steps.has(part.step);
    case 'order':
      return steps.has(part.first) && steps.has(part.then);
    case 'field':
      return fields.has(part.field);
    case 'status':
    case 'result':
    case 'within':
    case 'refused':
      return true;
  }
}
