// A page of the tests, built as the app is and with its headers: it plays every scenario of every template in the
// app's worker, and once more on the page itself.
import { makeRehearsalClient } from '../../../src/rehearsal/rehearsal-worker-client';
import { rehearse } from '../../../src/rehearsal/rehearse';
import { rehearsalInput } from '../../support/play';
import { readTemplates } from '../../support/read-templates';

/** Is one scenario, played twice; journals are texts, so that nothing on the way can change a byte. */
export interface PlayedTwice {
  readonly template: string;
  readonly workflow: string;
  readonly scenario: string;
  readonly name: string;
  readonly byWorker: string;
  readonly byPage: string;
}

async function playEverything(): Promise<readonly PlayedTwice[]> {
  const client = makeRehearsalClient();
  const played: PlayedTwice[] = [];
  for (const { id, document } of await readTemplates()) {
    for (const scenario of document.scenarios) {
      const input = rehearsalInput(document, scenario);
      const reply = await client.rehearse(input);
      if (reply.is !== 'played' || !reply.result.ok) throw new Error(JSON.stringify(reply));
      const here = rehearse(input);
      played.push({
        template: id,
        workflow: document.name,
        scenario: scenario.id,
        name: scenario.name,
        byWorker: JSON.stringify(reply.result.value.journal),
        byPage: here.ok ? JSON.stringify(here.value.journal) : JSON.stringify(here.error),
      });
    }
  }
  client.close();
  return played;
}

Object.assign(window, { played: playEverything() });
