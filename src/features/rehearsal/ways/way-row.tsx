import { AudioLines, Play } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { WayToGoWrong } from '../../../paths/failure-map';
import { Button } from '../../../ui/button';
import { ListRow } from '../../../ui/list-row';
import { Tile } from '../../../ui/tile';
import { sameWorld } from '../script/ordinary-day';
import { AskedWays } from './asked-ways';
import { RepairLinks } from './repair-links';
import { findingFor } from './repairable';
import type { WayRow as Row } from './way-rows';
import type { WaysDesk } from './ways-desk';

interface WayRowProps {
  desk: WaysDesk;
  row: Row;
  /** Names a way; left out, by what goes wrong. */
  nameOf?: ((way: WayToGoWrong) => string) | undefined;
}

/** One row of the map: it plays; below it, what can be done about it, and what ends like it. */
export function WayRow({ desk, row: { way, others }, nameOf }: WayRowProps) {
  const { words, view } = desk;
  const name = nameOf ?? ((one: WayToGoWrong) => words.what(one, view.context));
  const [showsOthers, setShowsOthers] = useState(false);
  return (
    <>
      <PlayedWay
        desk={desk}
        way={way}
        name={name(way)}
        more={
          others.length > 0 && (
            <Button
              look="link"
              className="text-label!"
              aria-expanded={showsOthers}
              onClick={() => setShowsOthers(!showsOthers)}
            >
              {showsOthers ? words.fewer : words.likeIt(others.length)}
            </Button>
          )
        }
      />
      {way.fault.is === 'no-answer' && <AskedWays desk={desk} step={way.step} />}
      {showsOthers &&
        others.map((other) => (
          <PlayedWay key={name(other)} desk={desk} way={other} name={name(other)} isLike />
        ))}
    </>
  );
}

interface PlayedWayProps {
  desk: WaysDesk;
  way: WayToGoWrong;
  name: string;
  /** It follows the row that it is like, and says no more than what is different. */
  isLike?: boolean;
  /** Opens those that it stands for. */
  more?: ReactNode;
}

function PlayedWay({ desk, way, name, isLike = false, more }: PlayedWayProps) {
  const { view, words, isOld, play } = desk;
  const { context, services, state } = view;
  const step = context.step(way.step);
  const picture = step === undefined ? undefined : services.faces.find(step.type)?.picture(step);
  const isShown = state.origin === null && sameWorld(state.scenario, way.scenario);
  return (
    <ListRow
      leading={
        isLike || picture === undefined ? (
          <span aria-hidden className="w-6.5 shrink-0" />
        ) : (
          <Tile tone={picture.tone} icon={picture.icon} className="self-start" />
        )
      }
      title={name}
      second={isLike ? undefined : words.whereItEnds(way, context)}
      actions={
        <>
          <WayOut desk={desk} way={way} isLike={isLike} isShown={isShown} />
          {more}
        </>
      }
      selected={isShown}
      onPress={isOld ? undefined : () => play(name, way.scenario)}
      trailing={
        isShown ? (
          <AudioLines aria-label={words.playing} size={16} strokeWidth={2} className="text-accent" />
        ) : (
          <Play aria-hidden size={15} strokeWidth={2} />
        )
      }
    />
  );
}

interface WayOutProps {
  desk: WaysDesk;
  way: WayToGoWrong;
  isLike: boolean;
  isShown: boolean;
}

/** The repair at one press, or the way to the step in the drawing; and keeping the day that plays. */
function WayOut({ desk, way, isLike, isShown }: WayOutProps) {
  const { view, findings, onSave } = desk;
  const at = 'step' in way.shown ? way.shown.step : way.step;
  const isOpen = !way.isCaught && !isLike;
  const save = isShown && onSave !== null && (
    <Button look="link" className="text-label!" onClick={onSave}>
      {view.words.variation.save}
    </Button>
  );
  return isOpen || save ? (
    <>
      {isOpen && <RepairLinks desk={desk} finding={findingFor(way, findings)} at={at} />}
      {save}
    </>
  ) : null;
}
