// The parts come one by one: together they are more than anybody should wait for in one piece.
import type { PlainDaysMessage, PlainDaysRequest } from './plain-days-client';

// A browser's words for a worker are not among those for a page, which the compiler knows here.
const page = self as unknown as {
  onmessage: ((event: MessageEvent<PlainDaysRequest>) => void) | null;
  readonly postMessage: (message: PlainDaysMessage) => void;
};

async function makePlain({ document, scenarios }: PlainDaysRequest): Promise<void> {
  const [{ compile }, { stepTypes }, { plainScenario }] = await Promise.all([
    import('../../engine/compile/compile'),
    import('../../steps/step-types'),
    import('../../rehearsal/plain-scenario'),
  ]);
  const compiled = compile(document, stepTypes);
  const days = scenarios.map((scenario, index) => {
    const plain = compiled.ok ? plainScenario({ document, graph: compiled.value }, scenario) : scenario;
    page.postMessage({ is: 'progress', done: index + 1 });
    return plain;
  });
  page.postMessage({ is: 'done', scenarios: days });
}

page.onmessage = ({ data }) => {
  makePlain(data).catch((reason: unknown) => {
    // The page hears only of what is thrown in a turn of its own.
    setTimeout(() => {
      throw reason;
    });
  });
};
