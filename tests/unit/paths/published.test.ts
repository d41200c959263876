// Process models whose faults are known from the literature, redrawn; what each comes to here stands in its file.
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/engine/compile/compile';
import { documentSchema } from '../../../src/model/document';
import { explorePaths } from '../../../src/paths/explore-paths';
import { rehearse } from '../../../src/rehearsal/rehearse';
import { stepTypes } from '../../../src/steps/step-types';
import { otherwiseThanSaid } from '../../support/ends-as-said';
import { endingName } from '../../support/path-agreement';

interface Published {
  readonly title: string;
  readonly source: string;
  readonly problem: string;
  readonly here: {
    readonly complete?: boolean;
    readonly endings?: readonly string[];
    readonly neverStarts: readonly string[];
    readonly startsTwice: readonly string[];
  };
  readonly workflow: unknown;
}

const files = Object.values(
  import.meta.glob<Published>('../../paths/published/*.json', { eager: true, import: 'default' }),
);

const short = (id: string) => id.replace(/st_/gu, '');

describe(`${String(files.length)} published models`, () => {
  it('are enough, and show every fault', () => {
    expect(files.length).toBeGreaterThanOrEqual(30);
    const problems = new Set(files.map(({ problem }) => problem));
    const wanted = [
      'sound',
      'deadlock',
      'lack of synchronization',
      'dead step',
      'livelock',
      'no option to complete',
    ];
    expect(wanted.filter((problem) => !problems.has(problem))).toEqual([]);
  });

  it.each(files)('$title ($problem)', ({ workflow, here }) => {
    // given
    const document = documentSchema.parse(workflow);
    const compiled = compile(document, stepTypes);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
    const input = { document, graph: compiled.value };
    // when
    const paths = explorePaths(input, { maxStates: 1_500, maxOpen: 20 });
    // then: that any work can fail is no news about the drawing
    const endings = paths.endings.filter(({ kind }) => kind !== 'unhandled');
    if (here.complete !== undefined) expect(paths.complete).toBe(here.complete);
    if (here.endings !== undefined) {
      expect(endings.map((ending) => short(endingName(ending))).sort()).toEqual(here.endings);
    }
    expect(paths.neverStarts.map(short)).toEqual(here.neverStarts);
    for (const { scenario, ...ending } of paths.endings) {
      expect([ending, otherwiseThanSaid(input, scenario, ending)]).toEqual([ending, null]);
    }
    // and
    const scenarios = [...paths.endings, ...paths.pack].map(({ scenario }) => scenario);
    const twice = new Set(scenarios.flatMap((scenario) => startedTwice(rehearse({ ...input, scenario }))));
    const goesRound = document.arrows.some(({ back }) => back);
    if (!goesRound) expect([...twice].sort()).toEqual(here.startsTwice);
    else expect(here.startsTwice.filter((step) => !twice.has(step))).toEqual([]);
  });
});

function startedTwice(played: ReturnType<typeof rehearse>): readonly string[] {
  if (!played.ok) throw new Error(JSON.stringify(played.error));
  const starts = played.value.journal.flatMap((entry) =>
    entry.type === 'step-started' && entry.data.visit === 2 ? [short(entry.data.step)] : [],
  );
  return starts.filter((step) => !/^(?:end|one|two|out|rest|alone)$/u.test(step));
}
