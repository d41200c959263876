import { compile } from '../../engine/compile/compile';
import { plainScenario } from '../../rehearsal/plain-scenario';
import { stepTypes } from '../../steps/step-types';
import type { PlainDaysMessage, PlainDaysRequest } from './plain-days-client';

// A browser's words for a worker are not among those for a page, which the compiler knows here.
const page = self as unknown as {
  onmessage: ((event: MessageEvent<PlainDaysRequest>) => void) | null;
  readonly postMessage: (message: PlainDaysMessage) => void;
};

page.onmessage = ({ data: { document, scenarios } }) => {
  const compiled = compile(document, stepTypes);
  const days = scenarios.map((scenario, index) => {
    const plain = compiled.ok ? plainScenario({ document, graph: compiled.value }, scenario) : scenario;
    page.postMessage({ is: 'progress', done: index + 1 });
    return plain;
  });
  page.postMessage({ is: 'done', scenarios: days });
};
