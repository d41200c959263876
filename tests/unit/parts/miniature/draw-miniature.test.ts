import { describe, expect, it } from 'vitest';
import { drawMiniature } from '../../../../src/parts/miniature/draw-miniature';
import { stepFaces } from '../../../../src/steps/step-faces';
import { stepTypes } from '../../../../src/steps/step-types';
import { readTemplates } from '../../../support/read-templates';
import { sketch } from '../../../support/sketch';

const SIZE = { width: 320, height: 112 };
const draw = (document: Parameters<typeof drawMiniature>[0]) =>
  drawMiniature(document, SIZE, stepTypes, stepFaces);

describe('the small picture of a workflow', () => {
  it('shows every step of every template inside its frame, in the order of the drawing', async () => {
    for (const { id, document } of await readTemplates()) {
      // when
      const picture = draw(document);

      // then
      const drawn = [...(picture?.frames ?? []), ...(picture?.steps ?? [])];
      const running = document.steps.filter(({ type }) => type !== 'note');
      expect(drawn.map((step) => step.id).sort(), id).toEqual(running.map((step) => step.id).sort());
      for (const { x, y, width, height } of drawn) {
        expect(Math.min(x, y), id).toBeGreaterThanOrEqual(0);
        expect(x + width, id).toBeLessThanOrEqual(SIZE.width);
        expect(y + height, id).toBeLessThanOrEqual(SIZE.height);
      }
    }
  });

  it('tells bad news from good', () => {
    // given
    const document = sketch({
      steps: {
        start: { type: 'trigger', at: { x: 0, y: 0 } },
        pack: { type: 'task', at: { x: 200, y: 0 } },
        tell: { type: 'task', at: { x: 200, y: 200 } },
      },
      arrows: ['start>pack', 'pack:failed>tell'],
    });

    // when
    const picture = draw(document);

    // then
    expect(picture?.arrows.map((arrow) => arrow.isTrouble)).toEqual([false, true]);
  });

  it('keeps apart two arrows that go opposite ways', () => {
    // given
    const document = sketch({
      steps: {
        pack: { type: 'task', at: { x: 0, y: 0 } },
        ask: { type: 'task', at: { x: 0, y: 200 } },
      },
      arrows: ['pack:failed>ask', '<ask>pack'],
    });

    // when
    const [down, up] = draw(document)?.arrows ?? [];

    // then
    const startX = (path: string | undefined) => Number(/^M([\d.]+)/u.exec(path ?? '')?.[1]);
    expect(startX(up?.path) - startX(down?.path)).toBeGreaterThan(8);
  });

  it('draws a folded container as one card and leaves its inside out', () => {
    // given
    const document = sketch({
      steps: { group: { type: 'stage', collapsed: true }, inside: { type: 'task', in: 'st_group' } },
      arrows: [],
    });

    // when
    const picture = draw(document);

    // then
    expect(picture?.frames).toEqual([]);
    expect(picture?.steps.map(({ id, shape }) => [id, shape])).toEqual([['st_group', 'card']]);
  });

  it('is nothing for an empty sheet, and for a drawing that holds itself', () => {
    expect(draw(sketch({ steps: {}, arrows: [] }))).toBeNull();
    const round = sketch({
      steps: { one: { type: 'stage', in: 'st_two' }, two: { type: 'stage', in: 'st_one' } },
      arrows: [],
    });
    expect(draw(round)?.frames).toHaveLength(2);
  });
});
