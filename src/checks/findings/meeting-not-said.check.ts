import type { Graph } from '../../engine/graph';
import { present } from '../../kernel/invariant';
import { findAhead, findMeetings, type Meeting } from '../analysis/ahead';
import { defineCheck } from '../check';

/**
 * Two branches of one fork meet, one of them may go elsewhere, and the drawing does not say what the meeting step
 * waits for. It then waits for all of them; whether that is meant, only the owner knows.
 */
export const meetingNotSaid = defineCheck({
  code: 'meeting-not-said',
  severity: 'warning',
  find: (context) => {
    const ahead = findAhead(context);
    if (ahead === null) return [];
    return ahead.graph.steps.flatMap((step, number) => {
      const isSilent = context.stepOf(step.id)?.step.policy.arrival === undefined;
      if (step.arrival.rule !== 'all' || !isSilent) return [];
      const found = findDoubtfulFork(ahead.graph, findMeetings(context)[number] ?? []);
      return found === null ? [] : [{ step: step.id, ...found }];
    });
  },
});

interface Doubt {
  readonly fork: string;
  readonly source: string;
}

function findDoubtfulFork(graph: Graph, meetings: readonly Meeting[]): Doubt | null {
  for (const { fork, doors } of meetings) {
    const source = doors
      .flatMap((arrows, index) =>
        doors.some((others, other) => other !== index && differ(arrows, others)) ? arrows : [],
      )
      .find((arrow) => goesElsewhere(graph, arrow));
    if (source === undefined) continue;
    const { from } = present(graph.arrows[source], 'arrow');
    return {
      fork: present(graph.steps[fork.step], 'step').id,
      source: present(graph.steps[from], 'step').id,
    };
  }
  return null;
}

function differ(arrows: readonly number[], others: readonly number[]): boolean {
  return arrows.some((arrow) => others.some((other) => other !== arrow));
}

function goesElsewhere(graph: Graph, arrow: number): boolean {
  const { from, outcome } = present(graph.arrows[arrow], 'arrow');
  return Object.keys(present(graph.steps[from], 'step').routes).some((other) => other !== outcome);
}
