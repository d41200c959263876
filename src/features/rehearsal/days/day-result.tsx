import type { Scenario } from '../../../model/scenario';
import { Stamp } from '../../../ui/stamp';
import { RightNow } from '../panel/right-now';
import { sayResult, scenarioLooks } from '../panel/scenario-result-look';
import type { RehearsalView } from '../screen/rehearsal-view';

/** How a saved day comes out on the drawing as it is now. */
export function DayResult({ view, day }: { view: RehearsalView; day: Scenario }) {
  const result = view.state.results.get(day.id) ?? null;
  const is = result?.is ?? 'unknown';
  const { icon, tone } = scenarioLooks[is];
  return (
    <div className="grid justify-items-start gap-1">
      <p role="status" className="text-second text-ink-2">
        <Stamp
          bare
          tone={tone}
          icon={icon}
          word={view.words.scenarios.states[is]}
          className="mr-1.5 align-bottom"
        />
        {is !== 'unknown' && sayResult(result, view)}
      </p>
      {result !== null && (
        <RightNow
          view={view}
          id={day.id}
          name={day.name}
          result={result}
          isShown={view.state.origin === day.id && !view.state.isTried}
        />
      )}
    </div>
  );
}
