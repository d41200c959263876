// The templates are what owners see first: no arrow of theirs runs through a card, and no label lies on one.
import { beforeAll, describe, expect, it } from 'vitest';
import type { WorkflowDocument } from '../../../../src/model/document';
import { englishCanvas } from '../../../../src/parts/flow-canvas/canvas-words';
import { makeDrawingWords } from '../../../../src/parts/flow-canvas/drawing-words';
import {
  type ArrowEdge,
  makeArrowProjector,
  placeSteps,
} from '../../../../src/parts/flow-canvas/project-arrows';
import { type CardNode, makeCardProjector } from '../../../../src/parts/flow-canvas/project-cards';
import { grow, overlap, runsThrough, stretchesOf } from '../../../../src/parts/flow-canvas/routing/rect';
import { stepFaces } from '../../../../src/steps/step-faces';
import { stepTypes } from '../../../../src/steps/step-types';
import { stepWords } from '../../../../src/steps/step-words';
import { english } from '../../../../src/words/english';
import { makeSentenceContext } from '../../../../src/words/sentence-context';
import { readTemplates } from '../../../support/read-templates';

interface Drawn {
  readonly id: string;
  readonly cards: readonly CardNode[];
  readonly arrows: readonly ArrowEdge[];
}

function draw(document: WorkflowDocument): Omit<Drawn, 'id'> {
  const words = makeDrawingWords(makeSentenceContext(document, stepWords.en, english));
  const chosen = new Set<string>();
  const cards = makeCardProjector()({
    document,
    catalog: stepTypes,
    faces: stepFaces,
    words,
    chrome: englishCanvas,
    chosen,
    problems: undefined,
    marks: undefined,
    coverage: undefined,
    stops: undefined,
    moved: new Map(),
  });
  const source = {
    arrows: document.arrows,
    cards,
    catalog: stepTypes,
    words,
    chosen,
    played: undefined,
  };
  return { cards, arrows: makeArrowProjector()({ ...source, labelScale: 1 }) };
}

describe('a drawn template', () => {
  let drawn: readonly Drawn[] = [];

  beforeAll(async () => {
    const templates = await readTemplates();
    drawn = templates.map(({ id, document }) => ({ id, ...draw(document) }));
  });

  it('draws every arrow', async () => {
    // given
    const templates = await readTemplates();
    // then
    expect(drawn.length).toBeGreaterThan(1);
    expect(drawn.map(({ arrows }) => arrows.length)).toEqual(
      templates.map(({ document }) => document.arrows.length),
    );
  });

  it('has no arrow that runs through a card', () => {
    // given
    const faults = drawn.flatMap(({ id, cards, arrows }) => {
      const boxes = placeSteps(cards).filter((step) => step.frame !== true);
      return arrows.flatMap(({ id: arrow, data }) =>
        boxes
          .filter(({ rect }) =>
            stretchesOf(data?.route.points ?? []).some((stretch) => runsThrough(stretch, grow(rect, -2))),
          )
          .map((box) => `${id}: ${arrow} runs through ${box.id}`),
      );
    });
    // then
    expect(faults).toEqual([]);
  });

  it('has labels that lie on no card and on no other label', () => {
    // given
    const faults = drawn.flatMap(({ id, cards, arrows }) => {
      const boxes = placeSteps(cards).filter((step) => step.frame !== true);
      const labels = arrows.flatMap(({ id: arrow, data }) =>
        data?.label ? [{ arrow, box: data.label }] : [],
      );
      expect(labels.length).toBeGreaterThan(0);
      return labels.flatMap(({ arrow, box }) => [
        ...boxes.filter(({ rect }) => overlap(box, rect)).map((card) => `${id}: ${arrow} on ${card.id}`),
        ...labels
          .filter((other) => other.arrow !== arrow && overlap(box, other.box))
          .map((other) => `${id}: ${arrow} on ${other.arrow}`),
      ]);
    });
    // then
    expect(faults).toEqual([]);
  });

  it('labels every arrow that is bad news', () => {
    const bare = drawn.flatMap(({ id, arrows }) =>
      arrows
        .filter(({ data }) => data?.route.bad === true && data.label === null)
        .map((arrow) => `${id}: ${arrow.id}`),
    );
    expect(bare).toEqual([]);
  });
});
