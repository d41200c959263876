import { useState } from 'react';
import type { WayToGoWrong } from '../../../paths/failure-map';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { findingFor, findingsFor } from './repairable';
import type { WaysDesk } from './ways-desk';

interface RepairAllProps {
  desk: WaysDesk;
  /** Those that nobody catches. */
  ways: readonly WayToGoWrong[];
}

/** Everything that can be repaired at one press, in one: what it changes is said before, and what it leaves open. */
export function RepairAll({ desk, ways }: RepairAllProps) {
  const { view, words, kit, findings, isOld } = desk;
  const { context } = view;
  const [isOpen, setIsOpen] = useState(false);
  if (kit === null) return null;
  const repairs = findingsFor(ways, findings).flatMap((finding) => {
    const [repair] = kit.repairsOf(finding);
    const step = 'step' in finding ? finding.step : null;
    return repair === undefined || step === null ? [] : [words.change(context.stepName(step), repair.label)];
  });
  const changes = [...new Set(repairs)];
  if (changes.length === 0) return <span className="text-second text-ink-3">{words.forYou}</span>;
  const yours = ways.filter((way) => {
    const finding = findingFor(way, findings);
    return finding === undefined || kit.repairsOf(finding).length === 0;
  });
  return (
    <>
      <Button look="link" className="text-label!" disabled={isOld} onClick={() => setIsOpen(true)}>
        {words.repairAll}
      </Button>
      <Dialog
        open={isOpen}
        onOpenChange={setIsOpen}
        title={words.repairTitle(changes.length)}
        description={words.repairText}
        footer={
          <>
            <Button onClick={() => setIsOpen(false)}>{words.repairNot}</Button>
            <Button
              look="primary"
              disabled={isOld}
              onClick={() => {
                setIsOpen(false);
                void kit.repairAll(ways, findings);
              }}
            >
              {words.repairThem(changes.length)}
            </Button>
          </>
        }
      >
        <Lines lines={changes} />
        {yours.length > 0 && (
          <section aria-label={words.forYou} className="mt-4">
            <h3 className="text-label font-semibold text-ink-2">{words.forYou}</h3>
            <p className="mt-0.5 mb-1 text-second text-ink-3">{words.forYouWhy}</p>
            <Lines lines={yours.map((way) => words.what(way, context))} />
          </section>
        )}
      </Dialog>
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="grid list-disc gap-1 pl-4.5 text-body text-pretty">
      {lines.map((line, index) => (
        <li key={`${String(index)} ${line}`}>{line}</li>
      ))}
    </ul>
  );
}
