// Small drawings, each play of which shows one thing that the engine does: its journal stays the same until somebody
// means to change it. `npm run golden` writes them anew, and the difference is read before it is kept.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/engine/advance';
import { openRun } from '../../src/engine/open-run';
import { newRun, type RunState } from '../../src/engine/state';
import type { JournalEntry } from '../../src/model/journal';
import { checkExpectations } from '../../src/projections/expectation-checks';
import { type GoldenTheme, goldensOf } from '../support/golden-drawing';
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
    if (process.env['GOLDEN'] === 'write') {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    // then
    const checks = checkExpectations({ journal, state, elapsedMs }, scenario);
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    expect(checks.length).toBeGreaterThan(0);
    expect(text).toBe(readFileSync(file, 'utf8'));
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
  it('are at least 150, each named by what it shows, and none without its play', async () => {
    // given
    const frozen = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.journal'))
      .map((name) => path.join(import.meta.dirname, name));
    // when
    const templates = (await readTemplates()).flatMap(({ id, document }) =>
      document.scenarios.map((scenario) => fileOf({ theme: id, name: scenario.id })),
    );
    const wanted = [...goldens.map(fileOf), ...templates];
    // then
    expect(frozen.sort()).toEqual(wanted.sort());
    expect(frozen.length).toBeGreaterThanOrEqual(150);
    expect(new Set(goldens.map(({ name }) => name)).size).toBe(goldens.length);
    for (const { name } of goldens) expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)+$/);
  });
});
