// What a play of a pattern is made of: a drawing, and runs of it that are driven event by event.
import type { WorkflowDocument } from '../../../src/model/document';
import type { FieldValues } from '../../../src/model/journal';
import type { TestRun } from '../../support/test-run';

/** Plays a drawing through the engine and expects what the pattern's criterion asks. */
export type PatternPlay = (drawing: WorkflowDocument) => void;

/** Holds plays by the number of their pattern. */
export type PatternPlays = Readonly<Record<number, PatternPlay>>;

/** Lets a signal come at the instant of the last event. */
export function signal(run: TestRun, name: string, values: FieldValues = {}): TestRun {
  return run.apply({ type: 'signal', at: run.events.at(-1)?.at ?? 0, name, values });
}

/** Counts how often a step started. */
export function startsOf(run: TestRun, step: string): number {
  return run.started.filter((started) => started === step).length;
}

/** Counts how many visits of a step are open. */
export function openOf(run: TestRun, step: string): number {
  return run.open.filter((open) => open === step).length;
}

/** Lists the steps whose open visits were cancelled, by short name. */
export function cancelledIn(run: TestRun): readonly string[] {
  return run
    .entries('cancelled')
    .filter(({ data }) => data.activation !== null)
    .map(({ data }) => data.step.slice(3));
}

/** Lists the steps whose work the host was told to stop, by short name. */
export function stoppedWork(run: TestRun): readonly string[] {
  return run.commands.filter(({ type }) => type === 'cancel-work').map(({ step }) => step.slice(3));
}
