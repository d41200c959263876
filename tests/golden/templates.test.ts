// Every scenario of every template leaves a journal that stays the same until somebody means to change it:
// `npm run golden` writes them anew, and the difference is read before it is kept.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/engine/advance';
import { newRun, type RunState } from '../../src/engine/state';
import type { JournalEntry } from '../../src/model/journal';
import type { Scenario } from '../../src/model/scenario';
import { goldenText, journalsIn } from '../support/golden-file';
import { journalLines } from '../support/journal-lines';
import { play, rehearsalInput } from '../support/play';
import { readTemplates } from '../support/read-templates';

const drawings = await readTemplates();

const fileOf = (template: string, { id }: Scenario) =>
  path.join(import.meta.dirname, template, `${id}.journal`);

describe.each(drawings)('the journals of «$document.name»', ({ id, document }) => {
  it.each(document.scenarios)('are as they were: $name', (scenario) => {
    const file = fileOf(id, scenario);
    const text = [
      `# ${document.name}: ${scenario.name}`,
      ...journalLines(play(document, scenario).journal),
      '',
    ].join('\n');
    expect(text).toBe(goldenText(file, text));
  });

  it.each(document.scenarios)('come out of the recorded events again, byte for byte: $name', (scenario) => {
    // given
    const { graph } = rehearsalInput(document);
    const played = play(document, scenario);
    // when: every event goes through the pure function, and the state through its text after each
    let state: RunState = newRun();
    const journal: JournalEntry[] = [];
    for (const event of played.events) {
      const made = advance(graph, state, event);
      state = JSON.parse(JSON.stringify(made.state)) as RunState;
      journal.push(...made.journal);
    }
    // then
    expect(JSON.stringify(journal)).toBe(JSON.stringify(played.journal));
    expect(JSON.stringify(state)).toBe(JSON.stringify(played.state));
  });

  it('are those of its scenarios, and no others', () => {
    const wanted = document.scenarios.map((scenario) => fileOf(id, scenario));
    expect(journalsIn(path.join(import.meta.dirname, id)).toSorted()).toEqual(wanted.toSorted());
  });
});
