import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { present } from '../../../../src/kernel/invariant';
import {
  overlap,
  type Point,
  runsThrough,
  stretchesOf,
} from '../../../../src/parts/flow-canvas/routing/rect';
import { makeRouter, type Route, type Router } from '../../../../src/parts/flow-canvas/routing/route-arrows';
import type { PlacedArrow, PlacedStep } from '../../../../src/parts/flow-canvas/routing/sheet-parts';

/** Ways that are found without any memory of others. */
const routeArrows: Router = (steps, arrows) => makeRouter()(steps, arrows);

const WIDTH = 176;
const HEIGHT = 88;

function card(id: string, x: number, y: number, more: Partial<PlacedStep> = {}): PlacedStep {
  return { id, rect: { x, y, width: WIDTH, height: HEIGHT }, level: HEIGHT / 2, doorstep: 0, ...more };
}

function arrow(from: string, to: string, more: Partial<PlacedArrow> = {}): PlacedArrow {
  return { id: `${from} ${to}`, from, to, bad: false, back: false, exitY: HEIGHT / 2, ...more };
}

function ends(route: Route): { readonly first: Point; readonly last: Point } {
  return {
    first: present(route.points[0], 'a first point'),
    last: present(route.points.at(-1), 'a last point'),
  };
}

function only(routes: readonly Route[]): Route {
  expect(routes).toHaveLength(1);
  return present(routes[0], 'a route');
}

describe('routeArrows', () => {
  it('leads good news straight from the right side to the left side of a card in the same row', () => {
    // given
    const steps = [card('a', 0, 0), card('b', 240, 0)];
    // when
    const route = only(routeArrows(steps, [arrow('a', 'b')]));
    // then
    expect(route.points).toEqual([
      { x: 176, y: 44 },
      { x: 240, y: 44 },
    ]);
  });

  it('leads bad news out below, straight down onto a card beneath', () => {
    // given
    const steps = [card('a', 0, 0), card('b', 0, 240)];
    // when
    const { first, last } = ends(only(routeArrows(steps, [arrow('a', 'b', { bad: true })])));
    // then
    expect(first.y).toBe(HEIGHT);
    expect(last).toEqual({ x: first.x, y: 240 });
  });

  it('leads good news that goes down alone straight onto a card beneath', () => {
    // given
    const steps = [card('a', 0, 0), card('b', 0, 240)];
    // when
    const route = only(routeArrows(steps, [arrow('a', 'b')]));
    // then
    expect(route.points).toEqual([
      { x: 88, y: 88 },
      { x: 88, y: 240 },
    ]);
  });

  it('leads what goes back from the top of the lower card to the bottom of the upper one', () => {
    // given
    const steps = [card('a', 0, 0), card('b', 0, 240)];
    // when
    const { first, last } = ends(only(routeArrows(steps, [arrow('b', 'a', { back: true })])));
    // then
    expect(first.y).toBe(240);
    expect(last.y).toBe(HEIGHT);
  });

  it('keeps bad news and what comes back apart at the bottom of a card', () => {
    // given
    const steps = [card('a', 0, 0), card('b', 0, 240)];
    // when
    const routes = routeArrows(steps, [arrow('a', 'b', { bad: true }), arrow('b', 'a', { back: true })]);
    // then
    const [down, up] = routes.map((route) => ends(route).first.x);
    expect(Math.abs(present(down, 'down') - present(up, 'up'))).toBeGreaterThan(60);
  });

  it('keeps what comes back left of bad news that goes on to a card beyond', () => {
    // given
    const steps = [card('a', 0, 0), card('below', 0, 240), card('beside', 240, 240)];
    const arrows = [
      arrow('a', 'below', { bad: true }),
      arrow('a', 'beside', { bad: true }),
      arrow('below', 'a', { back: true }),
      arrow('beside', 'a', { back: true }),
    ];
    // when
    const [below, beside, fromBelow, fromBeside] = routeArrows(steps, arrows).map(ends);
    // then
    const places = [below?.first.x, fromBelow?.last.x, beside?.first.x];
    expect(places.toSorted((one, other) => Number(one) - Number(other))).toEqual(places);
    expect(new Set(places).size).toBe(3);
    expect(fromBeside?.last).toEqual(fromBelow?.last);
  });

  it('ends before the meeting circle of a card that waits', () => {
    // given
    const steps = [card('a', 0, 0), card('b', 300, 0, { doorstep: 18 })];
    // when
    const { last } = ends(only(routeArrows(steps, [arrow('a', 'b')])));
    // then
    expect(last.x).toBe(300 - 18);
  });

  it('lets arrows to one card share their last stretch', () => {
    // given
    const steps = [card('a', 0, 0), card('b', 0, 200), card('c', 300, 100)];
    // when
    const routes = routeArrows(steps, [arrow('a', 'c'), arrow('b', 'c')]);
    // then
    const [one, other] = routes.map(({ points }) => points.slice(-2));
    expect(one).toEqual(other);
  });

  it('lets arrows that leave by one way out share their first stretch', () => {
    // given
    const steps = [card('a', 0, 100), card('b', 300, 0), card('c', 300, 200)];
    // when
    const routes = routeArrows(steps, [arrow('a', 'b'), arrow('a', 'c')]);
    // then
    const [one, other] = routes.map(({ points }) => points.slice(0, 2));
    expect(one).toEqual(other);
  });

  it('bundles arrows that take the same way, and keeps them by name', () => {
    // given
    const steps = [card('a', 0, 0), card('b', 300, 200)];
    const bad = { bad: true };
    // when
    const route = only(
      routeArrows(steps, [arrow('a', 'b', { ...bad, id: 'no' }), arrow('a', 'b', { ...bad, id: 'silence' })]),
    );
    // then
    expect(route.arrows).toEqual(['no', 'silence']);
  });

  it('goes round cards that stand in the way', () => {
    // given
    const steps = [card('a', 0, 0), card('between', 260, 0), card('b', 520, 0)];
    // when
    const route = only(routeArrows(steps, [arrow('a', 'b')]));
    // then
    const between = present(steps[1], 'the card between').rect;
    expect(stretchesOf(route.points).some((stretch) => runsThrough(stretch, between))).toBe(false);
  });

  it('leads a card back to itself without running through it', () => {
    // given
    const steps = [card('a', 0, 0)];
    // when
    const route = only(routeArrows(steps, [arrow('a', 'a', { back: true, bad: true })]));
    // then
    const inside = { x: 1, y: 1, width: WIDTH - 2, height: HEIGHT - 2 };
    expect(route.points.length).toBeGreaterThan(3);
    expect(stretchesOf(route.points).some((stretch) => runsThrough(stretch, inside))).toBe(false);
  });

  it('does not take the frame around a card for something in the way', () => {
    // given
    const frame: PlacedStep = {
      id: 'frame',
      rect: { x: -20, y: -40, width: 500, height: 200 },
      level: 100,
      doorstep: 0,
      frame: true,
    };
    // when
    const route = only(routeArrows([frame, card('a', 0, 0), card('b', 240, 0)], [arrow('a', 'b')]));
    // then
    expect(route.points).toHaveLength(2);
  });

  it('turns at right angles only', () => {
    // given
    const steps = [card('a', 0, 0), card('b', 400, 310), card('c', 120, 420)];
    const arrows = [arrow('a', 'b'), arrow('b', 'c', { bad: true }), arrow('c', 'a', { back: true })];
    // when
    const routes = routeArrows(steps, arrows);
    // then
    for (const { points } of routes) {
      expect(stretchesOf(points).every(({ from, to }) => (from.x === to.x) !== (from.y === to.y))).toBe(true);
    }
  });

  it('leaves out arrows whose end is gone', () => {
    expect(routeArrows([card('a', 0, 0)], [arrow('a', 'gone')])).toEqual([]);
  });

  it('gives the same ways for the same drawing, whatever it drew before', () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 8 }), y: fc.integer({ min: 0, max: 8 }) });
    const drawing = fc.record({
      places: fc.array(place, { minLength: 6, maxLength: 6 }),
      arrows: fc.array(
        fc.record({
          from: fc.nat({ max: 5 }),
          to: fc.nat({ max: 5 }),
          bad: fc.boolean(),
          back: fc.boolean(),
          exitY: fc.constantFrom(HEIGHT / 2, HEIGHT / 3),
        }),
        { maxLength: 9 },
      ),
    });
    const draw = (
      router: Router,
      { places, arrows }: typeof drawing extends fc.Arbitrary<infer T> ? T : never,
    ) =>
      router(
        places.map(({ x, y }, index) => card(String(index), x * 120, y * 70)),
        arrows.map(({ from, to, ...more }, index) =>
          arrow(String(from), String(to), { ...more, id: String(index) }),
        ),
      );
    fc.assert(
      fc.property(
        fc.array(drawing, { minLength: 2, maxLength: 5 }),
        fc.nat({ max: 5 }),
        place,
        (drawings, moved, at) => {
          // given: several drawings, the last of them once more with one card moved
          const router = makeRouter();
          const last = present(drawings.at(-1), 'a drawing');
          const places = last.places.map((there, index) => (index === moved ? at : there));
          // then
          for (const shown of [...drawings, { ...last, places }]) {
            expect(draw(router, shown)).toEqual(draw(makeRouter(), shown));
          }
        },
      ),
    );
  });

  it('has cards that overlap in mind: every arrow still gets a way', () => {
    // given
    const steps = [card('a', 0, 0), card('b', 60, 20)];
    expect(overlap(present(steps[0], 'a').rect, present(steps[1], 'b').rect)).toBe(true);
    // when
    const route = only(routeArrows(steps, [arrow('a', 'b')]));
    // then
    expect(route.points.length).toBeGreaterThan(1);
  });
});
