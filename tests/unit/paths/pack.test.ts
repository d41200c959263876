import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/engine/compile/compile';
import type { WorkflowDocument } from '../../../src/model/document';
import { openDrawing } from '../../../src/paths/drawing';
import { explorePaths } from '../../../src/paths/explore-paths';
import { leastCover } from '../../../src/paths/least-cover';
import { labelsOfRun, labelsOfWay } from '../../../src/paths/pack-labels';
import { type SearchLimits, searchStates } from '../../../src/paths/search';
import { stepTypes } from '../../../src/steps/step-types';
import { leastOf, measurePack } from '../../support/least-pack';
import { play } from '../../support/play';
import { knottyWorkflow, wildWorkflow } from '../../support/random-workflow';
import { readTemplates } from '../../support/read-templates';
import { sketch } from '../../support/sketch';

const LIMITS: SearchLimits = {
  maxStates: 2_500,
  everyOrder: false,
  maxStarts: 10_000,
  maxOpen: 60,
  goOn: () => true,
};
const SMALL = { ...LIMITS, maxStates: 60, maxStarts: 30, maxOpen: 8 };

function searched(document: WorkflowDocument, limits = LIMITS) {
  const compiled = compile(document, stepTypes);
  if (!compiled.ok) return null;
  const drawing = openDrawing(document, compiled.value);
  return { graph: compiled.value, drawing, search: searchStates(drawing, limits) };
}

/** Everything that could be covered, as the search has met it. */
function everythingIn({ drawing, search }: NonNullable<ReturnType<typeof searched>>): ReadonlySet<string> {
  const starts = [...search.places, ...search.twins].filter(({ before }) => before === null);
  return new Set([
    ...starts.flatMap((start) => labelsOfWay(drawing, null, start)),
    ...search.places.flatMap((place) => place.onward.flatMap((way) => labelsOfWay(drawing, place, way))),
  ]);
}

// The large one takes minutes to search on a busy machine; the others show the same.
const templates = (await readTemplates()).filter(({ id }) => id !== 'new-colleague');

describe('the pack of a template', () => {
  it.each(templates)(
    'takes every arrow, meets every failure, hears every answer, and has none to spare: $id',
    ({ document }) => {
      // given
      const found = searched(document);
      if (found === null) throw new Error('A template runs.');
      const everything = everythingIn(found);
      // when
      const { pack } = explorePaths({ document, graph: found.graph });
      const covered = pack.map(({ scenario }) => labelsOfRun(play(document, scenario).journal));
      // then
      const all = new Set(covered.flatMap((labels) => [...labels]));
      expect([...everything].filter((label) => !all.has(label))).toEqual([]);
      const drawn = document.arrows.map(({ id }) => id);
      expect(drawn.filter((id) => !all.has(id))).toEqual([]);
      for (const spare of covered) {
        const others = new Set(covered.filter((labels) => labels !== spare).flatMap((labels) => [...labels]));
        expect([...spare].some((label) => !others.has(label))).toBe(true);
      }
    },
  );

  it.each(templates)('is within 1.2 times what never does: $id', ({ document }) => {
    const found = searched(document);
    if (found === null) throw new Error('A template runs.');
    const { made, atLeast } = measurePack(found.drawing, found.search);
    expect(made).toBeLessThanOrEqual(1.2 * atLeast);
  });
});

describe('the pack of a random drawing', () => {
  it('is within 1.2 times the fewest, where they can be counted', () => {
    let counted = 0;
    const worse: string[] = [];
    fc.assert(
      fc.property(fc.oneof(wildWorkflow, knottyWorkflow), (document) => {
        const found = searched(document, SMALL);
        if (found === null) return;
        const { made, least } = measurePack(found.drawing, found.search);
        if (least === null) return;
        counted += 1;
        if (made > 1.2 * least)
          worse.push(`${String(made)} for ${String(least)} ${JSON.stringify(document)}`);
      }),
      { numRuns: 150 },
    );
    expect(counted).toBeGreaterThan(60);
    expect(worse).toEqual([]);
  }, 120_000);
});

describe('answers', () => {
  const asking = sketch({
    roles: [{ id: 'ro_a', people: [{ id: 'pe_a' }] }],
    steps: {
      start: 'trigger',
      ask: {
        type: 'approval',
        config: { approvers: ['ro_a'], answers: ['approved', 'rejected', 'changes'] },
      },
      over: 'end',
    },
    arrows: ['start>ask', 'ask>over'],
  });

  it('are all given, those that nothing follows and none at all too', () => {
    const found = searched(asking);
    if (found === null) throw new Error('It runs.');
    const { pack } = explorePaths({ document: asking, graph: found.graph });
    const heard = pack.flatMap(({ scenario }) => [...labelsOfRun(play(asking, scenario).journal)]);
    expect(heard.filter((label) => label.startsWith('st_ask')).sort()).toEqual([
      'st_ask hears nothing',
      'st_ask says approved',
      'st_ask says changes',
      'st_ask says rejected',
    ]);
    expect(pack).toHaveLength(4);
  });
});

describe('the least cover', () => {
  const sets = fc.array(fc.uniqueArray(fc.nat({ max: 11 }), { minLength: 1 }), {
    minLength: 1,
    maxLength: 9,
  });

  it('is as small as trying every choice finds', () => {
    fc.assert(
      fc.property(sets, (drawn) => {
        const { chosen, isLeast } = leastCover(drawn.map((items) => new Set(items)));
        const masks = drawn.map((items) => items.reduce((mask, item) => mask | (1n << BigInt(item)), 0n));
        expect(new Set(chosen.flatMap((set) => drawn[set] ?? []))).toEqual(new Set(drawn.flat()));
        expect(isLeast).toBe(true);
        expect(chosen).toHaveLength(leastByTrying(masks));
        expect(leastOf(masks)).toBe(chosen.length);
      }),
    );
  });
});

function leastByTrying(masks: readonly bigint[]): number {
  const all = masks.reduce((whole, mask) => whole | mask, 0n);
  let least = masks.length;
  for (let choice = 0; choice < 2 ** masks.length; choice += 1) {
    const taken = masks.filter((_, index) => Math.floor(choice / 2 ** index) % 2 === 1);
    if (taken.reduce((whole, mask) => whole | mask, 0n) === all) least = Math.min(least, taken.length);
  }
  return least;
}
