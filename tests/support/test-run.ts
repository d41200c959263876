// Drives one run by hand, event by event, in the words of a test. Every event goes through the pure `advance` with a
// JSON round trip and through the open form, and both must give the same bytes.
import { expect } from 'vitest';
import { advance } from '../../src/engine/advance';
import type { Command } from '../../src/engine/command';
import { compile } from '../../src/engine/compile/compile';
import type { ResolveEvent, RunEvent } from '../../src/engine/event';
import type { Graph } from '../../src/engine/graph';
import { openRun } from '../../src/engine/open-run';
import { newRun, type RunState } from '../../src/engine/state';
import type { WorkflowDocument } from '../../src/model/document';
import type { EntryOf, EntryType, FailureKind, FieldValues, JournalEntry } from '../../src/model/journal';
import { stepTypes } from '../../src/steps/step-types';
import { deepFreeze } from './deep-freeze';

const START_AT = Date.UTC(2026, 2, 2, 14, 0, 0);
const MINUTE_MS = 60_000;

export class TestRun {
  readonly graph: Graph;
  readonly journal: JournalEntry[] = [];
  readonly commands: Command[] = [];
  readonly events: RunEvent[] = [];
  state: RunState = newRun();
  private readonly held: ReturnType<typeof openRun>;
  private nowMs = START_AT;

  constructor(document: WorkflowDocument) {
    const compiled = compile(document, stepTypes);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.error, null, 1));
    this.graph = compiled.value;
    this.held = openRun(this.graph, newRun());
  }

  static of(document: WorkflowDocument, input: FieldValues = {}, trigger = 'start'): TestRun {
    const run = new TestRun(document);
    run.apply({
      type: 'start',
      at: START_AT,
      trigger: `st_${trigger}`,
      input,
      seed: 1,
      offsets: [[0, -300]],
    });
    return run;
  }

  apply(event: RunEvent): this {
    this.nowMs = Math.max(this.nowMs, event.at);
    this.events.push(event);
    // As it comes out of storage, and frozen: what is shared between states is never changed in place.
    const kept = deepFreeze(JSON.parse(JSON.stringify(this.state)) as RunState);
    const pure = advance(this.graph, kept, event);
    const open = this.held.apply(event);
    expect(JSON.stringify(open)).toBe(JSON.stringify({ journal: pure.journal, commands: pure.commands }));
    expect(JSON.stringify(this.held.snapshot())).toBe(JSON.stringify(pure.state));
    this.state = pure.state;
    this.journal.push(...pure.journal);
    this.commands.push(...pure.commands);
    return this;
  }

  done(step: string, output: FieldValues = {}): this {
    const { activation, phase } = this.active(step);
    return this.apply({ type: 'work-done', at: this.nowMs, activation, attempt: phase.attempt, output });
  }

  fail(step: string, kind: FailureKind = 'error'): this {
    const { activation, phase } = this.active(step);
    return this.apply({ type: 'work-failed', at: this.nowMs, activation, attempt: phase.attempt, kind });
  }

  answer(
    step: string,
    answer: string,
    by = 'ro_boss',
    more: { reason?: string; fields?: FieldValues } = {},
  ): this {
    return this.apply({
      type: 'answer',
      at: this.nowMs,
      activation: this.active(step).activation,
      answer,
      by,
      ...more,
    });
  }

  resolve(step: string | null, how: Omit<ResolveEvent, 'type' | 'at' | 'incident'>): this {
    const id = step === null ? null : this.stepNumber(step);
    const incident = this.state.incidents.find((open) => open.step === id);
    if (incident === undefined) throw new Error(`no incident on ${String(step)}`);
    return this.apply({ type: 'resolve', at: this.nowMs, incident: incident.incident, ...how });
  }

  /** Lets time pass; timers that fall due fire in order. */
  wait(minutes: number): this {
    const until = this.nowMs + minutes * MINUTE_MS;
    for (;;) {
      const [next] = this.state.timers
        .filter((timer) => timer.due <= until)
        .sort((left, right) => left.due - right.due || left.timer - right.timer);
      if (next === undefined) break;
      this.apply({ type: 'timer', at: next.due, timer: next.timer });
    }
    this.nowMs = until;
    return this;
  }

  cancel(): this {
    return this.apply({ type: 'cancel-run', at: this.nowMs });
  }

  get status(): string {
    return this.state.status;
  }

  get result(): string | null {
    return this.state.result;
  }

  /** The steps that are open, by short name. */
  get open(): readonly string[] {
    return this.state.activations.map((activation) => this.nameOf(activation.step));
  }

  get parked(): readonly string[] {
    return this.state.scopes.flatMap((scope) => scope.parked.map((token) => this.nameOf(token.step)));
  }

  /** The steps that started, by short name, in order. */
  get started(): readonly string[] {
    return this.entries('step-started').map((entry) => entry.data.step.slice(3));
  }

  entries<Type extends EntryType>(type: Type): readonly EntryOf<Type>[] {
    return this.journal.filter((entry): entry is EntryOf<Type> => entry.type === type);
  }

  private active(step: string) {
    const number = this.stepNumber(step);
    const found = this.state.activations.find((activation) => activation.step === number);
    if (found === undefined) throw new Error(`${step} is not open; open are: ${this.open.join(', ')}`);
    return found;
  }

  private stepNumber(step: string): number {
    return this.graph.steps.findIndex((candidate) => candidate.id === `st_${step}`);
  }

  private nameOf(step: number): string {
    return this.graph.steps[step]?.id.slice(3) ?? '?';
  }
}
