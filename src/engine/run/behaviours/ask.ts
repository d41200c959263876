// Asking people. The first answer decides; what does not count is refused, kept in the journal and changes nothing.
import type { AnswerRefusal } from '../../../model/journal';
import type { BehaviourOf } from '../../../step-kit/behaviour';
import type { AnswerEvent } from '../../event';
import { stepAt } from '../../graph-index';
import type { ActivationState } from '../../state';
import { misfit, writeFields } from '../facts-of-run';
import { finish } from '../outcome';
import { idOf, type Run, write } from '../run-context';
import { stopHost } from '../tokens';

/** Asks the approvers of a step. */
export function ask(run: Run, activation: ActivationState, behaviour: BehaviourOf<'ask'>): void {
  const attempt = activation.phase.attempt + 1;
  const about = { activation: activation.activation, step: idOf(run, activation.step) };
  const { approvers: roles, answers } = behaviour;
  activation.phase = { is: 'asking', attempt };
  write(run, 'asked', { ...about, roles, answers });
  run.commands.push({ type: 'ask', ...about, attempt, roles, answers });
}

/** Takes an answer: it decides, or it is refused. Tells whether it counted. */
export function answer(run: Run, activation: ActivationState, event: AnswerEvent): boolean {
  const { behaviour } = stepAt(run.index, activation.step);
  const refusal = behaviour.does === 'ask' && activation.phase.is === 'asking' ? refusalOf(run, behaviour, event) : 'too-late';
  const about = { activation: activation.activation, step: idOf(run, activation.step) };
  if (refusal !== null) {
    refuseAnswer(run, about.step, event, refusal);
    return false;
  }
  const fields = event.fields ?? {};
  writeFields(run, fields);
  write(run, 'answered', {
    ...about,
    answer: event.answer,
    by: event.by,
    ...(event.reason === undefined ? {} : { reason: event.reason }),
    ...(event.fields === undefined ? {} : { fields }),
  });
  stopHost(run, activation);
  finish(run, activation, [event.answer]);
  return true;
}

/** Ends a question that nobody answered in time. */
export function noAnswer(run: Run, activation: ActivationState): void {
  stopHost(run, activation);
  finish(run, activation, ['no-answer']);
}

/** Records an answer that does not count, and why. */
export function refuseAnswer(run: Run, step: string | null, event: AnswerEvent, why: AnswerRefusal): void {
  write(run, 'answer-refused', { activation: event.activation, step, answer: event.answer, by: event.by, why });
}

function refusalOf(run: Run, behaviour: BehaviourOf<'ask'>, event: AnswerEvent): AnswerRefusal | null {
  const asked = behaviour.approvers.flatMap((role) => run.index.peopleOf.get(role) ?? []);
  if (!asked.includes(event.by)) return 'not-asked';
  if (!behaviour.answers.includes(event.answer)) return 'not-offered';
  if (behaviour.reasonFor.includes(event.answer) && (event.reason ?? '').trim() === '') return 'reason-missing';
  const fields = event.fields ?? {};
  const foreign = Object.keys(fields).some((field) => !behaviour.editable.includes(field));
  return foreign || misfit(run, fields) !== null ? 'not-editable' : null;
}
