import { ArrowLeft, Server, UserRound } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { WayToGoWrong } from '../../../paths/failure-map';
import { waysThatCount } from '../../../paths/way-counts';
import { Button } from '../../../ui/button';
import { Tile } from '../../../ui/tile';
import { isSystem } from '../script/gone';
import { ElsewhereLink } from './elsewhere-link';
import { FurtherWays } from './further-ways';
import { LapseTry } from './lapse-try';
import { WayParts } from './way-parts';
import type { WaysDesk } from './ways-desk';

interface LapseViewProps {
  desk: WaysDesk;
  /** The id of a system, a role or a person. */
  gone: string;
  /** What goes wrong where it is missed. */
  ways: readonly WayToGoWrong[];
  back: string;
  onBack: () => void;
}

const AT_FIRST = 4;

/** What stops when a system is down, or somebody is away, for a while; alone, or with something else at the same time. */
export function LapseView({ desk, gone, ways, back, onBack }: LapseViewProps) {
  const { view, words } = desk;
  const { personName, systemName } = view.context;
  const { lapse: say } = words;
  const { document } = view.state;
  const isDown = isSystem(gone, document);
  const title = isDown ? say.downFor(systemName(gone)) : say.awayFor(personName(gone));
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed is gone: whoever walks by keyboard goes on where it led.
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <Button look="quiet" size="small" icon={ArrowLeft} className="-ml-2.5" onClick={onBack}>
        {back}
      </Button>
      <h3 ref={heading} tabIndex={-1} className="mt-2 flex items-center gap-2.5 text-name outline-none">
        {isDown ? <Tile tone="system" icon={Server} /> : <Tile tone="person" icon={UserRound} />}
        {title}
      </h3>
      <ElsewhereLink desk={desk} gone={gone} />
      <LapseTry desk={desk} first={gone} label={title} />
      <div className="mt-5">
        <WayParts desk={desk} ways={waysThatCount({ ways })} atFirst={AT_FIRST} />
        <FurtherWays desk={desk} ways={ways} />
      </div>
    </>
  );
}
