import { Button } from '../../../ui/button';
import { expectationText } from '../../../words/expectations';
import type { RehearsalView } from '../screen/rehearsal-view';
import type { ScenarioResult } from '../session/rehearsal-state';
import { isClosedGap } from './scenario-result-look';

interface RightNowProps {
  view: RehearsalView;
  id: string;
  name: string;
  result: ScenarioResult;
}

/** What else of a saved day is not as expected, and one press that takes all that was found as what is expected. */
export function RightNow({ view, id, name, result }: RightNowProps) {
  const { context, words, days } = view;
  const { checks, found, is } = result;
  if (found === null || days === null) return null;
  // The row says the first itself, or that it ends better.
  const others = checks.filter(({ ok }) => !ok).slice(is === 'better' ? 0 : 1);
  const says = words.scenarios[isClosedGap(result) ? 'rightNowClosed' : 'rightNow'];
  return (
    <>
      <ul className="w-full text-second text-ink-2 empty:hidden">
        {others.map((check) => {
          const line = expectationText(check, context);
          return <li key={line}>{line}</li>;
        })}
      </ul>
      <Button
        size="small"
        className="my-1"
        aria-label={words.scenarios.rightNowLong(name, says)}
        onClick={() => days.expectFound(id, found)}
      >
        {says}
      </Button>
    </>
  );
}
