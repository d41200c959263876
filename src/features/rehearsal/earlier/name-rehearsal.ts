import { capitalised } from '../../../words/sentence';
import type { SentenceContext } from '../../../words/sentence-context';
import { describeScenario } from '../screen/describe-variation';
import { nameScenario } from '../screen/name-scenario';
import type { RehearsalState } from '../session/rehearsal-state';
import type { Replay } from '../session/replay';
import type { SpokenRehearsal } from './kept-rehearsal';

/** Names a rehearsal for the list of earlier ones: a day that was only tried, by what was set for it. */
export function nameRehearsal(
  replay: Replay,
  state: RehearsalState,
  context: SentenceContext,
): SpokenRehearsal {
  const { rehearsal: words } = context.language;
  const [first, ...more] = state.isTried ? describeScenario(replay.scenario, context) : [];
  const tried = first === undefined ? null : capitalised(first);
  return {
    title:
      tried === null
        ? nameScenario(state, words)
        : more.length === 0
          ? tried
          : words.earlier.andMore(tried, more.length),
    ends: replay.rehearsal.state.ends.map(context.stepName),
  };
}
