import type { ActivationState } from '../../state';
import { finish } from '../outcome';
import type { Run } from '../run-context';
import { insideOf } from '../scopes';
import { startAttempt } from './work';

/** Undoes what was completed in this scope and inside its containers, newest first, each once. */
export function beginUndo(run: Run, activation: ActivationState): void {
  const taken = new Set(
    run.state.activations
      .filter((other) => other !== activation)
      .flatMap(({ undoing = [] }) => undoing.map((item) => item.activation)),
  );
  const queue = undoableIn(run, activation.instance)
    .filter((item) => !taken.has(item.activation))
    .sort((left, right) => right.seq - left.seq);
  activation.undoing = queue;
  if (queue.length === 0) finish(run, activation, ['done']);
  else startAttempt(run, activation, 1);
}

function undoableIn(run: Run, instance: number): NonNullable<ActivationState['undoing']> {
  const own = run.state.scopes.find((scope) => scope.instance === instance)?.undoable ?? [];
  const containers = run.state.activations.filter((open) => open.instance === instance);
  const inside = containers.flatMap(({ activation }) => insideOf(run, activation));
  return [...own, ...inside.flatMap((scope) => undoableIn(run, scope.instance))];
}
