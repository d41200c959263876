// From a drawing to named days in few words: what is made covers the same, and two never have the same name.
import { describe, expect, it } from 'vitest';
import { nameMadeDays } from '../../../../src/features/rehearsal/days/name-made-days';
import { readStepPlan } from '../../../../src/features/rehearsal/script/step-plan';
import { explorePaths } from '../../../../src/paths/explore-paths';
import { labelsOfRun } from '../../../../src/paths/pack-labels';
import { checkExpectations } from '../../../../src/projections/expectation-checks';
import { plainScenario } from '../../../../src/rehearsal/plain-scenario';
import { stepWords } from '../../../../src/steps/step-words';
import { english } from '../../../../src/words/english';
import { makeSentenceContext } from '../../../../src/words/sentence-context';
import { play, rehearsalInput } from '../../../support/play';
import { readTemplates } from '../../../support/read-templates';

const templates = (await readTemplates()).filter(({ id }) =>
  ['order-fulfilment', 'purchase-approval', 'pool-service-triage', 'new-patient'].includes(id),
);

describe.each(templates)('the days made for $id', ({ document }) => {
  const { graph } = rehearsalInput(document);
  const { pack } = explorePaths({ document, graph });
  const context = makeSentenceContext(document, stepWords.en, english);
  const plain = pack.map(({ scenario }) => plainScenario({ document, graph }, scenario));

  it('show in few words what the long ones show, and come out as they expect', () => {
    for (const [index, day] of plain.entries()) {
      const before = labelsOfRun(play(document, pack[index]?.scenario).journal);
      const after = play(document, day);
      expect([...labelsOfRun(after.journal)].sort()).toEqual([...before].sort());
      const checks = checkExpectations(after, day);
      expect(checks.filter(({ ok }) => !ok)).toEqual([]);
      expect(checks.length).toBeGreaterThan(0);
    }
  });

  it('set little, and mostly what one choice at a step can say', () => {
    const plans = plain.flatMap((day) => Object.keys(day.script).map((step) => readStepPlan(day, step)));
    const custom = plans.filter(({ is }) => is === 'custom');
    expect(custom.length).toBeLessThan(plans.length / 3);
  });

  it('have names of their own, other than the saved ones', () => {
    const made = nameMadeDays(plain, pack, { state: { document }, context });
    const names = [...made.map(({ day }) => day.name), ...document.scenarios.map(({ name }) => name)];
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => /undefined|_|\bst\b/u.test(name))).toEqual([]);
  });
});
