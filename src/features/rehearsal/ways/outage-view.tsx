import { ArrowLeft, Play, Server } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { WayToGoWrong } from '../../../paths/failure-map';
import type { AffectedStep, OutageEffects } from '../../../rehearsal/outage-effects';
import { OUTAGE_LENGTHS_MS } from '../../../rehearsal/played-map';
import { Button } from '../../../ui/button';
import { ListRow } from '../../../ui/list-row';
import { Segmented } from '../../../ui/segmented';
import { Tile } from '../../../ui/tile';
import { sameWorld } from '../script/ordinary-day';
import { WayList } from './way-list';
import type { WaysDesk } from './ways-desk';

interface OutageViewProps {
  desk: WaysDesk;
  system: string;
  /** What an outage of each length does. */
  outages: readonly OutageEffects[];
  ways: readonly WayToGoWrong[];
  onBack: () => void;
}

const FIRST_LENGTH_MS = OUTAGE_LENGTHS_MS[1];
const AT_FIRST = 4;

/** What stops when a system is down for a while, and what else can go wrong with it. */
export function OutageView({ desk, system, outages, ways, onBack }: OutageViewProps) {
  const { view, words } = desk;
  const { format, systemName } = view.context;
  const { systems } = words;
  const [lengthMs, setLengthMs] = useState<number>(FIRST_LENGTH_MS);
  const shown = outages.find(({ forMs }) => forMs === lengthMs);
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed is gone: whoever walks by keyboard goes on where it led.
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <Button look="quiet" size="small" icon={ArrowLeft} className="-ml-2.5" onClick={onBack}>
        {systems.back}
      </Button>
      <h3 ref={heading} tabIndex={-1} className="mt-2 flex items-center gap-2.5 text-name outline-none">
        <Tile tone="system" icon={Server} />
        {systems.downFor(systemName(system))}
      </h3>
      <Segmented
        label={systems.length}
        value={String(lengthMs)}
        onValueChange={(value) => setLengthMs(Number(value))}
        segments={OUTAGE_LENGTHS_MS.map((ms) => ({ value: String(ms), label: format.duration(ms) }))}
        className="mt-2.5"
      />
      {shown !== undefined && (
        <section aria-live="polite" className="mt-3">
          <p className="text-body text-pretty text-ink">{sayEnd(shown, desk)}</p>
          <ul aria-label={systems.downFor(systemName(system))} className="-mx-5 mt-1.5 empty:hidden">
            {shown.steps.map((affected) => (
              <AffectedRow key={affected.step} desk={desk} affected={affected} />
            ))}
          </ul>
          <PlayOutage desk={desk} outage={shown} />
        </section>
      )}
      <div className="mt-5">
        <WayList
          desk={desk}
          title={words.notCaught}
          ways={ways.filter(({ isCaught }) => !isCaught)}
          atFirst={AT_FIRST}
        />
        <WayList
          desk={desk}
          title={words.caught}
          ways={ways.filter(({ isCaught }) => isCaught)}
          atFirst={AT_FIRST}
        />
      </div>
    </>
  );
}

function sayEnd(
  { scenario, status, result, ends, laterMs }: OutageEffects,
  { view, words }: WaysDesk,
): string {
  const { format, noun, stepName } = view.context;
  const { systems } = words;
  if (scenario === null) return systems.notNeeded(noun.one);
  if (status !== 'finished' || laterMs === null) return systems.stands(noun.one);
  const later = laterMs > 0 ? format.duration(laterMs) : null;
  return systems.ends({ result, ends: format.all(ends.map(stepName)), later }, noun.one);
}

function AffectedRow({ desk, affected }: { desk: WaysDesk; affected: AffectedStep }) {
  const { view, words, onDraw } = desk;
  const { context, services } = view;
  const { step, effect, failedTries, laterMs } = affected;
  const drawn = context.step(step);
  const picture = drawn === undefined ? undefined : services.faces.find(drawn.type)?.picture(drawn);
  const later = laterMs > 0 ? context.format.duration(laterMs) : null;
  return (
    <ListRow
      leading={picture === undefined ? undefined : <Tile tone={picture.tone} icon={picture.icon} />}
      title={context.stepName(step)}
      second={words.systems.effect[effect](failedTries, later)}
      onPress={onDraw === undefined ? undefined : () => view.session.choose(step)}
    />
  );
}

function PlayOutage({ desk, outage }: { desk: WaysDesk; outage: OutageEffects }) {
  const { view, words, isOld, play } = desk;
  const { scenario, system, forMs } = outage;
  if (scenario === null) return null;
  const { format, systemName } = view.context;
  const isShown = view.state.origin === null && sameWorld(view.state.scenario, scenario);
  return (
    <Button
      icon={Play}
      className="mt-2"
      aria-pressed={isShown}
      disabled={isOld}
      onClick={() => play(words.systems.isDown(systemName(system), format.duration(forMs)), scenario)}
    >
      {words.systems.play}
    </Button>
  );
}
