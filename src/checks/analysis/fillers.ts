import type { CheckContext } from '../check-context';
import { findPassed } from './filled';

/** More to choose from is no help. */
const MOST = 3;

/** Lists the steps that could fill in what a step looks at: they lie on every way to it. The nearest comes first. */
export function fillersOf(context: CheckContext, step: string, field: string): readonly string[] {
  const passed = findPassed(context)?.(step) ?? [];
  const able = passed.filter((id) => {
    const checked = context.stepOf(id);
    return checked?.step.off === false && checked.bound.mend({ does: 'fill-in', field }) !== null;
  });
  return able.toReversed().slice(0, MOST);
}
