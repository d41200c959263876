import { Lightbulb, TriangleAlert } from 'lucide-react';
import type { SpokenFinding } from '../../parts/findings/spoken-finding';
import { useHouse } from '../../parts/services';
import { buttonClass } from '../../ui/button-look';
import { cx } from '../../ui/class-names';

interface FindingsButtonProps {
  readonly findings: readonly SpokenFinding[];
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly className?: string;
}

/** How much there is to look at in the drawing; pressed, it shows what. Hints alone do not call for attention. */
export function FindingsButton({ findings, isOpen, onOpen, className }: FindingsButtonProps) {
  const { words } = useHouse();
  const { some, hints } = words.workspace.findings;
  const serious = findings.filter(({ severity }) => severity !== 'hint').length;
  if (findings.length === 0) return null;
  const Icon = serious > 0 ? TriangleAlert : Lightbulb;
  return (
    <button
      type="button"
      aria-pressed={isOpen}
      onClick={() => {
        onOpen(!isOpen);
      }}
      className={buttonClass('quiet', 'normal', cx(serious > 0 && 'text-attention!', className))}
    >
      <Icon aria-hidden size={15} strokeWidth={2} />
      {serious > 0 ? some(serious) : hints(findings.length)}
    </button>
  );
}
