import { describe, expect, it } from 'vitest';
import { alignDrag } from '../../../../src/parts/flow-canvas/align-drag';
import { landingOf } from '../../../../src/parts/flow-canvas/drag-landing';
import type { PlacedStep } from '../../../../src/parts/flow-canvas/routing/sheet-parts';
import { sketch } from '../../../support/sketch';

describe('alignDrag', () => {
  const dragged = { rect: { x: 303, y: 104, width: 176, height: 88 }, level: 44 };

  it('brings a card level with one that it nearly is level with', () => {
    // given
    const others = [{ rect: { x: 0, y: 100, width: 176, height: 88 }, level: 44 }];
    // then
    expect(alignDrag(dragged, others)).toEqual({ at: { x: 303, y: 100 }, guides: { x: null, y: 144 } });
  });

  it('is level with one that has grown where arrows meet it', () => {
    // given
    const others = [{ rect: { x: 0, y: 100, width: 176, height: 142 }, level: 44 }];
    // then
    expect(alignDrag(dragged, others)).toEqual({ at: { x: 303, y: 100 }, guides: { x: null, y: 144 } });
  });

  it('lines middles up where cards are of different heights', () => {
    // given
    const others = [{ rect: { x: 300, y: 400, width: 120, height: 34 }, level: 17 }];
    // then
    expect(alignDrag(dragged, others).at).toEqual({ x: 300, y: 104 });
  });

  it('leaves a card alone that is in line with nothing', () => {
    expect(alignDrag(dragged, [{ rect: { x: 0, y: 300, width: 100, height: 40 }, level: 20 }])).toEqual({
      at: { x: 303, y: 104 },
      guides: { x: null, y: null },
    });
  });
});

describe('landingOf', () => {
  const document = sketch({
    steps: {
      group: { type: 'stage', at: { x: 400, y: 0 } },
      inner: { type: 'task', in: 'st_group' },
      outer: 'task',
    },
    arrows: [],
  });
  const card = (id: string, x: number, y: number): PlacedStep => ({
    id: `st_${id}`,
    rect: { x, y, width: 100, height: 50 },
    level: 25,
    doorstep: 0,
  });
  const placed: readonly PlacedStep[] = [
    { id: 'st_group', rect: { x: 400, y: 0, width: 300, height: 200 }, level: 100, doorstep: 0, frame: true },
    card('inner', 420, 40),
    card('outer', 0, 0),
  ];

  it('puts a step into the frame over which it is let go, at a place within it', () => {
    expect(landingOf(document, [{ id: 'st_outer', at: { x: 450, y: 60 } }], placed)).toEqual({
      into: 'st_group',
      placements: [{ id: 'st_outer', at: { x: 50, y: 60 } }],
    });
  });

  it('takes a step out of its frame, to its place on the sheet', () => {
    expect(landingOf(document, [{ id: 'st_inner', at: { x: -300, y: 300 } }], placed)).toEqual({
      into: null,
      placements: [{ id: 'st_inner', at: { x: 100, y: 300 } }],
    });
  });

  it('is nothing special while a step stays in what holds it', () => {
    expect(landingOf(document, [{ id: 'st_inner', at: { x: 60, y: 80 } }], placed)).toBeNull();
    expect(landingOf(document, [{ id: 'st_outer', at: { x: 10, y: 10 } }], placed)).toBeNull();
  });

  it('never puts a frame into itself', () => {
    expect(landingOf(document, [{ id: 'st_group', at: { x: 410, y: 10 } }], placed)).toBeNull();
  });
});
