import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/engine/compile/compile';
import type { MapInput } from '../../../src/paths/failure-map';
import { type FaultAt, mapPairs } from '../../../src/paths/fault-pairs';
import { rehearse } from '../../../src/rehearsal/rehearse';
import { stepTypes } from '../../../src/steps/step-types';
import { otherwiseThanSaid } from '../../support/ends-as-said';
import { endingName } from '../../support/path-agreement';
import { scenarioOf } from '../../support/play';
import { type Sketch, sketch } from '../../support/sketch';

function inputOf(drawing: Sketch): MapInput {
  const document = sketch(drawing);
  const graph = compile(document, stepTypes);
  if (!graph.ok) throw new Error(JSON.stringify(graph.error));
  return { document, graph: graph.value, catalog: stepTypes };
}

function nameOf({ step, fault }: FaultAt): string {
  return `${step.slice(3)} ${fault.is === 'fails' ? fault.kind : fault.is}`;
}

function pairNames(input: MapInput): readonly string[] {
  const { pairs, complete } = mapPairs(input);
  expect(complete).toBe(true);
  for (const { way } of pairs) expect(otherwiseThanSaid(input, way.scenario, way.shown)).toBeNull();
  return pairs.map(({ first, way }) => [nameOf(first), nameOf(way)].sort().join(' + ')).sort();
}

/** Is a lane beside others: what follows when it fails (its own end, or somebody who helps it on). */
type Lane = 'ends' | 'helped';

/** So many of the lanes are enough. */
function lanesOf(lanes: readonly Lane[], count: number): Sketch {
  const named = lanes.map((lane, index) => ({ lane, id: `l${String(index)}`, help: `h${String(index)}` }));
  const helped = named.filter(({ lane }) => lane === 'helped');
  return {
    steps: {
      start: 'trigger',
      ...Object.fromEntries(named.map(({ id }) => [id, 'task'])),
      ...Object.fromEntries(helped.map(({ help }) => [help, 'notify'])),
      enough: { type: 'gather', policy: { arrival: { count }, cancelOthers: true } },
      gone: 'end',
      over: 'end',
    },
    arrows: [
      ...named.flatMap(({ id }) => [`start>${id}`, `${id}>enough`]),
      ...named.map(({ id, lane, help }) => `${id}:failed>${lane === 'helped' ? help : 'gone'}`),
      ...helped.map(({ help }) => `${help}>enough`),
      'enough>over',
    ],
  };
}

const KINDS = ['refused', 'error', 'never-done'] as const;

function entryOf(kind: (typeof KINDS)[number] | undefined, takes: string) {
  if (kind === undefined) return { takes };
  return kind === 'never-done' ? { hang: true } : { fail: kind, takes };
}

/** Finds the pairs by playing every two failures with the lanes in every order of time. */
function brutePairs(input: MapInput, lanes: number): readonly string[] {
  const ids = Array.from({ length: lanes }, (_, index) => `l${String(index)}`);
  const faults = ids.flatMap((id) => KINDS.map((kind) => ({ id, kind, name: `${id} ${kind}` })));
  const endsOf = (failing: readonly (typeof faults)[number][]): ReadonlySet<string> => {
    const ends = ordersOf(ids).map((order) => {
      const script = Object.fromEntries(
        ids.map((id) => {
          const takes = `PT${String(order.indexOf(id) + 1)}H`;
          const kind = failing.find((fault) => fault.id === id)?.kind;
          return [`st_${id}`, [entryOf(kind, takes)]];
        }),
      );
      const played = rehearse({ ...input, scenario: scenarioOf({ script }) });
      if (!played.ok) throw new Error(JSON.stringify(played.error));
      const { status, result, ends: reached, incidents } = played.value.state;
      return JSON.stringify([status, result, [...reached].sort(), incidents.map(({ kind }) => kind)]);
    });
    return new Set(ends);
  };
  const isBad = (end: string) => !end.startsWith('["finished","success"');
  const alone = new Map(faults.map((fault) => [fault.name, endsOf([fault])]));
  const caught = faults.filter(({ name }) => ![...(alone.get(name) ?? [])].some(isBad));
  return (
    caught
      .flatMap((first, index) => caught.slice(index + 1).map((second) => [first, second] as const))
      // Two that are never over: the second is not looked for while the first is.
      .filter(([first, second]) => first.kind !== 'never-done' || second.kind !== 'never-done')
      .filter(([first, second]) => first.id !== second.id && [...endsOf([first, second])].some(isBad))
      .map(([first, second]) => [first.name, second.name].sort().join(' + '))
      .sort()
  );
}

function ordersOf(ids: readonly string[]): readonly (readonly string[])[] {
  if (ids.length === 0) return [[]];
  return ids.flatMap((id) => ordersOf(ids.filter((other) => other !== id)).map((rest) => [id, ...rest]));
}

describe('two things going wrong at once', () => {
  it('are listed where each is caught alone and both together are not', () => {
    const input = inputOf(lanesOf(['ends', 'ends', 'ends'], 2));
    const { pairs } = mapPairs(input);
    expect(pairNames(input)).toContain('l0 error + l1 refused');
    const failures = pairs.filter(({ first, way }) => first.fault.is === 'fails' && way.fault.is === 'fails');
    expect(new Set(failures.flatMap(({ way }) => way.endings.map(endingName)))).toEqual(
      new Set(['finished incomplete st_gone']),
    );
  });

  it('are not listed where one alone is bad enough, or the second is only met in trouble', () => {
    expect(pairNames(inputOf(lanesOf(['ends', 'ends'], 2)))).toEqual([]);
    expect(pairNames(inputOf(lanesOf(['helped', 'helped'], 2)))).toEqual([]);
  });

  it('are those that playing every two failures finds', () => {
    const lane = fc.constantFrom<Lane>('ends', 'helped');
    let found = 0;
    fc.assert(
      fc.property(
        fc.array(lane, { minLength: 2, maxLength: 4 }),
        fc.integer({ min: 1, max: 4 }),
        (lanes, most) => {
          const input = inputOf(lanesOf(lanes, Math.min(most, lanes.length)));
          const expected = brutePairs(input, lanes.length);
          found += expected.length;
          expect(pairNames(input)).toEqual(expected);
        },
      ),
      { numRuns: 40 },
    );
    expect(found).toBeGreaterThan(20);
  });

  it('are said not to be all when the search was stopped or is too large', () => {
    const input = inputOf(lanesOf(['ends', 'ends', 'ends'], 2));
    expect(mapPairs(input, { goOn: () => false }).complete).toBe(false);
    expect(mapPairs(input, { maxStates: 60 }).complete).toBe(false);
  });
});
