// Small drawings with plays whose journals are frozen: one theme in one file, one play for each thing it shows.
import { advance } from '../../src/engine/advance';
import type { RunEvent } from '../../src/engine/event';
import { newRun, type RunState } from '../../src/engine/state';
import type { WorkflowDocument } from '../../src/model/document';
import type { JournalEntry } from '../../src/model/journal';
import type { Rehearsal } from '../../src/rehearsal/open-rehearsal';
import { play, rehearsalInput, scenarioOf } from './play';
import { type Sketch, sketch } from './sketch';

/** Is one thing to show: a scripted world, or events told one by one. Steps go by their short names. */
export interface GoldenPlay {
  readonly input?: Readonly<Record<string, unknown>>;
  readonly trigger?: string;
  readonly startAt?: string;
  readonly until?: string;
  readonly script?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  readonly outages?: readonly Readonly<Record<string, unknown>>[];
  readonly absences?: readonly Readonly<Record<string, unknown>>[];
  readonly resolve?: readonly Readonly<Record<string, unknown>>[];
  readonly again?: readonly Readonly<Record<string, unknown>>[];
  /** Told instead of a script, each with its time from the beginning in minutes. */
  readonly events?: readonly (readonly [minutes: number, event: Readonly<Record<string, unknown>>])[];
  readonly expect: Readonly<Record<string, unknown>>;
}

export interface GoldenDrawing {
  readonly drawing: Sketch;
  /** By the name of its journal, which says what it shows: `all-waits-for-the-slower-lane`. */
  readonly plays: Readonly<Record<string, GoldenPlay>>;
}

export type GoldenTheme = readonly GoldenDrawing[];

/** Is a play ready to be frozen. */
export interface Golden {
  readonly name: string;
  readonly document: WorkflowDocument;
  readonly scenario: ReturnType<typeof scenarioOf>;
  readonly played: () => Pick<Rehearsal, 'journal' | 'state' | 'events' | 'startedAt' | 'elapsedMs'>;
}

const BEGIN_AT = Date.UTC(2026, 2, 2, 9);

/** Makes every play of a theme ready, in the order in which they are written. */
export function goldensOf(theme: GoldenTheme): readonly Golden[] {
  return theme.flatMap(({ drawing, plays }) => {
    const document = sketch(drawing);
    return Object.entries(plays).map(([name, { events, ...scripted }]) => {
      const scenario = scenarioOf(withWholeIds(scripted));
      const played = () =>
        events === undefined ? play(document, scenario) : tell(document, scripted, events);
      return { name, document, scenario, played };
    });
  });
}

/** Tells a run its events one by one, the first of them its start. */
function tell(
  document: WorkflowDocument,
  { input = {}, trigger = 'start' }: Pick<GoldenPlay, 'input' | 'trigger'>,
  told: NonNullable<GoldenPlay['events']>,
) {
  const { graph } = rehearsalInput(document);
  const first = { type: 'start', trigger: whole(trigger), input, seed: 1, offsets: [[0, 0]] };
  const begins = told.some(([, event]) => event['type'] === 'start');
  // A drawing of the tests says its events as plain data; whatever is wrong with one, the run has to say.
  const events = [...(begins ? [] : [[0, first] as const]), ...told].map(
    ([minutes, event]) => ({ ...event, at: BEGIN_AT + minutes * 60_000 }) as unknown as RunEvent,
  );
  let state: RunState = newRun();
  const journal: JournalEntry[] = [];
  for (const event of events) {
    const made = advance(graph, state, event);
    state = made.state;
    journal.push(...made.journal);
  }
  return { journal, state, events, startedAt: BEGIN_AT, elapsedMs: state.at - BEGIN_AT };
}

function withWholeIds({
  script = {},
  resolve = [],
  again,
  expect,
  trigger,
  ...rest
}: Omit<GoldenPlay, 'events'>) {
  const { ends, passes, avoids, order } = expect;
  return {
    ...rest,
    ...(trigger === undefined ? {} : { trigger: whole(trigger) }),
    script: Object.fromEntries(Object.entries(script).map(([step, entries]) => [whole(step), entries])),
    resolve: resolve.map((plan) => ({ ...plan, step: whole(plan['step']) })),
    ...(again === undefined ? {} : { again: again.map(withWholeTrigger) }),
    expect: {
      ...expect,
      ...(ends === undefined ? {} : { ends: wholeAll(ends) }),
      ...(passes === undefined ? {} : { passes: wholeAll(passes) }),
      ...(avoids === undefined ? {} : { avoids: wholeAll(avoids) }),
      ...(order === undefined ? {} : { order: Array.isArray(order) ? order.map(wholeAll) : order }),
    },
  };
}

function withWholeTrigger({ trigger, ...start }: Readonly<Record<string, unknown>>) {
  return trigger === undefined ? start : { ...start, trigger: whole(trigger) };
}

function whole(name: unknown): string {
  return `st_${String(name)}`;
}

function wholeAll(names: unknown): readonly string[] {
  return Array.isArray(names) ? names.map(whole) : [];
}
