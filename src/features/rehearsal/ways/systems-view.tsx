import { ChevronRight, Server } from 'lucide-react';
import { useState } from 'react';
import type { FailureMap } from '../../../paths/failure-map';
import { waysThatCount } from '../../../paths/way-counts';
import { EmptyState } from '../../../ui/empty-state';
import { ListRow } from '../../../ui/list-row';
import { Tile } from '../../../ui/tile';
import { ElsewhereLink } from './elsewhere-link';
import { LapseView } from './lapse-view';
import { WayList } from './way-list';
import type { WaysDesk } from './ways-desk';

const AT_FIRST = 4;

/** The map system by system; a system that is pressed shows what stops when it is down. */
export function SystemsView({ desk, map }: { desk: WaysDesk; map: FailureMap }) {
  const { view, words } = desk;
  const { systems } = view.state.document;
  const [chosen, setChosen] = useState<string | null>(null);
  const ways = waysThatCount(map);
  const systemOf = (step: string) => view.context.step(step)?.system ?? null;
  if (chosen !== null && systems.some(({ id }) => id === chosen)) {
    return (
      <LapseView
        desk={desk}
        gone={chosen}
        ways={map.ways.filter(({ step }) => systemOf(step) === chosen)}
        back={words.systems.back}
        onBack={() => setChosen(null)}
      />
    );
  }
  const others = ways.filter(({ step }) => systemOf(step) === null);
  return (
    <>
      {systems.length === 0 ? (
        <EmptyState icon={Server} title={words.systems.none.title} className="px-0!">
          {words.systems.none.text}
        </EmptyState>
      ) : (
        <ul className="-mx-5 mb-2">
          {systems.map(({ id }) => {
            const own = map.ways.filter(({ step }) => systemOf(step) === id);
            return (
              <ListRow
                key={id}
                leading={<Tile tone="system" icon={Server} />}
                title={view.context.systemName(id)}
                second={words.systems.counts(own.length, own.filter(({ isCaught }) => !isCaught).length)}
                actions={<ElsewhereLink desk={desk} gone={id} />}
                onPress={() => setChosen(id)}
                trailing={<ChevronRight aria-hidden size={16} strokeWidth={2} />}
              />
            );
          })}
        </ul>
      )}
      <WayList desk={desk} title={words.systems.withoutSystem} ways={others} atFirst={AT_FIRST} />
    </>
  );
}
