// Writes journals by hand, for tests of what reads them: seq counts by itself, time stands still until it is moved.
import type { EntryOf, EntryType, JournalEntry } from '../../src/model/journal';

export const BUILDER_START = Date.UTC(2026, 2, 2, 14, 0, 0);
const MINUTE_MS = 60_000;

export class JournalBuilder {
  readonly entries: JournalEntry[] = [];
  private nowMs = BUILDER_START;

  /** Writes one entry, now. */
  write<Type extends EntryType>(type: Type, data: EntryOf<Type>['data']): this {
    // The type and its data are paired by the signature.
    this.entries.push({ seq: this.entries.length + 1, at: this.nowMs, type, data } as EntryOf<Type>);
    return this;
  }

  /** Lets minutes pass. */
  wait(minutes: number): this {
    this.nowMs += minutes * MINUTE_MS;
    return this;
  }

  get now(): number {
    return this.nowMs;
  }

  begin(trigger: string, fields: EntryOf<'run-started'>['data']['fields'] = {}): this {
    return this.write('run-started', { trigger, fields, graph: 'hash' });
  }

  start(activation: number, step: string, arrows: readonly string[] = [], visit = 1): this {
    return this.write('step-started', { activation, step, visit, arrows });
  }

  attempt(activation: number, step: string, attempt = 1): this {
    return this.write('attempt-started', { activation, step, attempt });
  }

  fail(activation: number, step: string, kind: EntryOf<'attempt-failed'>['data']['kind'], attempt = 1): this {
    return this.write('attempt-failed', { activation, step, attempt, kind });
  }

  again(activation: number, step: string, attempt: number, minutes: number): this {
    return this.write('retry-scheduled', {
      activation,
      step,
      attempt,
      due: this.nowMs + minutes * MINUTE_MS,
    });
  }

  finish(activation: number, step: string, outcome = 'done', arrows: readonly string[] = []): this {
    return this.write('step-finished', { activation, step, outcome, arrows });
  }

  park(step: string, arrow: string, waitsFor: readonly string[]): this {
    return this.write('parked', { step, arrow, waitsFor });
  }
}

/** Begins a journal on Monday 2 March 2026, 9:00 in New York. */
export function buildJournal(): JournalBuilder {
  return new JournalBuilder();
}
