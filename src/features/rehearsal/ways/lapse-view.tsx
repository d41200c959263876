import { ArrowLeft, Play, Server, UserRound } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { compile } from '../../../engine/compile/compile';
import type { WayToGoWrong } from '../../../paths/failure-map';
import {
  type AffectedStep,
  type Lapse,
  type LapseEffects,
  measureLapses,
} from '../../../rehearsal/lapse-effects';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';
import { ListRow } from '../../../ui/list-row';
import { Select } from '../../../ui/select';
import { Tile } from '../../../ui/tile';
import { peopleIn } from '../script/absence';
import { sameWorld } from '../script/ordinary-day';
import { ElsewhereLink } from './elsewhere-link';
import { isSystem, sayGone } from './gone';
import { LengthChoice, usualLapse } from './length-choice';
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
const NOTHING = 'nothing';

/** What stops when a system is down, or somebody is away, for a while; alone, or with something else at the same time. */
export function LapseView({ desk, gone, ways, back, onBack }: LapseViewProps) {
  const { view, words } = desk;
  const { format, personName, systemName } = view.context;
  const { lapse: say } = words;
  const { document } = view.state;
  const isDown = isSystem(gone, document);
  const [lapse, setLapse] = useState(() => usualLapse(gone, document));
  const [also, setAlso] = useState<Lapse | null>(null);
  const others = [...document.systems.map(({ id }) => id), ...peopleIn(document)].filter((id) => id !== gone);
  const second = also !== null && others.includes(also.gone) ? also : null;
  const lapses = useMemo(() => (second === null ? [lapse] : [lapse, second]), [lapse, second]);
  const shown = useLapseEffects(desk, lapses);
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
      <div className="mt-2.5">
        <LengthChoice desk={desk} label={say.length} lapse={lapse} onLapse={setLapse} />
      </div>
      {others.length > 0 && (
        <div className="mt-2.5 grid justify-items-start gap-2">
          <Field label={say.also}>
            <Select
              value={second?.gone ?? NOTHING}
              onValueChange={(id) => setAlso(id === NOTHING ? null : usualLapse(id, document))}
              options={[
                { value: NOTHING, label: say.alsoNothing },
                ...others.map((id) => ({ value: id, label: sayGone(id, null, view) })),
              ]}
            />
          </Field>
          {second !== null && (
            <LengthChoice
              desk={desk}
              label={say.lengthOf(sayGone(second.gone, null, view))}
              lapse={second}
              onLapse={setAlso}
            />
          )}
        </div>
      )}
      {shown !== null && (
        <section aria-live="polite" className="mt-3">
          <p className="text-body text-pretty text-ink">{sayEnd(shown, isDown, desk)}</p>
          <ul aria-label={title} className="-mx-5 mt-1.5 empty:hidden">
            {shown.steps.map((affected) => (
              <AffectedRow key={affected.step} desk={desk} affected={affected} />
            ))}
          </ul>
          <PlayLapse
            desk={desk}
            scenario={shown.scenario}
            name={format.all(lapses.map((lapse) => sayGone(lapse.gone, lapse.forMs, view)))}
          />
        </section>
      )}
      <div className="mt-5">
        <WayParts desk={desk} ways={ways} atFirst={AT_FIRST} />
      </div>
    </>
  );
}

/** Plays it when somebody asks: everything that can be gone together would be more than anybody looks at. */
function useLapseEffects(
  { view: { session, state } }: WaysDesk,
  lapses: readonly Lapse[],
): LapseEffects | null {
  const { document } = state;
  return useMemo(() => {
    const graph = compile(document, session.catalog);
    return graph.ok ? measureLapses({ document, graph: graph.value }, lapses) : null;
  }, [document, session, lapses]);
}

function sayEnd(
  { scenario, status, result, ends, laterMs }: LapseEffects,
  isDown: boolean,
  { view, words }: WaysDesk,
): string {
  const { format, noun, stepName } = view.context;
  const { lapse: say } = words;
  if (scenario === null) return say.notNeeded(noun.one, isDown);
  if (status !== 'finished' || laterMs === null) return say.stands(noun.one);
  const later = laterMs > 0 ? format.duration(laterMs) : null;
  return say.ends({ result, ends: format.all(ends.map(stepName)), later }, noun.one);
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
      second={words.lapse.effect[effect](failedTries, later)}
      onPress={onDraw === undefined ? undefined : () => view.session.choose(step)}
    />
  );
}

interface PlayLapseProps {
  desk: WaysDesk;
  scenario: LapseEffects['scenario'];
  name: string;
}

function PlayLapse({ desk, scenario, name }: PlayLapseProps) {
  const { view, words, isOld, play, onSave } = desk;
  if (scenario === null) return null;
  const isShown = view.state.origin === null && sameWorld(view.state.scenario, scenario);
  return (
    <div className="mt-2 flex flex-wrap gap-1.5">
      <Button icon={Play} aria-pressed={isShown} disabled={isOld} onClick={() => play(name, scenario)}>
        {words.lapse.play}
      </Button>
      {isShown && onSave !== null && (
        <Button look="quiet" onClick={onSave}>
          {words.keep}
        </Button>
      )}
    </div>
  );
}
