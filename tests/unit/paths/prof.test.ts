import fc from 'fast-check';
import { it } from 'vitest';
import { compareWithBrute, compareWithEveryOrder, newTally, rehearseAll } from '../../support/path-agreement';
import { knottyWorkflow, wildWorkflow } from '../../support/random-workflow';

it('p', () => {
  const tally = newTally();
  let n = 0,
    bad = 0;
  const t0 = performance.now();
  const ts = [0, 0, 0];
  for (let k = 0; k < 12; k++)
    for (const arb of [wildWorkflow, knottyWorkflow])
      for (const document of fc.sample(arb, { numRuns: 40, seed: 40 + k })) {
        if (performance.now() - t0 > 70000) break;
        n++;
        for (const [i, f] of [compareWithBrute, compareWithEveryOrder, rehearseAll].entries()) {
          const t = performance.now();
          try {
            f(document, tally);
          } catch (e) {
            bad++;
            if (bad < 4)
              console.log(
                f.name,
                String(e).slice(0, 900),
                JSON.stringify(document.steps.map((s) => [s.id, s.type, s.policy, s.config, s.needs, s.off])),
                JSON.stringify(
                  document.arrows.map((a) => (a.back ? '<' : '') + a.from + ':' + a.outcome + '>' + a.to),
                ),
              );
          }
          ts[i] = (ts[i] ?? 0) + performance.now() - t;
        }
      }
  console.log({ n, bad, ts }, tally);
});
