import {
  CircleCheck,
  CircleDashed,
  CornerUpRight,
  Hand,
  type LucideIcon,
  Server,
  UserRound,
} from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useRunServices } from '../../parts/services';
import { type SharedReliance, stepsIn } from '../../rehearsal/blast-radius';
import { LAPSE_LENGTHS_MS, type StoppedStep } from '../../rehearsal/stopped-steps';
import { cx } from '../../ui/class-names';
import { Segmented } from '../../ui/segmented';
import { Tally, type TallyMark } from '../../ui/tally';
import { Tile } from '../../ui/tile';
import type { Format } from '../../words/format';
import type { StoppedCode } from '../../words/reliance';
import { FATES, fateOf, stoppedInAll } from './fates';
import { relianceName } from './reliance-name';
import { StoppedWorkflow } from './stopped-workflow';
import type { Blast } from './use-blast';

interface RelianceViewProps {
  shared: SharedReliance;
  blast: Extract<Blast, { is: 'there' }>;
  /** Somebody came for it: whoever walks by keyboard goes on here. */
  takesFocus: boolean;
}

/** What stops in all workflows if one thing that they rely on is gone for a while, and how that goes on. */
export function RelianceView({ shared, blast, takesFocus }: RelianceViewProps) {
  const { language } = useRunServices();
  const { reliance: words, failureMap } = language;
  const { kind, names, uses } = shared;
  const lengths = LAPSE_LENGTHS_MS[kind];
  const [forMs, setForMs] = useState<number>(lengths[1]);
  const stopped = stoppedInAll(shared, forMs);
  const name = relianceName(shared, language);
  // Every workflow writes a duration and a list alike; each has its own money and clock, which are not said here.
  const format = language.makeFormat({ timeZone: 'UTC', currency: 'USD' });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className="flex items-center gap-3 text-section outline-none">
        <Tile tone={kind} icon={kind === 'system' ? Server : UserRound} size={32} />
        {kind === 'system' ? failureMap.lapse.downFor(name) : failureMap.lapse.awayFor(name)}
      </h2>
      <Segmented
        className="mt-3"
        label={failureMap.lapse.length}
        value={String(forMs)}
        onValueChange={(value) => setForMs(Number(value))}
        segments={lengths.map((ms) => ({ value: String(ms), label: format.duration(ms) }))}
      />
      <section aria-live="polite" className="mt-5">
        <p className="text-map text-balance">{words.stop[kind](stepsIn(uses), uses.length)}</p>
        {stopped.length > 0 && <Fates stopped={stopped} format={format} />}
      </section>
      <div className="mt-6 grid gap-4">
        {uses.map((use) => (
          <StoppedWorkflow key={use.document.id} use={use} forMs={forMs} blast={blast} />
        ))}
      </div>
      {!names.includes('') && (
        <p className="mt-5 text-second text-pretty text-ink-3">
          {words.byName(format.all(names.map((written) => `«${written}»`)))}
        </p>
      )}
    </>
  );
}

/** A step goes on, or it does not: never halfway. */
type FateMark = Exclude<TallyMark, 'half'>;

const MARKS: Readonly<Record<StoppedCode, FateMark>> = {
  stands: 'attention',
  'other-way': 'apart',
  'goes-on': 'done',
  start: 'blank',
  'never-met': 'blank',
  'not-looked-at': 'blank',
};

const LOOKS: Readonly<Record<FateMark, { readonly icon: LucideIcon; readonly colour: string }>> = {
  attention: { icon: Hand, colour: 'text-attention' },
  apart: { icon: CornerUpRight, colour: 'text-wrong' },
  done: { icon: CircleCheck, colour: 'text-done' },
  blank: { icon: CircleDashed, colour: 'text-ink-3' },
};

/** A block for each step, how many take it in which way, and how long what waits waits at most. */
function Fates({ stopped, format }: { stopped: readonly StoppedStep[]; format: Format }) {
  const { language } = useRunServices();
  const { reliance: words } = language;
  const longestMs = Math.max(
    0,
    ...stopped.map((one) => (one.is === 'met' && one.fate === 'goes-on' ? one.laterMs : 0)),
  );
  return (
    <>
      <Tally marks={stopped.map((one) => MARKS[fateOf(one)])} className="mt-3" />
      <ul className="mt-2.5 flex flex-wrap gap-x-4 gap-y-1 text-second font-label">
        {FATES.map((fate) => {
          const count = stopped.filter((one) => fateOf(one) === fate).length;
          const { icon: Icon, colour } = LOOKS[MARKS[fate]];
          return count === 0 ? null : (
            <li key={fate} className={cx('flex items-center gap-1.25', colour)}>
              <Icon aria-hidden size={15} strokeWidth={2} />
              {words.fate[fate](count)}
            </li>
          );
        })}
      </ul>
      {longestMs > 0 && (
        <p className="mt-3 text-body text-pretty text-ink-2">{words.drain(format.duration(longestMs))}</p>
      )}
    </>
  );
}
