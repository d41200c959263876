import { ChevronRight, Server, UserRound } from 'lucide-react';
import { useId, useState } from 'react';
import { relianceAddress } from '../../parts/addresses';
import { useRunServices } from '../../parts/services';
import { type SharedReliance, stepsIn } from '../../rehearsal/blast-radius';
import type { RelianceKind } from '../../rehearsal/reliance';
import { LAPSE_LENGTHS_MS } from '../../rehearsal/stopped-steps';
import { Button } from '../../ui/button';
import { ListRow } from '../../ui/list-row';
import { Tile } from '../../ui/tile';
import { fateOf, stoppedInAll } from './fates';
import { relianceName } from './reliance-name';

/** How many of a kind are there before somebody asks for all. */
const AT_FIRST = 10;

interface RelianceListProps {
  shared: readonly SharedReliance[];
  chosen: SharedReliance | null;
}

/** Everything that the workflows rely on: systems, then people, most widely relied on first. */
export function RelianceList({ shared, chosen }: RelianceListProps) {
  const { language } = useRunServices();
  return (
    <nav aria-label={language.reliance.title} className="grid gap-6">
      <OfKind kind="system" shared={shared} chosen={chosen} />
      <OfKind kind="person" shared={shared} chosen={chosen} />
    </nav>
  );
}

function OfKind({ kind, shared, chosen }: RelianceListProps & { kind: RelianceKind }) {
  const { language } = useRunServices();
  const { reliance: words } = language;
  const [showsAll, setShowsAll] = useState(false);
  const heading = useId();
  const all = shared.filter((one) => one.kind === kind);
  // Who came by an address is shown where they stand.
  const shown = all.filter((one, index) => showsAll || index < AT_FIRST || one === chosen);
  if (all.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className="mb-1.5 text-label text-ink-2">
        {words.kinds[kind]}
      </h2>
      <ul className="overflow-hidden rounded-container border border-line bg-card bg-clip-padding py-1.5 shadow-card">
        {shown.map((one) => (
          <RelianceRow key={one.key} shared={one} isChosen={one === chosen} />
        ))}
      </ul>
      {shown.length < all.length && (
        <Button look="link" className="mt-2 text-label!" onClick={() => setShowsAll(true)}>
          {words.more(all.length - shown.length)}
        </Button>
      )}
    </section>
  );
}

function RelianceRow({ shared, isChosen }: { shared: SharedReliance; isChosen: boolean }) {
  const { language } = useRunServices();
  const { reliance: words } = language;
  const [, usualMs] = LAPSE_LENGTHS_MS[shared.kind];
  const standing = stoppedInAll(shared, usualMs).filter((one) => fateOf(one) === 'stands').length;
  return (
    <ListRow
      className="px-4"
      leading={<Tile tone={shared.kind} icon={shared.kind === 'system' ? Server : UserRound} />}
      title={relianceName(shared, language)}
      second={
        <>
          {words.counts(stepsIn(shared.uses), shared.uses.length)}
          {standing > 0 && <span className="text-attention">, {words.standing(standing)}</span>}
        </>
      }
      href={relianceAddress(shared)}
      selected={isChosen}
      trailing={<ChevronRight aria-hidden size={16} strokeWidth={2} />}
    />
  );
}
