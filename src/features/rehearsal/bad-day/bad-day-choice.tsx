import { ChevronRight, Dices, Waypoints, X } from 'lucide-react';
import { IconButton } from '../../../ui/icon-button';
import { ListRow } from '../../../ui/list-row';
import { PanelHeader, PanelSection } from '../../../ui/panel';
import { Tile } from '../../../ui/tile';
import { LeftCard } from '../panel/left-card';
import { SavedDays } from '../panel/scenario-list';
import type { RehearsalView } from '../screen/rehearsal-view';
import { isGoodDay } from '../script/ordinary-day';
import { LapseTry, thoseGone } from '../ways/lapse-try';
import type { LapseDesk } from '../ways/ways-desk';
import { BAD_DAY_SIZES, type BadDaySession } from './bad-day-session';

interface BadDayChoiceProps {
  view: RehearsalView;
  badDay: BadDaySession;
  onSave: (() => void) | null;
  onDraw: ((step: string | null) => void) | undefined;
  onOpened: (() => void) | undefined;
  bare: boolean;
}

/** What goes wrong on a bad day: put together here, taken from the saved ones, from the map, or left to chance. */
export function BadDayChoice({ view, badDay, onSave, onDraw, onOpened, bare }: BadDayChoiceProps) {
  const { session, state, words, context } = view;
  const { badDay: says } = words;
  const { document } = state;
  const [gone] = thoseGone(document);
  const saved = document.scenarios.filter((scenario) => !isGoodDay(scenario));
  const desk: LapseDesk = {
    view,
    words: context.language.failureMap,
    isOld: false,
    onSave,
    onDraw,
    play: (name, day) => {
      session.tryDay({ ...day, name });
      onOpened?.();
    },
  };
  return (
    <>
      {!bare && (
        <PanelHeader
          title={says.what}
          actions={<IconButton label={says.close} icon={X} onClick={badDay.close} />}
        />
      )}
      {gone !== undefined && (
        <div className="px-5 pb-4">
          <LapseTry desk={desk} first={gone} label={says.what} choice={says.gone} />
        </div>
      )}
      <ul className="border-t border-line py-1.5">
        <ListRow
          leading={<Tile tone="bad" icon={Waypoints} />}
          title={says.oneStep}
          second={says.oneStepText}
          onPress={() => {
            badDay.close();
            session.showPart('ways');
          }}
          trailing={<ChevronRight aria-hidden size={16} strokeWidth={2} />}
        />
        <ListRow
          leading={<Tile tone="bad" icon={Dices} />}
          title={says.random(BAD_DAY_SIZES[0])}
          second={says.randomText(context.noun.many)}
          onPress={badDay.showCases}
          trailing={<ChevronRight aria-hidden size={16} strokeWidth={2} />}
        />
      </ul>
      {saved.length > 0 && (
        <PanelSection title={says.saved} flush>
          <SavedDays view={view} saved={saved} onPlayed={onOpened} />
        </PanelSection>
      )}
      <div className="sticky bottom-0 z-1 mt-auto bg-panel px-5 py-3 empty:hidden">
        <LeftCard view={view} />
      </div>
    </>
  );
}
