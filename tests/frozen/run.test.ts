// Runs of released versions replay for ever: their recorded events, folded over their drawing as it was, give the
// journal that was written then, byte for byte. These files are never written again; a new version adds a folder.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { advance } from '../../src/engine/advance';
import { compile } from '../../src/engine/compile/compile';
import type { RunEvent } from '../../src/engine/event';
import { newRun, type RunState } from '../../src/engine/state';
import { readWorkflow } from '../../src/exchange/json/read-workflow';
import type { JournalEntry } from '../../src/model/journal';
import { stepTypes } from '../../src/steps/step-types';

interface FrozenRun {
  readonly workflow: unknown;
  readonly events: readonly RunEvent[];
  readonly journal: readonly JournalEntry[];
}

const folder = path.join(import.meta.dirname, 'run');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.json'),
);

describe('runs of every released version', () => {
  it('are there', () => {
    expect(files.length).toBeGreaterThan(5);
  });

  it.each(files)('replay to the journal that was written then: %s', (file) => {
    // given: the shape of the file is this test's own
    const frozen = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as FrozenRun;
    const read = readWorkflow(JSON.stringify(frozen.workflow), file, stepTypes);
    const compiled = read.ok ? compile(read.value, stepTypes) : read;
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));

    // when: the state goes through its text after every event
    let state: RunState = newRun();
    const journal = frozen.events.flatMap((event) => {
      const made = advance(compiled.value, state, event);
      state = JSON.parse(JSON.stringify(made.state)) as RunState;
      return made.journal;
    });

    // then
    expect(JSON.stringify(journal)).toBe(JSON.stringify(frozen.journal));
    expect(['finished', 'cancelled']).toContain(state.status);
  });
});
