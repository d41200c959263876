import { describe, expect, it } from 'vitest';
import { scenarioOfRun } from '../../../src/rehearsal/scenario-of-run';
import { type GoldenTheme, goldensOf } from '../../support/golden-drawing';
import { journalLines } from '../../support/journal-lines';
import { play, rehearsalInput } from '../../support/play';
import { readTemplates } from '../../support/read-templates';

const NAME = { id: 'sc_run', name: 'As it went' };

const themes = import.meta.glob<GoldenTheme>('../../golden/*/*.drawings.ts', {
  eager: true,
  import: 'theme',
});
const goldens = Object.values(themes).flatMap(goldensOf);
const templates = await readTemplates();
const days = [
  ...goldens.map(({ name, document, scenario }) => ({ name, document, scenario })),
  ...templates.flatMap(({ id, document }) => [
    { name: `${id}, the good day`, document, scenario: undefined },
    ...document.scenarios.map((scenario) => ({ name: `${id}, ${scenario.name}`, document, scenario })),
  ]),
];

describe('a scenario of a run', () => {
  it.each(days)('gives the same journal again: $name', ({ document, scenario }) => {
    // given
    const { graph } = rehearsalInput(document);
    const first = play(document, scenario);
    // when
    const read = scenarioOfRun({ document, graph }, first.journal, NAME);
    // then
    const again = play(document, read ?? undefined);
    expect(journalLines(again.journal)).toEqual(journalLines(first.journal));
    expect(JSON.stringify(again.journal)).toBe(JSON.stringify(first.journal));
  });

  it('is none where no run began', () => {
    const [{ document } = { document: undefined }] = templates;
    if (document === undefined) throw new Error('There is a template.');
    expect(scenarioOfRun(rehearsalInput(document), [], NAME)).toBeNull();
  });
});
