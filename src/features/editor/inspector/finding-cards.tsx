import { Lightbulb, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { RepairButtons } from '../../../parts/findings/repair-buttons';
import type { SpokenFinding } from '../../../parts/findings/spoken-finding';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import type { Desk } from './desk';

interface FindingCardsProps {
  desk: Desk;
  findings: readonly SpokenFinding[];
}

/** What there is to look at, each beside what would put it right. */
export function FindingCards({ desk, findings }: FindingCardsProps) {
  const [areAllShown, setAllShown] = useState(false);
  if (findings.length === 0) return null;
  const shown = areAllShown || findings.length <= AT_FIRST + 1 ? findings : findings.slice(0, AT_FIRST);
  return (
    <div className="flex flex-col gap-2 px-3 py-3">
      {shown.map((finding) => (
        <FindingCard key={finding.key} desk={desk} finding={finding} />
      ))}
      {shown.length < findings.length && (
        <Button look="quiet" size="small" onClick={() => setAllShown(true)} className="self-start">
          {findings.length - shown.length} more to look at
        </Button>
      )}
    </div>
  );
}

/** More at once would push the settings out of sight. */
const AT_FIRST = 2;

function FindingCard({ desk, finding }: { desk: Desk; finding: SpokenFinding }) {
  const isHint = finding.severity === 'hint';
  const repairs = desk.isReadOnly ? [] : desk.repairsOf(finding);
  return (
    <Banner
      tone={isHint ? 'neutral' : 'attention'}
      icon={isHint ? Lightbulb : TriangleAlert}
      title={finding.says}
      actions={repairs.length === 0 ? undefined : <RepairButtons repairs={repairs} size="small" />}
    >
      {finding.repair}
    </Banner>
  );
}
