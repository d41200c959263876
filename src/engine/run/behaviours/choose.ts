import { clausesOf } from '../../../facts/condition';
import { holds } from '../../../facts/evaluate-condition';
import type { Json } from '../../../kernel/json';
import type { Reason } from '../../../model/journal';
import type { BehaviourOf, Rule } from '../../../step-kit/behaviour';
import type { ActivationState } from '../../state';
import { factsOf, valueOf } from '../facts-of-run';
import { finish } from '../outcome';
import type { Run } from '../run-context';

/** Leaves an either-or by the first rule that holds, by all that hold, or by «otherwise»; keeps the values that decided. */
export function choose(run: Run, activation: ActivationState, behaviour: BehaviourOf<'choose'>): void {
  const facts = factsOf(run, activation.instance);
  const { mode, rules } = behaviour;
  const holding = rules.filter((rule) => holds(rule.when, facts));
  const [first, ...others] = holding;
  if (first === undefined) {
    finish(run, activation, ['otherwise'], {
      reasons: rules.map((rule) => reasonOf(run, activation.instance, rule)),
    });
    return;
  }
  const taken = mode === 'first' ? [] : others;
  finish(run, activation, [first.id, ...taken.map((rule) => rule.id)], {
    reasons: [first, ...taken].map((rule) => reasonOf(run, activation.instance, rule)),
  });
}

function reasonOf(run: Run, instance: number, rule: Rule): Reason {
  const values: Record<string, Json> = {};
  for (const { field } of clausesOf(rule.when)) values[field] = valueOf(run, instance, field) ?? null;
  return { rule: rule.id, values };
}
