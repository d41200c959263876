import { TriangleAlert } from 'lucide-react';
import type { ScenarioProblem } from '../../../checks/scenario-problems';
import { scenarioComplaint } from '../../../words/scenario-problems';
import type { RehearsalView } from '../screen/rehearsal-view';

export interface DayProblemsProps {
  view: RehearsalView;
  problems: readonly ScenarioProblem[];
  /** The part of the day that they are shown beside, as a problem names it: `script.st_charge`. */
  at: string;
}

/** What keeps a day from being played, beside what it is about. */
export function DayProblems({ view, problems, at }: DayProblemsProps) {
  const here = problems.filter(
    ({ place }) => place === at || (place.startsWith(at) && /^[.[]/u.test(place.slice(at.length))),
  );
  return here.map((problem) => {
    const { says, repair } = scenarioComplaint(problem, view.context);
    return (
      <p key={problem.place} className="mt-1.5 flex gap-1.5 text-second text-attention">
        <TriangleAlert aria-hidden size={14} strokeWidth={2} className="mt-px shrink-0" />
        <span>
          {says} {repair}
        </span>
      </p>
    );
  });
}
