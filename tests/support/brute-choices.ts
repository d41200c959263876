// The choices that move a run, in words that both the brute game and the real engine understand, and the hand that
// makes them in the engine.
import { compile } from '../../src/engine/compile/compile';
import type { RunEvent } from '../../src/engine/event';
import { openRun } from '../../src/engine/open-run';
import { newRun, type RunState } from '../../src/engine/state';
import type { WorkflowDocument } from '../../src/model/document';
import type { FailureKind, FieldValues, TimerPurpose } from '../../src/model/journal';
import { stepTypes } from '../../src/steps/step-types';
import type { BruteRun, RunView, Visit } from './brute-arrival';

/** `nth` counts the open visits of the step, in the order in which they began. */
export type Choice =
  | {
      readonly do: 'finish';
      readonly step: string;
      readonly nth: number;
      readonly outcome: string;
      readonly output: FieldValues;
    }
  | { readonly do: 'fail'; readonly step: string; readonly nth: number; readonly kind: FailureKind }
  | { readonly do: 'retry'; readonly step: string; readonly nth: number; readonly output: FieldValues }
  | {
      readonly do: 'skip';
      readonly step: string;
      readonly nth: number;
      /** Null ends a gap there, with the result. */
      readonly outcome: string | null;
      readonly result: 'success' | 'failure' | 'cancelled';
      readonly output: FieldValues;
    }
  | { readonly do: 'start'; readonly step: string }
  | { readonly do: 'cancel-run' };

const ANSWERS = ['approved', 'rejected', 'changes'];

/** Lists what could be chosen next. `twist` varies what work leaves behind and how gaps end. */
export function possibleChoices(run: BruteRun, twist: number): readonly Choice[] {
  if (run.over !== null) return [];
  const ofVisits = run.visits.flatMap((visit) => {
    const nth = run.visits.filter((other) => other.step === visit.step).indexOf(visit);
    const at = { step: visit.step, nth };
    return (visit.held === null ? ofOpen(run, visit, twist) : ofHeld(run, visit, twist)).map((choice) => ({
      ...at,
      ...choice,
    }));
  });
  const deadEnd =
    run.stopped?.kind === 'dead-end' ? run.setAside.map(({ step }): Choice => ({ do: 'start', step })) : [];
  return [
    ...ofVisits,
    ...deadEnd,
    ...(run.stopped !== null || twist % 40 === 0 ? [{ do: 'cancel-run' as const }] : []),
  ];
}

type AtVisit<Kind> = Kind extends { readonly nth: number } ? Omit<Kind, 'step' | 'nth'> : never;

function ofOpen(run: BruteRun, { step: id }: Visit, twist: number): readonly AtVisit<Choice>[] {
  const { type, policy } = run.drawing.step(id);
  const finish = (outcome: string) => ({ do: 'finish' as const, outcome, output: outputOf(run, id, twist) });
  const hasLimit = policy.timeLimit !== undefined;
  if (type === 'approval') return [...ANSWERS, 'approved', ...(hasLimit ? ['no-answer'] : [])].map(finish);
  if (type === 'wait') return ['over', ...(hasLimit ? ['no-answer'] : [])].map(finish);
  const kinds: readonly FailureKind[] = [
    'unavailable',
    'refused',
    ...(hasLimit ? (['too-late'] as const) : []),
  ];
  return [
    finish('done'),
    finish('done'),
    finish('done'),
    ...kinds.map((kind) => ({ do: 'fail' as const, kind })),
  ];
}

function ofHeld(run: BruteRun, { step: id, held }: Visit, twist: number): readonly AtVisit<Choice>[] {
  const output = outputOf(run, id, twist);
  const outcomes = run.drawing.outcomes(run.drawing.step(id));
  const leading = outcomes.filter((outcome) => run.drawing.arrowsOf(id, outcome).length > 0);
  const plain = held?.kind === 'gap' ? null : outcomes[0];
  const skip = (outcome: string | null) => ({
    do: 'skip' as const,
    outcome,
    result: (['success', 'success', 'failure', 'cancelled'] as const)[twist % 4] ?? 'success',
    output,
  });
  return [
    ...(plain === undefined ? [] : [skip(plain), skip(plain)]),
    ...leading.map(skip),
    { do: 'retry', output: held?.kind === 'missing-data' ? { fd_n: 5 } : {} },
  ];
}

function outputOf(run: BruteRun, id: string, twist: number): FieldValues {
  const produces = run.drawing.step(id).config['produces'];
  return Array.isArray(produces) && produces.includes('fd_yes') ? { fd_yes: twist % 2 === 0 } : {};
}

/** Makes a choice in the brute game. */
export function chooseInBrute(run: BruteRun, choice: Choice): void {
  if (choice.do === 'cancel-run') {
    run.cancelRun();
    return;
  }
  if (choice.do === 'start') {
    run.startSetAside(choice.step);
    return;
  }
  const visit = run.visits.filter((open) => open.step === choice.step)[choice.nth];
  if (visit === undefined) throw new Error(`not open: ${choice.step}`);
  if (choice.do === 'finish') run.finish(visit, choice.outcome, choice.output);
  else if (choice.do === 'fail') run.fail(visit, choice.kind);
  else if (choice.do === 'retry') run.retry(visit, choice.output);
  else run.skip(visit, choice.outcome, choice.result, choice.output);
}

/** Drives the real engine by choices. */
export class ChosenRun {
  state: RunState;
  private readonly held: ReturnType<typeof openRun>;
  private readonly ids: readonly string[];
  private readonly started: string[] = [];
  private absorbed = 0;

  constructor(document: WorkflowDocument, input: FieldValues, bound: number, trigger: string) {
    const compiled = compile(document, stepTypes);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.error, null, 1));
    this.ids = compiled.value.steps.map((step) => step.id);
    this.state = { ...newRun(), startedBound: bound };
    this.held = openRun(compiled.value, this.state);
    this.apply({ type: 'start', at: 0, trigger, input, seed: 7, offsets: [] });
  }

  choose(choice: Choice): void {
    const { at } = this.state;
    if (choice.do === 'cancel-run') {
      this.apply({ type: 'cancel-run', at });
      return;
    }
    if (choice.do === 'start') {
      const incident = this.state.incidents.find((open) => open.kind === 'dead-end')?.incident ?? -1;
      this.apply({ type: 'resolve', at, incident, do: 'start', step: choice.step });
      return;
    }
    const visit = this.state.activations.filter(({ step }) => this.ids[step] === choice.step)[choice.nth];
    if (visit === undefined) throw new Error(`not open in the engine: ${choice.step}`);
    const { activation, phase } = visit;
    const incident = phase.is === 'held' ? phase.incident : -1;
    switch (choice.do) {
      case 'finish':
        if (phase.is === 'working')
          this.apply({ type: 'work-done', at, activation, attempt: phase.attempt, output: choice.output });
        else if (choice.outcome === 'over') this.fire(activation, 'wait');
        else if (choice.outcome === 'no-answer') this.fire(activation, 'time-limit');
        else this.apply({ type: 'answer', at, activation, answer: choice.outcome, by: 'pe_a' });
        return;
      case 'fail':
        if (choice.kind === 'too-late') this.fire(activation, 'time-limit');
        else this.failEveryTry(activation, choice.kind);
        return;
      case 'retry':
        this.apply({ type: 'resolve', at, incident, do: 'retry', output: choice.output });
        return;
      case 'skip': {
        const { outcome, result, output } = choice;
        const way = outcome === null ? { result } : { outcome };
        this.apply({ type: 'resolve', at, incident, do: 'skip', output, ...way });
      }
    }
  }

  view(): RunView {
    const { activations, incidents, scopes, status, result, ends } = this.state;
    const name = (step: number | null) => (step === null ? '-' : (this.ids[step] ?? '?'));
    return {
      started: this.started,
      parked: scopes.flatMap(({ parked }) => parked.map(({ step }) => name(step))).sort(),
      setAside: scopes.flatMap(({ setAside }) => setAside.map(({ step }) => name(step))).sort(),
      absorbed: this.absorbed,
      open: activations.map(({ step }) => name(step)).sort(),
      incidents: incidents.map(({ step, kind }) => `${name(step)} ${kind}`).sort(),
      status,
      result,
      ends,
    };
  }

  private failEveryTry(activation: number, kind: FailureKind): void {
    for (;;) {
      const phase = this.state.activations.find((open) => open.activation === activation)?.phase;
      if (phase?.is === 'pausing') this.fire(activation, 'retry');
      else if (phase?.is === 'working')
        this.apply({ type: 'work-failed', at: this.state.at, activation, attempt: phase.attempt, kind });
      else return;
    }
  }

  private fire(activation: number, purpose: TimerPurpose): void {
    const timer = this.state.timers.find((set) => set.activation === activation && set.purpose === purpose);
    if (timer === undefined) throw new Error(`no timer ${purpose}`);
    this.apply({ type: 'timer', at: timer.due, timer: timer.timer });
  }

  private apply(event: RunEvent): void {
    for (const entry of this.held.apply(event).journal) {
      if (entry.type === 'step-started' || entry.type === 'step-passed') this.started.push(entry.data.step);
      if (entry.type === 'absorbed') this.absorbed += 1;
      if (entry.type === 'event-ignored' || entry.type === 'answer-refused')
        throw new Error(`not taken: ${JSON.stringify(entry)}`);
    }
    this.state = this.held.snapshot();
  }
}
