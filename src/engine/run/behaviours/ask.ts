// Asking people. What counts is decided in `decision.ts`; what does not count is refused, kept in the journal and
// changes nothing.
import type { AnswerRefusal } from '../../../model/journal';
import type { BehaviourOf } from '../../../step-kit/behaviour';
import type { AnswerEvent } from '../../event';
import { stepAt } from '../../graph-index';
import type { ActivationState, Asking } from '../../state';
import { misfit, writeFields } from '../facts-of-run';
import { finish } from '../outcome';
import { idOf, noteActor, type Run, write } from '../run-context';
import { clearTimers, setTimer } from '../timers';
import { stopHost } from '../tokens';
import { beginAsking, decide, mayStillAnswer, stands } from './decision';

type Ask = BehaviourOf<'ask'>;

/** Asks the approvers of a step: all at once, or the first of those who are asked in order. */
export function ask(run: Run, activation: ActivationState, behaviour: Ask): void {
  const asking = beginAsking(behaviour.rule, behaviour.approvers);
  activation.phase = { is: 'asking', attempt: activation.phase.attempt + 1, ...asking };
  const outcome = stands(peopleIn(run, behaviour), behaviour.rule, activation.phase);
  if (outcome !== null) finish(run, activation, [outcome]);
  else tellAsked(run, activation, asking.roles, behaviour);
}

/** Takes an answer: it counts, and perhaps decides, or it is refused. Tells whether it counted. */
export function answer(run: Run, activation: ActivationState, event: AnswerEvent): boolean {
  const { behaviour } = stepAt(run.index, activation.step);
  const { phase } = activation;
  const step = idOf(run, activation.step);
  if (behaviour.does !== 'ask' || phase.is !== 'asking') {
    refuseAnswer(run, step, event, 'too-late');
    return false;
  }
  const refusal = refusalOf(run, behaviour, phase, event);
  if (refusal !== null) {
    refuseAnswer(run, step, event, refusal);
    return false;
  }
  writeFields(run, activation.instance, event.fields ?? {});
  noteActor(run, step, event.by);
  write(run, 'answered', {
    activation: activation.activation,
    step,
    answer: event.answer,
    by: event.by,
    ...(event.reason === undefined ? {} : { reason: event.reason }),
    ...(event.fields === undefined ? {} : { fields: event.fields }),
  });
  const next = decide(peopleIn(run, behaviour), behaviour.rule, phase, event);
  if ('outcome' in next) decided(run, activation, next.outcome);
  else goOn(run, activation, behaviour, next.asking);
  return true;
}

/** Does what the ladder says for when nobody answers. */
export function climbLadder(run: Run, activation: ActivationState, rung: number): void {
  const { behaviour } = stepAt(run.index, activation.step);
  const { phase } = activation;
  const step = behaviour.does === 'ask' ? behaviour.ladder[rung] : undefined;
  if (step === undefined || behaviour.does !== 'ask' || phase.is !== 'asking') return;
  const about = { activation: activation.activation, step: idOf(run, activation.step) };
  switch (step.does) {
    case 'remind':
      write(run, 'reminded', { ...about, roles: phase.roles });
      run.commands.push({ type: 'remind', ...about, attempt: phase.attempt, roles: phase.roles });
      return;
    case 'ask':
      activation.phase = { ...phase, roles: [...phase.roles, step.role] };
      tellRoles(run, activation, [step.role], behaviour);
      return;
    case 'answer':
      decided(run, activation, step.answer);
      return;
    case 'give-up':
      noAnswer(run, activation);
  }
}

/** Ends a question that nobody answered in time. */
export function noAnswer(run: Run, activation: ActivationState): void {
  decided(run, activation, 'no-answer');
}

/** Records an answer that does not count, and why. */
export function refuseAnswer(run: Run, step: string | null, event: AnswerEvent, why: AnswerRefusal): void {
  write(run, 'answer-refused', {
    activation: event.activation,
    step,
    answer: event.answer,
    by: event.by,
    why,
  });
}

function decided(run: Run, activation: ActivationState, outcome: string): void {
  stopHost(run, activation);
  finish(run, activation, [outcome]);
}

/** Waits for more answers; whoever comes next in order is asked anew, and the ladder begins anew for them. */
function goOn(run: Run, activation: ActivationState, behaviour: Ask, asking: Asking): void {
  const asksNext =
    asking.later.length < (activation.phase.is === 'asking' ? activation.phase.later.length : 0);
  activation.phase = { is: 'asking', attempt: activation.phase.attempt, ...asking };
  if (asksNext) tellAsked(run, activation, asking.roles, behaviour);
}

function tellAsked(run: Run, activation: ActivationState, roles: readonly string[], behaviour: Ask): void {
  clearTimers(run, activation, 'ladder');
  tellRoles(run, activation, roles, behaviour);
  for (const [rung, { afterMs }] of behaviour.ladder.entries()) {
    setTimer(run, activation, 'ladder', run.state.at + afterMs, rung);
  }
}

function tellRoles(run: Run, activation: ActivationState, roles: readonly string[], { answers }: Ask): void {
  const about = { activation: activation.activation, step: idOf(run, activation.step) };
  write(run, 'asked', { ...about, roles, answers });
  run.commands.push({ type: 'ask', ...about, attempt: activation.phase.attempt, roles, answers });
}

function refusalOf(run: Run, behaviour: Ask, asking: Asking, event: AnswerEvent): AnswerRefusal | null {
  const people = peopleIn(run, behaviour);
  if (!asking.roles.some((role) => people.of(role).includes(event.by))) return 'not-asked';
  if (people.ruledOut.has(event.by)) return 'ruled-out';
  if (!mayStillAnswer(asking, event.by)) return 'already-answered';
  if (!behaviour.answers.includes(event.answer)) return 'not-offered';
  if (behaviour.reasonFor.includes(event.answer) && (event.reason ?? '').trim() === '')
    return 'reason-missing';
  const fields = event.fields ?? {};
  const foreign = Object.keys(fields).some((field) => !behaviour.editable.includes(field));
  return foreign || misfit(run, fields) !== null ? 'not-editable' : null;
}

function peopleIn(run: Run, { notBy }: Ask) {
  return {
    of: (role: string) => run.index.peopleOf.get(role) ?? [],
    ruledOut: new Set(notBy.flatMap((who) => run.state.actors[who] ?? [])),
  };
}
