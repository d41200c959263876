// Plays a drawing in a scripted world, in the words of a test.
import { compile } from '../../src/engine/compile/compile';
import type { WorkflowDocument } from '../../src/model/document';
import type { EntryOf, EntryType, JournalEntry } from '../../src/model/journal';
import { type Scenario, scenarioSchema } from '../../src/model/scenario';
import type { Rehearsal, RehearsalInput } from '../../src/rehearsal/open-rehearsal';
import { rehearse } from '../../src/rehearsal/rehearse';
import { stepTypes } from '../../src/steps/step-types';

/** Is a scenario in few words: what is left out has its default. */
export type Scripted = Readonly<Record<string, unknown>>;

export function scenarioOf(scripted: Scripted): Scenario {
  return scenarioSchema.parse({ id: 'sc_test', ...scripted });
}

export function rehearsalInput(document: WorkflowDocument, scripted?: Scripted): RehearsalInput {
  const compiled = compile(document, stepTypes);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error, null, 1));
  return {
    document,
    graph: compiled.value,
    ...(scripted === undefined ? {} : { scenario: scenarioOf(scripted) }),
  };
}

/** Plays a drawing; a scenario that cannot be played fails the test. */
export function play(document: WorkflowDocument, scripted?: Scripted): Rehearsal {
  const played = rehearse(rehearsalInput(document, scripted));
  if (!played.ok) throw new Error(JSON.stringify(played.error, null, 1));
  return played.value;
}

/** Picks the entries of one type. */
export function entriesOf<Type extends EntryType>(
  { journal }: { readonly journal: readonly JournalEntry[] },
  type: Type,
): readonly EntryOf<Type>[] {
  return journal.filter((entry): entry is EntryOf<Type> => entry.type === type);
}

/** Tells when each step started, in minutes from the beginning: `pack 0`, `ship 40`. */
export function startsOf(rehearsal: Rehearsal): readonly string[] {
  return entriesOf(rehearsal, 'step-started').map(
    ({ at, data }) => `${data.step.slice(3)} ${String((at - rehearsal.startedAt) / 60_000)}`,
  );
}
