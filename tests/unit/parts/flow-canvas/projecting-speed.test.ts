import { expect, it } from 'vitest';
import { present } from '../../../../src/kernel/invariant';
import type { WorkflowDocument } from '../../../../src/model/document';
import { englishCanvas } from '../../../../src/parts/flow-canvas/canvas-words';
import { makeDrawingWords } from '../../../../src/parts/flow-canvas/drawing-words';
import { makeArrowProjector } from '../../../../src/parts/flow-canvas/project-arrows';
import { makeCardProjector } from '../../../../src/parts/flow-canvas/project-cards';
import { stepFaces } from '../../../../src/steps/step-faces';
import { stepTypes } from '../../../../src/steps/step-types';
import { stepWords } from '../../../../src/steps/step-words';
import { english } from '../../../../src/words/english';
import { makeSentenceContext } from '../../../../src/words/sentence-context';
import { longDrawing } from '../../../support/long-drawing';
import { readTemplates } from '../../../support/read-templates';

const templates = await readTemplates();
const { document: order } = present(
  templates.find(({ id }) => id === 'order-fulfilment'),
  'template',
);

/** Renames and moves one step again and again, and gives what it costs to draw all of it anew, per step. */
function costPerStep(drawing: WorkflowDocument, times: number): number {
  const [cards, arrows] = [makeCardProjector(), makeArrowProjector()];
  const draw = (document: WorkflowDocument) => {
    const words = makeDrawingWords(makeSentenceContext(document, stepWords.en, english));
    const shared = { document, catalog: stepTypes, words, chosen: new Set<string>() };
    const source = { ...shared, faces: stepFaces, chrome: englishCanvas, moved: new Map() };
    const marks = { problems: undefined, marks: undefined, coverage: undefined, stops: undefined };
    return arrows({
      ...shared,
      arrows: document.arrows,
      cards: cards({ ...source, ...marks }),
      played: undefined,
      labelScale: 1,
    });
  };
  const typed = (count: number): WorkflowDocument => ({
    ...drawing,
    steps: drawing.steps.map((step) =>
      step.id === 'st_pack_1'
        ? { ...step, name: `Pack ${'it '.repeat(count)}`, at: { x: step.at.x, y: step.at.y + count } }
        : step,
    ),
  });
  const drawings = Array.from({ length: times + 1 }, (_, count) => typed(count));
  draw(present(drawings[0], 'drawing'));
  const began = process.cpuUsage();
  for (const document of drawings.slice(1)) draw(document);
  return process.cpuUsage(began).user / times / drawing.steps.length;
}

it('costs a step of a thousand no more than twice what it costs a step of a hundred', {
  timeout: 60_000,
}, () => {
  // given
  const [small, large] = [longDrawing(order, 9), longDrawing(order, 91)];
  expect(small.steps.some(({ id }) => id === 'st_pack_1')).toBe(true);
  // when: in turn, and the best of many is what the work itself takes
  const turns = Array.from({ length: 3 }, () => ({
    small: costPerStep(small, 6),
    large: costPerStep(large, 1),
  }));
  // then
  const best = (size: 'small' | 'large') => Math.min(...turns.map((turn) => turn[size]));
  expect(best('large') / best('small')).toBeLessThan(2);
});
