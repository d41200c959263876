import type { Scenario } from '../../../model/scenario';
import type { SentenceContext } from '../../../words/sentence-context';
import { describeScenario } from '../screen/describe-variation';

/** Says what goes wrong in a case, in one line; what it begins with only where nothing does. */
export function describeCase(scenario: Scenario, context: SentenceContext): string {
  const { trigger: _trigger, ...rest } = scenario;
  const faults = describeScenario({ ...rest, input: {} }, context);
  const lines = faults.length > 0 ? faults : describeScenario(scenario, context);
  return lines.length === 0 ? context.language.rehearsal.badDay.nothingWrong : lines.join('. ');
}
