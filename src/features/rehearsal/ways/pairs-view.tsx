import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { WayToGoWrong } from '../../../paths/failure-map';
import type { PairMap } from '../../../paths/fault-pairs';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { NoMap, Working } from './map-work';
import { useMap } from './use-map';
import { WayRow } from './way-row';
import { rowsOf } from './way-rows';
import type { WaysDesk } from './ways-desk';

/** Two things going wrong at once: looked at when somebody asks, for it takes longer. */
export function PairsView({ desk }: { desk: WaysDesk }) {
  const { pairs: words } = desk.words;
  const [isAsked, setIsAsked] = useState(false);
  return (
    <section aria-label={words.title} className="-mx-5 border-t border-line px-5 pt-3">
      {isAsked ? (
        <>
          <h4 className="text-label font-semibold text-ink-2">{words.title}</h4>
          <p className="mt-0.5 mb-2 text-second text-pretty text-ink-3">{words.text}</p>
          <Pairs desk={desk} />
        </>
      ) : (
        <Button look="quiet" size="small" className="-ml-2.5" onClick={() => setIsAsked(true)}>
          {words.ask}
        </Button>
      )}
    </section>
  );
}

function Pairs({ desk }: { desk: WaysDesk }) {
  const { view, words } = desk;
  const work = useMap(view, view.services.mapPairs);
  if (work.map === null) return <NoMap desk={desk} work={work} label={words.pairs.working} />;
  const isOld = desk.isOld || work.state.is === 'working';
  return (
    <>
      {work.state.is === 'working' && <Working desk={desk} work={work} label={words.pairs.working} />}
      {!work.map.complete && (
        <Banner tone="waiting" icon={TriangleAlert} title={words.pairs.incomplete} className="mb-2" />
      )}
      <PairList desk={{ ...desk, isOld }} map={work.map} />
    </>
  );
}

function PairList({ desk, map }: { desk: WaysDesk; map: PairMap }) {
  const { view, words } = desk;
  const { context } = view;
  const pairs = new Map(map.pairs.map((pair) => [pair.way, pair]));
  const nameOf = (way: WayToGoWrong) => {
    const pair = pairs.get(way);
    return pair === undefined ? words.what(way, context) : words.pairs.name(pair, context);
  };
  const ways = map.pairs.map(({ way }) => way);
  if (ways.length === 0 && map.complete) {
    return (
      <EmptyState icon={CircleCheck} title={words.pairs.none.title} className="px-0!">
        {words.pairs.none.text}
      </EmptyState>
    );
  }
  return (
    <ul className="-mx-5 empty:hidden">
      {rowsOf(ways, context, (way) => pairs.get(way)?.first.step ?? '').map((row) => (
        <WayRow key={row.key} desk={desk} row={row} nameOf={nameOf} />
      ))}
    </ul>
  );
}
