import { describe, expect, it } from 'vitest';
import { present } from '../../../../src/kernel/invariant';
import type { WorkflowDocument } from '../../../../src/model/document';
import { changeStep } from '../../../../src/model/edits/change-step';
import { englishCanvas } from '../../../../src/parts/flow-canvas/canvas-words';
import type { CardSource } from '../../../../src/parts/flow-canvas/card-source';
import { makeDrawingWords } from '../../../../src/parts/flow-canvas/drawing-words';
import { makeArrowProjector } from '../../../../src/parts/flow-canvas/project-arrows';
import { type CardNode, makeCardProjector } from '../../../../src/parts/flow-canvas/project-cards';
import { stepFaces } from '../../../../src/steps/step-faces';
import { stepTypes } from '../../../../src/steps/step-types';
import { stepWords } from '../../../../src/steps/step-words';
import { english } from '../../../../src/words/english';
import { makeSentenceContext } from '../../../../src/words/sentence-context';
import { sketch } from '../../../support/sketch';

function source(document: WorkflowDocument, more: Partial<CardSource> = {}): CardSource {
  return {
    document,
    catalog: stepTypes,
    faces: stepFaces,
    words: makeDrawingWords(makeSentenceContext(document, stepWords.en, english)),
    chrome: englishCanvas,
    chosen: new Set(),
    problems: undefined,
    marks: undefined,
    coverage: undefined,
    stops: undefined,
    moved: new Map(),
    ...more,
  };
}

function cardOf(cards: readonly CardNode[], name: string): CardNode {
  return present(
    cards.find(({ id }) => id === `st_${name}`),
    name,
  );
}

const line = sketch({
  steps: {
    start: 'trigger',
    pack: { type: 'task', at: { x: 220, y: 0 } },
    ship: { type: 'task', at: { x: 460, y: 0 } },
    end: { type: 'end', at: { x: 700, y: 0 } },
  },
  arrows: ['start>pack', 'pack>ship', 'ship>end'],
});

function changed(
  document: WorkflowDocument,
  step: string,
  change: Parameters<typeof changeStep>[2],
): WorkflowDocument {
  const edited = changeStep(document, `st_${step}`, change, stepTypes);
  if (!edited.ok) throw new Error(JSON.stringify(edited.error));
  return edited.value;
}

describe('the cards of a drawing', () => {
  it('gives the very same list for the same drawing', () => {
    // given
    const project = makeCardProjector();
    const before = project(source(line));
    // when, with sentences made anew
    const after = project(source(line));
    // then
    expect(after).toBe(before);
  });

  it('makes only the card anew whose step changed, and those whose line speaks of it', () => {
    // given
    const project = makeCardProjector();
    const before = project(source(line));
    // when
    const after = project(source(changed(line, 'pack', { name: 'Pack it' })));
    // then
    expect(cardOf(after, 'pack')).not.toBe(cardOf(before, 'pack'));
    expect(cardOf(after, 'pack').data.content.name).toBe('Pack it');
    expect(cardOf(after, 'ship')).toBe(cardOf(before, 'ship'));
    expect(cardOf(after, 'end')).toBe(cardOf(before, 'end'));
  });

  it('makes only the dragged card anew while it is dragged', () => {
    // given
    const project = makeCardProjector();
    const before = project(source(line));
    // when
    const after = project(source(line, { moved: new Map([['st_ship', { x: 480, y: 20 }]]) }));
    // then
    expect(cardOf(after, 'ship').position).toEqual({ x: 480, y: 20 });
    expect(cardOf(after, 'pack')).toBe(cardOf(before, 'pack'));
  });

  it('tells a step that a run has not reached from one without a run', () => {
    // given
    const project = makeCardProjector();
    // when
    const drawn = cardOf(project(source(line)), 'ship');
    const watched = cardOf(
      project(source(line, { marks: new Map([['st_pack', { state: 'done' as const, stamp: 'done' }]]) })),
      'ship',
    );
    // then
    expect(drawn.data.mark).toBeUndefined();
    expect(watched.data.mark).toBeNull();
  });

  it('says of an unknown kind that it is kept', () => {
    // given
    const future = sketch({ steps: { start: 'trigger', far: 'teleport' }, arrows: ['start>far'] });
    // when
    const far = cardOf(makeCardProjector()(source(future)), 'far');
    // then
    expect(far.data.content.picture).toBeNull();
    expect(far.data.content.line).toContain('newer version');
  });

  it('puts what a frame holds after the frame', () => {
    // given
    const framed = sketch({ steps: { inner: { type: 'task', in: 'st_group' }, group: 'stage' }, arrows: [] });
    // when
    const cards = makeCardProjector()(source(framed));
    // then
    expect(cards.map(({ id }) => id)).toEqual(['st_group', 'st_inner']);
    expect(cardOf(cards, 'inner').parentId).toBe('st_group');
  });

  it('makes a frame large enough for what it holds', () => {
    // given
    const far = { type: 'task', in: 'st_group', at: { x: 700, y: 400 } };
    // when
    const [frame] = makeCardProjector()(source(sketch({ steps: { group: 'stage', far }, arrows: [] })));
    // then
    expect(frame).toMatchObject({ width: 700 + 176 + 20, height: 400 + 88 + 20 });
  });

  it('shows a folded frame as a card that says how much is inside', () => {
    // given
    const folded = sketch({
      steps: { group: { type: 'stage', collapsed: true }, a: { type: 'task', in: 'st_group' }, b: 'task' },
      arrows: [],
    });
    // when
    const cards = makeCardProjector()(source(folded));
    // then
    expect(cards.map(({ id }) => id)).toEqual(['st_group', 'st_b']);
    expect(cardOf(cards, 'group').data.content).toMatchObject({
      line: '1 step inside',
      picture: { shape: 'card' },
    });
  });
});

describe('the arrows of a drawing', () => {
  it('keeps arrows that a moved card does not touch', () => {
    // given
    const [projectCards, projectArrows] = [makeCardProjector(), makeArrowProjector()];
    const arrowsAt = (moved: CardSource['moved']) => {
      const from = source(line, { moved });
      const cards = projectCards(from);
      const { words, chosen } = from;
      return projectArrows({
        arrows: line.arrows,
        cards,
        catalog: stepTypes,
        words,
        chosen,
        played: undefined,
        labelScale: 1,
      });
    };
    const before = arrowsAt(new Map());
    // when
    const after = arrowsAt(new Map([['st_end', { x: 700, y: 200 }]]));
    // then
    expect(after.map((arrow, index) => arrow === before[index])).toEqual([true, true, false]);
  });
});
