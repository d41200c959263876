import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeNear } from '../../../../src/parts/flow-canvas/routing/near';
import { overlap } from '../../../../src/parts/flow-canvas/routing/rect';

const far = fc.record({
  x: fc.constantFrom(-1e12, 0, 1e9),
  y: fc.constant(0),
  width: fc.constantFrom(50, 1e12),
  height: fc.constant(50),
});
const near = fc.record({
  x: fc.integer({ min: -2_000, max: 2_000 }),
  y: fc.integer({ min: -2_000, max: 2_000 }),
  width: fc.integer({ min: 0, max: 900 }),
  height: fc.integer({ min: 0, max: 900 }),
});

const rect = fc.oneof({ weight: 9, arbitrary: near }, far);

it('finds what a look at everything finds, each thing once, in the order in which it was put', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(rect, { minLength: 1, maxLength: 3 }), { maxLength: 30 }),
      rect,
      (things, field) => {
        // given: things that fill one box or several
        const sheet = makeNear<number>();
        things.forEach((boxes, thing) => {
          for (const box of boxes) sheet.put(thing, box);
        });
        // then
        const overlapping = things.flatMap((boxes, thing) =>
          boxes.some((box) => overlap(box, field)) ? [thing] : [],
        );
        expect(sheet.within(field)).toEqual(overlapping);
      },
    ),
  );
});
