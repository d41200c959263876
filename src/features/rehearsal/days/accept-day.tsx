import { Button } from '../../../ui/button';
import type { RehearsalView } from '../screen/rehearsal-view';
import { expectAsFound } from '../script/expect-as-found';

interface AcceptDayProps {
  view: RehearsalView;
  /** The id of a saved day. */
  id: string;
  /** It is on the screen, so that somebody sees what they say is right. */
  isShown: boolean;
}

/**
 * Makes a saved day expect what came out. What came out well needs no looking at first; nothing stands here where it came
 * out as expected, or broke only a promise.
 */
export function AcceptDay({ view, id, isShown }: AcceptDayProps) {
  const { days, state, words } = view;
  const result = state.results.get(id);
  if (days === null || result === undefined || result.checks.every(({ ok }) => ok)) return null;
  const isClosed = result.is === 'closed';
  const isSeen = isShown && !view.isOld;
  if (!isSeen && !isClosed && result.is !== 'better') return null;
  return (
    <Button
      look="link"
      className="text-label!"
      onClick={() => days.change(id, null, (day) => ({ ...day, expect: expectAsFound(day.expect, result) }))}
    >
      {isClosed ? words.scenarios.acceptEnd : words.scenarios.accept}
    </Button>
  );
}
