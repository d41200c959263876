import type { Finding } from '../../../checks/finding';
import { waysOut } from '../../../model/ways-out';
import { RepairButtons } from '../../../parts/findings/repair-buttons';
import { Button } from '../../../ui/button';
import type { WaysDesk } from './ways-desk';

interface RepairLinksProps {
  desk: Pick<WaysDesk, 'view' | 'words' | 'kit' | 'isOld' | 'onDraw'>;
  /** What is found where it comes to a standstill; undefined: nothing that could be repaired at a press. */
  finding: Finding | undefined;
  /** The step at which somebody has to say in the drawing what happens then. */
  at: string;
}

/**
 * The repairs of a trouble at one press each; without one, the way to its step in the drawing. What has no way out for
 * trouble (undoing) is for a person to see: nothing can be drawn there.
 */
export function RepairLinks({ desk, finding, at }: RepairLinksProps) {
  const { view, words, kit, isOld, onDraw } = desk;
  const repairs = finding === undefined ? [] : (kit?.repairsOf(finding) ?? []);
  if (repairs.length > 0) {
    return <RepairButtons repairs={repairs} look="link" className="text-label!" disabled={isOld} />;
  }
  const step = view.context.step(at);
  const isForPerson =
    step !== undefined &&
    view.context.wordsOf(step)?.traits.works === true &&
    !waysOut(step, view.session.catalog).some(({ badNews }) => badNews);
  if (onDraw === undefined || isForPerson) return null;
  return (
    <Button
      look="link"
      className="text-label!"
      aria-label={words.drawThenAt(view.context.stepName(at))}
      onClick={() => onDraw(at)}
    >
      {words.drawThen}
    </Button>
  );
}
