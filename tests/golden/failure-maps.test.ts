// Every way in which each template can go wrong, and where that ends, in the words of the screen: read by a person, line
// by line. `npm run golden` writes them anew, and the difference is read before it is kept.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/compile/compile';
import { mapFailures } from '../../src/paths/failure-map';
import { countWays, partOf } from '../../src/paths/way-counts';
import { lightenScenario } from '../../src/rehearsal/light-scenario';
import { stepTypes } from '../../src/steps/step-types';
import { stepWords } from '../../src/steps/step-words';
import { english } from '../../src/words/english';
import { makeSentenceContext } from '../../src/words/sentence-context';
import { otherwiseThanSaid } from '../support/ends-as-said';
import { readTemplates } from '../support/read-templates';

const templates = await readTemplates();

/** Left open as a lesson, which the sentence of the template says: there has to be something to find and to repair. */
const LEFT_OPEN: Readonly<Record<string, readonly string[]>> = {
  'order-fulfilment': ['st_pack', 'st_ship'],
};

describe.each(templates)('the failure map of $document.name', ({ id, document }) => {
  const graph = compile(document, stepTypes);
  if (!graph.ok) throw new Error(JSON.stringify(graph.error));
  const input = { document, graph: graph.value, catalog: stepTypes };
  const map = mapFailures(input);
  const { failureMap: words } = english;
  const context = makeSentenceContext(document, stepWords.en, english);

  it('says what it said, and is whole', () => {
    const lines = [true, false].flatMap((isFirst) =>
      (['not-caught', 'not-settled', 'settled'] as const).flatMap((part) => {
        const ways = map.ways.filter((way) => (way.troubles === 0) === isFirst && partOf(way) === part);
        const title = `${words.part[part]}${isFirst ? '' : `, ${words.further.title}`}`;
        const rows = ways.map((way) => `  ${words.what(way, context)}. ${words.whereItEnds(way, context)}.`);
        return rows.length === 0 ? [] : ['', title, ...rows];
      }),
    );
    const count = countWays(map);
    const text = [
      `${words.goodEndings(map.goodEndings.length)}, ${words.waysWrong(count.all)}`,
      `${words.caughtCount(count.all - count['not-caught'], count['not-settled'])}; ${words.notCaughtCount(count['not-caught'])}`,
      ...lines,
      '',
    ].join('\n');
    const file = path.join(import.meta.dirname, id, 'failure-map.txt');
    if (process.env['GOLDEN'] === 'write') writeFileSync(file, text);
    expect(map.complete).toBe(true);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });

  it('catches every way to go wrong, but what is left open on purpose', () => {
    const open = map.ways.filter(({ troubles, isCaught }) => troubles === 0 && !isCaught);
    expect(new Set(open.map(({ step }) => step))).toEqual(new Set(LEFT_OPEN[id]));
  });

  it('has a scenario for every way that ends as it says', () => {
    const broken = map.ways.flatMap(({ scenario, step, fault, shown }) => {
      const otherwise = otherwiseThanSaid(input, scenario, shown);
      const light = lightenScenario(input, scenario, { faults: [{ step, fault }], ending: shown });
      const lightOtherwise = otherwiseThanSaid(input, light, shown);
      return otherwise === null && lightOtherwise === null ? [] : [[step, fault, otherwise, lightOtherwise]];
    });
    expect(broken).toEqual([]);
  });
});
