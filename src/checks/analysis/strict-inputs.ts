import type { CheckedStep } from '../check-context';

/** Lists the fields without which a step cannot do its work: empty, it fails for missing data. */
export function strictInputs({ step, traits, behaviour }: CheckedStep): readonly string[] {
  if (step.off || traits.inert === true) return [];
  const until = behaviour?.does === 'wait' && 'untilField' in behaviour ? [behaviour.untilField] : [];
  const items = behaviour?.does === 'contain' && behaviour.each !== null ? [behaviour.each.items] : [];
  return [...new Set([...step.needs, ...until, ...items])];
}

/** Lists the fields that a step looks at besides: in a condition, in a message, to find its word. */
export function otherInputs(checked: CheckedStep): readonly string[] {
  if (checked.step.off) return [];
  const strict = strictInputs(checked);
  const read = checked.bound.uses
    .filter(({ to, use }) => to === 'field' && use === undefined)
    .map(({ id }) => id);
  return [...new Set(read)].filter((id) => !strict.includes(id));
}
