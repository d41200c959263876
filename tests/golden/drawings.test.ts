// Small drawings, each play of which shows one thing that the engine does: its journal stays the same until somebody
// means to change it. `npm run golden` writes them anew, and the difference is read before it is kept.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/engine/advance';
import { openRun } from '../../src/engine/open-run';
import { newRun, type RunState } from '../../src/engine/state';
import type { JournalEntry } from '../../src/model/journal';
import { checkExpectations } from '../../src/projections/expectation-checks';
import { type GoldenTheme, goldensOf } from '../support/golden-drawing';
import { goldenText, journalsIn } from '../support/golden-file';
import { journalLines } from '../support/journal-lines';
import { rehearsalInput } from '../support/play';
import { readTemplates } from '../support/read-templates';

/** A run that goes round for ever is told by how it begins and ends. */
const MOST_LINES = 400;
const ENDS = 20;

const themes = import.meta.glob<GoldenTheme>('./*/*.drawings.ts', { eager: true, import: 'theme' });
const goldens = Object.entries(themes).flatMap(([file, theme]) =>
  goldensOf(theme).map((golden) => ({ ...golden, theme: path.dirname(file) })),
);

const fileOf = ({ theme, name }: { readonly theme: string; readonly name: string }) =>
  path.join(import.meta.dirname, theme, `${name}.journal`);

function told(name: string, journal: readonly JournalEntry[]): string {
  const lines = journalLines(journal);
  const shown =
    lines.length <= MOST_LINES
      ? lines
      : [...lines.slice(0, ENDS), `… ${String(lines.length - 2 * ENDS)} more …`, ...lines.slice(-ENDS)];
  return [`# ${name.replaceAll('-', ' ')}`, ...shown, ''].join('\n');
}

describe.each(goldens)('the journal $theme/$name', (golden) => {
  const { name, scenario, document, played } = golden;

  it('is as it was, and as expected', () => {
    // given
    const { journal, state, elapsedMs } = played();
    const text = told(name, journal);
    const file = fileOf(golden);
    // then
    const checks = checkExpectations({ journal, state, elapsedMs }, scenario);
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(checks.length).toBeGreaterThan(0);
    expect(text).toBe(goldenText(file, text));
  });

  it('comes out of the recorded events again, byte for byte', () => {
    // given
    const { graph } = rehearsalInput(document);
    const { journal, state, events } = played();
    const held = openRun(graph, newRun());
    const isLong = events.length > MOST_LINES || journal.length > 10 * MOST_LINES;
    // when: through the open form, and through the pure one with the state through its text after each event
    const heldJournal = events.flatMap((event) => held.apply(event).journal);
    let pure: RunState = newRun();
    for (const event of isLong ? [] : events) {
      pure = JSON.parse(JSON.stringify(advance(graph, pure, event).state)) as RunState;
    }
    // then
    expect(JSON.stringify(heldJournal)).toBe(JSON.stringify(journal));
    expect(JSON.stringify(held.snapshot())).toBe(JSON.stringify(state));
    expect(JSON.stringify(isLong ? state : pure)).toBe(JSON.stringify(state));
  });
});

describe('the golden journals', () => {
  // What another test writes it answers for: both may run at the same time.
  it('are each named by what they show, and none is without its play', async () => {
    // given
    const templates = new Set((await readTemplates()).map(({ id }) => id));
    const themeOf = (file: string) => path.basename(path.dirname(file));
    // when
    const kept = journalsIn(import.meta.dirname).filter((file) => !templates.has(themeOf(file)));
    // then
    expect(kept.toSorted()).toEqual(goldens.map(fileOf).toSorted());
    expect(new Set(goldens.map(({ name }) => name)).size).toBe(goldens.length);
    for (const { name } of goldens) expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)+$/);
  });

  it('are at least 150, with those of the templates', async () => {
    const ofTemplates = (await readTemplates()).flatMap(({ document }) => document.scenarios);
    expect(goldens.length + ofTemplates.length).toBeGreaterThanOrEqual(150);
  });
});
