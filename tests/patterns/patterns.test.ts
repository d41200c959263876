// Every workflow pattern that the page claims is a file that runs and does what the pattern's criterion asks.
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/checks/check-document';
import { compile } from '../../src/engine/compile/compile';
import { readWorkflow } from '../../src/exchange/json/read-workflow';
import { writeWorkflow } from '../../src/exchange/json/write-workflow';
import type { WorkflowDocument } from '../../src/model/document';
import { connectSteps } from '../../src/model/edits/connect-steps';
import { checkExpectations } from '../../src/projections/expectation-checks';
import { stepTypes } from '../../src/steps/step-types';
import { jsonFilesIn } from '../support/json-files';
import { play } from '../support/play';
import { sketch } from '../support/sketch';
import { TestRun } from '../support/test-run';
import { comparisonRows, patternRows, signOf, sums, type Verdict } from './pattern-page';
import { branchingPlays } from './plays/branching-plays';
import { cancellingPlays } from './plays/cancelling-plays';
import { circlePlays } from './plays/circle-plays';
import { instancePlays } from './plays/instance-plays';
import { joiningPlays } from './plays/joining-plays';
import { type PatternPlays, startsOf } from './plays/pattern-play';
import { statePlays } from './plays/state-plays';

const plays: PatternPlays = {
  ...branchingPlays,
  ...joiningPlays,
  ...circlePlays,
  ...instancePlays,
  ...statePlays,
  ...cancellingPlays,
};
const files = jsonFilesIn(import.meta.dirname);
const all = Array.from({ length: 43 }, (_, index) => index + 1);
const count = (verdict: Verdict) => patternRows.filter((row) => row.verdict === verdict).length;

describe('the page about workflow patterns', () => {
  it('judges each of the 43 once, and adds up rightly', () => {
    expect(patternRows.map(({ number }) => number)).toEqual(all);
    expect(sums).toEqual([count('direct'), count('restricted'), count('refused')]);
    expect(count('direct')).toBeGreaterThanOrEqual(28);
  });

  it('names a file where it does not refuse, and every file', () => {
    expect(patternRows.filter(({ file, verdict }) => (file === null) !== (verdict === 'refused'))).toEqual(
      [],
    );
    expect(patternRows.flatMap(({ file }) => file ?? [])).toEqual(files.map(({ name }) => name));
    for (const { number, file } of patternRows) {
      if (file !== null) expect(file.slice(0, 3)).toBe(`${String(number).padStart(2, '0')}-`);
    }
  });

  it('has a play for each of them, and for no other', () => {
    const shown = patternRows.filter(({ file }) => file !== null).map(({ number }) => number);
    expect(Object.keys(plays).map(Number)).toEqual(shown);
  });

  it('asks in words of the initiative', () => {
    expect(patternRows.filter(({ quotes }) => quotes.length === 0)).toEqual([]);
  });

  it('says the same in the comparison, and marks what is its own judgement', () => {
    expect(comparisonRows.map(({ number, ours }) => [number, ours])).toEqual(
      patternRows.map(({ number, verdict }) => [number, signOf(verdict)]),
    );
    expect(comparisonRows.filter(({ theirs }) => !/^(?:\+|-|\+\/-|\?)$/u.test(theirs))).toEqual([]);
    const judged = comparisonRows.flatMap((row) => row.judged);
    expect(judged).toHaveLength(3 * comparisonRows.length);
    expect(judged.filter((rating) => !/^(?:\+|-|\+\/-)°$/u.test(rating))).toEqual([]);
  });
});

describe.each(patternRows.filter(({ file }) => file !== null))(
  'pattern $number, $name',
  ({ number, file }) => {
    const text = files.find(({ name }) => name === file)?.text ?? '';
    const read = readWorkflow(text, file ?? '', stepTypes);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const drawing = read.value;

    it('is drawn in a file of the format, with no error in it', () => {
      expect(writeWorkflow(drawing, stepTypes)).toBe(text);
      expect(checkDocument(drawing, stepTypes).errors).toEqual([]);
      expect(drawing.scenarios.length).toBeGreaterThan(0);
    });

    it('can be drawn as it is, arrow by arrow', () => {
      const blank: WorkflowDocument = { ...drawing, arrows: [] };
      const drawn = drawing.arrows.reduce((document, arrow) => {
        const connected = connectSteps(document, arrow, stepTypes);
        if (!connected.ok) throw new Error(`${arrow.id}: ${connected.error.code}`);
        return connected.value;
      }, blank);
      expect(drawn.arrows).toEqual(drawing.arrows);
    });

    it.each(drawing.scenarios)('goes as expected: $name', (scenario) => {
      const rehearsal = play(drawing, scenario);
      const checks = checkExpectations(rehearsal, scenario);
      expect(checks.length).toBeGreaterThan(0);
      expect(checks.filter(({ ok }) => !ok)).toEqual([]);
      expect(rehearsal.state.result).not.toBe('incomplete');
    });

    it('does what the criterion asks', () => {
      expect.hasAssertions();
      plays[number]?.(drawing);
    });
  },
);

describe('what the page refuses', () => {
  it('does not run: a workflow in a workflow, or a stage in itself (22)', () => {
    const call = sketch({ steps: { start: 'trigger', again: 'call', over: 'end' }, arrows: ['start>again'] });
    const inItself = sketch({
      steps: { start: 'trigger', box: { type: 'stage', in: 'st_box' } },
      arrows: [],
    });
    const codes = [call, inItself].map((drawing) => {
      const compiled = compile(drawing, stepTypes);
      return compiled.ok ? [] : compiled.error.map(({ code }) => code);
    });
    expect(codes[0]).toContain('not-yet');
    expect(codes[1]).not.toEqual([]);
  });

  it('is not kept: a second part on one branch of a join (33)', () => {
    const run = TestRun.of(
      sketch({
        steps: {
          start: 'trigger',
          engine: 'task',
          body: 'task',
          build: { type: 'task', policy: { arrival: 'all' } },
          over: 'end',
        },
        arrows: ['start>engine', 'start>engine', 'start>body', 'engine>build', 'body>build', 'build>over'],
      }),
    );
    run.done('engine').done('engine').done('body').done('build');
    expect(startsOf(run, 'build')).toBe(1);
    expect([run.open, run.parked, run.status]).toEqual([[], [], 'finished']);
  });
});
