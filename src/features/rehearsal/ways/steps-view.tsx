import type { FailureMap } from '../../../paths/failure-map';
import { countUncaughtHelp, waysThatCount } from '../../../paths/way-counts';
import { FurtherWays } from './further-ways';
import { PairsView } from './pairs-view';
import { RepairAll } from './repair-all';
import { WayParts } from './way-parts';
import type { WaysDesk } from './ways-desk';

const AT_FIRST = 5;

/** The map step by step: what is not caught first, then what is; what only trouble leads to when it is asked for. */
export function StepsView({ desk, map }: { desk: WaysDesk; map: FailureMap }) {
  const { words } = desk;
  const ways = waysThatCount(map);
  const notCaught = ways.filter(({ isCaught }) => !isCaught);
  return (
    <>
      {notCaught.length === 0 && (
        <p className="pt-3 pb-4 text-body text-pretty text-ink-2">
          {words.allCaught(countUncaughtHelp(map))}
        </p>
      )}
      <WayParts
        desk={desk}
        ways={ways}
        atFirst={AT_FIRST}
        actions={{
          'not-caught': <RepairAll desk={desk} ways={notCaught} />,
          settled: <span className="text-second text-ink-3">{words.eachPlays}</span>,
        }}
      />
      <FurtherWays desk={desk} ways={map.ways} />
      <PairsView desk={desk} />
    </>
  );
}
