import { present } from '../../kernel/invariant';
import type { ArrivalRule } from '../../model/document';
import type { Arrival, GraphArrow, GraphLoop, Ranges } from '../graph';
import { upstreamOf } from '../upstream';
import type { DrawnStep } from './drawing';

interface Surroundings {
  readonly arrows: readonly GraphArrow[];
  readonly loops: readonly GraphLoop[];
  readonly badNews: readonly boolean[];
  /** The arrows that enter the step. */
  readonly entering: readonly number[];
}

/** Decides how a step receives what arrives: as its policy says, or derived from the news its arrows bring. */
export function arrivalOf(step: number, drawn: DrawnStep, around: Surroundings): Arrival {
  if (!isMeetingOfPaths(drawn, around)) return { rule: 'each' };
  const said = drawn.step.policy.arrival;
  const rule = said ?? derivedRule(drawn, around);
  if (rule === 'each') return { rule };
  const upstream = () => toRanges(upstreamOf(step, around.arrows, around.loops));
  if (rule === 'all' || rule === 'any') return { rule, upstream: upstream() };
  const cancelOthers = drawn.step.policy.cancelOthers ?? false;
  if (rule === 'first') {
    const gathersRound = said === undefined && around.loops.some((loop) => loop.header === step);
    return {
      rule,
      cancelOthers,
      upstream: cancelOthers ? upstream() : [],
      ...(gathersRound ? { gathersRound } : {}),
    };
  }
  return { rule: 'count', count: rule.count, orFewer: rule.orFewer, cancelOthers, upstream: upstream() };
}

/** Paths meet where arrows of different steps or outcomes enter; every end takes each on its own. */
function isMeetingOfPaths(drawn: DrawnStep, { arrows, entering }: Surroundings): boolean {
  if (drawn.type?.traits.terminal === true) return false;
  const sources = new Set(
    entering.map((index) => {
      const arrow = present(arrows[index], 'arrow');
      return `${String(arrow.from)}/${arrow.outcome}`;
    }),
  );
  return sources.size + (drawn.step.starts && drawn.step.in !== null ? 1 : 0) > 1;
}

/** A step reached by good news waits for all of it; bad news never waits. */
function derivedRule(drawn: DrawnStep, { badNews, entering }: Surroundings): ArrivalRule {
  const onlyBadNews = !drawn.step.starts && entering.every((index) => badNews[index] === true);
  if (!onlyBadNews) return 'all';
  return drawn.type?.traits.tellsEach === true ? 'each' : 'first';
}

function toRanges(steps: ReadonlySet<number>): Ranges {
  const ranges: [number, number][] = [];
  // Sorts whole numbers without a comparison in our code: a large drawing has hundreds of thousands of them.
  for (const step of Uint32Array.from(steps).sort()) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === step - 1) last[1] = step;
    else ranges.push([step, step]);
  }
  return ranges;
}
