import { useState } from 'react';
import type { FailureMap } from '../../../paths/failure-map';
import { waysThatCount } from '../../../paths/way-counts';
import { Button } from '../../../ui/button';
import { PairsView } from './pairs-view';
import { RepairAll } from './repair-all';
import { WayParts } from './way-parts';
import type { WaysDesk } from './ways-desk';

const AT_FIRST = 5;

/** The map step by step: what is not caught first, then what is; what only trouble leads to when it is asked for. */
export function StepsView({ desk, map }: { desk: WaysDesk; map: FailureMap }) {
  const { words } = desk;
  const [showsFurther, setShowsFurther] = useState(false);
  const ways = waysThatCount(map);
  const further = map.ways.filter(({ troubles }) => troubles > 0);
  const notCaught = ways.filter(({ isCaught }) => !isCaught);
  return (
    <>
      {notCaught.length === 0 && <p className="pt-3 pb-4 text-body text-ink-2">{words.allCaught}</p>}
      <WayParts
        desk={desk}
        ways={ways}
        atFirst={AT_FIRST}
        actions={{
          'not-caught': <RepairAll desk={desk} ways={notCaught} />,
          settled: <span className="text-second text-ink-3">{words.eachPlays}</span>,
        }}
      />
      {further.length > 0 && (
        <section aria-label={words.further.title} className="-mx-5 border-t border-line px-5 pt-3">
          <h4 className="flex items-center justify-between gap-2 text-label font-semibold text-ink-2">
            {words.further.title}
            <Button
              look="link"
              aria-expanded={showsFurther}
              className="text-label!"
              onClick={() => setShowsFurther(!showsFurther)}
            >
              {showsFurther ? words.fewer : words.more(further.length)}
            </Button>
          </h4>
          <p className="mt-0.5 text-second text-pretty text-ink-3">{words.further.text}</p>
          {showsFurther && (
            <div className="mt-2">
              <WayParts desk={desk} ways={further} atFirst={further.length} />
            </div>
          )}
        </section>
      )}
      <PairsView desk={desk} />
    </>
  );
}
