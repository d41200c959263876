import { ChevronDown, Lightbulb, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { FindingCode } from '../../../checks/finding';
import { RepairButtons } from '../../../parts/findings/repair-buttons';
import type { SpokenFinding } from '../../../parts/findings/spoken-finding';
import { Button } from '../../../ui/button';
import { cx } from '../../../ui/class-names';
import { useEditor } from '../editor-tools';
import { repairsOf } from './repairs';

interface FindingGroupProps {
  /** What one rule found; at least one. */
  readonly findings: readonly SpokenFinding[];
  readonly onShow: (finding: SpokenFinding) => void;
}

/** More of a kind than these are folded: a list of the same sentence is not read. */
const AT_FIRST = 2;

/** What one rule found: each beside its repair, many of a kind folded. */
export function FindingGroup({ findings, onShow }: FindingGroupProps) {
  const [areAllShown, setAllShown] = useState(false);
  const shown = areAllShown || findings.length <= AT_FIRST + 1 ? findings : findings.slice(0, AT_FIRST);
  const rest = findings.length - shown.length;
  return (
    <>
      {shown.map((finding) => (
        <FindingRow key={finding.key} finding={finding} onShow={() => onShow(finding)} />
      ))}
      {rest > 0 && (
        <li className="px-5 pb-3 pl-9">
          <Button look="quiet" size="small" icon={ChevronDown} onClick={() => setAllShown(true)}>
            {rest} more like this
          </Button>
        </li>
      )}
    </>
  );
}

function FindingRow({ finding, onShow }: { finding: SpokenFinding; onShow: () => void }) {
  const tools = useEditor();
  const [why, setWhy] = useState<string | null>(null);
  const { severity, says, repair, step, arrow, finding: found } = finding;
  const isHint = severity === 'hint';
  const Icon = isHint ? Lightbulb : TriangleAlert;
  const isSomewhere = step !== null || arrow !== null;
  const repairs = tools.isReadOnly ? [] : repairsOf(finding, tools);
  return (
    <li className="grid grid-cols-[18px_minmax(0,1fr)] gap-x-2 px-5 py-2.5">
      <Icon
        aria-label={isHint ? 'Hint' : 'Problem'}
        size={16}
        strokeWidth={2}
        className={cx('mt-px', isHint ? 'text-ink-3' : 'text-attention')}
      />
      <div className="min-w-0">
        <p className={cx('text-body text-ink', !isHint && 'font-semibold')}>{says}</p>
        <p className="mt-0.5 text-second text-ink-2">
          {repair}
          {found !== null && why === null && (
            <>
              {' '}
              <button
                type="button"
                onClick={() => void readWhy(found.code).then(setWhy)}
                className="text-accent underline-offset-3 hover:text-accent-hover hover:underline pointer-coarse:px-1 pointer-coarse:py-3"
              >
                Why?
              </button>
            </>
          )}
        </p>
        {why !== null && <p className="mt-1.5 border-l-2 border-line pl-2.5 text-second text-ink-2">{why}</p>}
        {(repairs.length > 0 || isSomewhere) && (
          <div className="mt-2 flex flex-wrap items-center gap-1.5">
            <RepairButtons repairs={repairs} size="small" />
            {isSomewhere && (
              <Button
                look="quiet"
                size="small"
                onClick={onShow}
                className={repairs.length === 0 ? '-ml-2.5' : ''}
              >
                Show me
              </Button>
            )}
          </div>
        )}
      </div>
    </li>
  );
}

/** The explanations are fetched when the first is asked for. */
async function readWhy(code: FindingCode) {
  const { englishFindingPages } = await import('../../../words/finding-pages');
  return englishFindingPages[code];
}
