import { Button } from '../../../ui/button';
import { expectationText } from '../../../words/expectations';
import type { RehearsalView } from '../screen/rehearsal-view';
import type { ScenarioResult } from '../session/rehearsal-state';

interface RightNowProps {
  view: RehearsalView;
  id: string;
  name: string;
  result: ScenarioResult;
  /** It is on the screen, so that somebody sees what they say is right. */
  isShown: boolean;
}

/**
 * What else of a saved day is not as expected, and one press that takes all that was found as what is expected. What came
 * out better needs no looking at first.
 */
export function RightNow({ view, id, name, result, isShown }: RightNowProps) {
  const { context, words, days } = view;
  const { checks, found, is } = result;
  if (found === null || days === null) return null;
  const isFine = is === 'closed' || is === 'better';
  if (!isFine && (!isShown || view.isOld)) return null;
  // The row says the first itself, or that it ends better.
  const others = checks.filter(({ ok }) => !ok).slice(isFine ? 0 : 1);
  const says = words.scenarios[is === 'closed' ? 'rightNowClosed' : 'rightNow'];
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
