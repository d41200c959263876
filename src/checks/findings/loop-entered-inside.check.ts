import type { GraphLoop } from '../../engine/graph';
import { present } from '../../kernel/invariant';
import { type Ahead, findAhead, findMeetings } from '../analysis/ahead';
import { isBadNews } from '../analysis/bad-news';
import { defineCheck } from '../check';
import type { CheckContext } from '../check-context';

/**
 * An arrow from outside enters a round elsewhere than where it begins: the first round is not whole. It is, where a path
 * beside the one that begins the round comes to meet it; and where bad news alone begins it, the others pass it by.
 */
export const loopEnteredInside = defineCheck({
  code: 'loop-entered-inside',
  severity: 'hint',
  find: (context) => {
    const ahead = findAhead(context);
    if (ahead === null) return [];
    const { arrows, loops, steps } = ahead.graph;
    return loops.flatMap((loop) => {
      const members = new Set(loop.steps);
      const fromOutside = (step: number) =>
        (ahead.entering[step] ?? []).filter((arrow) => !members.has(present(arrows[arrow], 'arrow').from));
      const atHeader = fromOutside(loop.header);
      if (atHeader.length > 0 && atHeader.every((arrow) => isBadNews(ahead.graph, arrow, context))) return [];
      const inside = loop.steps
        .filter((step) => step !== loop.header)
        .flatMap(fromOutside)
        .find((arrow) => !comesToMeet(arrow, loop, ahead, context));
      if (inside === undefined) return [];
      const { id, to } = present(arrows[inside], 'arrow');
      const [step, header] = [present(steps[to], 'step'), present(steps[loop.header], 'header')];
      return [{ step: step.id, header: header.id, arrow: id }];
    });
  },
});

/** Paths that part before the round meet at the arrow's step: one came in where the round begins. */
function comesToMeet(arrow: number, { header }: GraphLoop, ahead: Ahead, context: CheckContext): boolean {
  const { to } = present(ahead.graph.arrows[arrow], 'arrow');
  return (findMeetings(context)[to] ?? []).some(({ fork, doors }) =>
    doors.some(
      (mine, branch) =>
        mine.includes(arrow) &&
        fork.targets.some((target, other) => other !== branch && ahead.leadsTo(target, header)),
    ),
  );
}
