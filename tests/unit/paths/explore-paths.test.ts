import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/engine/compile/compile';
import type { WorkflowDocument } from '../../../src/model/document';
import { explorePaths } from '../../../src/paths/explore-paths';
import { rehearse } from '../../../src/rehearsal/rehearse';
import { stepTypes } from '../../../src/steps/step-types';
import { readTemplates } from '../../support/read-templates';

describe('templates', () => {
  it('try', async () => {
    for (const { id, document } of await readTemplates()) {
      const compiled = compile(document, stepTypes);
      if (!compiled.ok) throw new Error('no');
      const t = Date.now();
      const paths = explorePaths({ document, graph: compiled.value });
      console.log(
        id,
        paths.complete,
        paths.states,
        Date.now() - t,
        paths.neverStarts,
        paths.pack.length,
        paths.failures.length,
      );
      for (const { scenario, ...e } of paths.endings) {
        const r = rehearse({ document, graph: compiled.value, scenario });
        const what = r.ok
          ? [
              r.value.state.status,
              r.value.state.result,
              r.value.state.ends,
              r.value.state.incidents.map((i) => [i.kind, i.step]),
            ]
          : r.error;
        console.log(JSON.stringify(e), JSON.stringify(what));
      }
    }
  });
});
