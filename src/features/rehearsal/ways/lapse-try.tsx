import { Play } from 'lucide-react';
import { useMemo, useState } from 'react';
import { compile } from '../../../engine/compile/compile';
import type { WorkflowDocument } from '../../../model/document';
import type { Scenario } from '../../../model/scenario';
import type { AffectedStep } from '../../../projections/affected-steps';
import { type Lapse, type LapseEffects, measureLapses } from '../../../rehearsal/lapse-effects';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';
import { ListRow } from '../../../ui/list-row';
import { Select } from '../../../ui/select';
import { Tile } from '../../../ui/tile';
import { isSystem, listGone, peopleIn } from '../script/gone';
import { sameWorld } from '../script/ordinary-day';
import { LengthChoice, usualLapse } from './length-choice';
import { sayGone } from './say-gone';
import type { LapseDesk } from './ways-desk';

interface LapseTryProps {
  desk: LapseDesk;
  /** The id of a system, a role or a person. */
  first: string;
  /** Names the list of what it does to the steps. */
  label: string;
  /** Names the choice of another instead; left out, there is none. */
  choice?: string | undefined;
}

const NOTHING = 'nothing';

/** Lists what can be gone in a drawing: the systems, then the people. */
export function thoseGone(document: WorkflowDocument): readonly string[] {
  return [...document.systems.map(({ id }) => id), ...peopleIn(document)];
}

/** Reads what is gone from the beginning of a day, as far as it can be put together here. */
function lapsesIn(scenario: Scenario): readonly Lapse[] {
  const spans = listGone(scenario);
  const isOurs = spans.length <= 2 && spans.every(({ fromMs }) => fromMs === 0);
  return isOurs ? spans.map(({ gone, forMs }) => ({ gone, forMs })) : [];
}

/** A day on which something is gone for a while, alone or with something else at the same time: what it does, and playing it. */
export function LapseTry({ desk, first, label, choice }: LapseTryProps) {
  const { view, words } = desk;
  const { format } = view.context;
  const { lapse: say } = words;
  const { document } = view.state;
  const all = thoseGone(document);
  const [begin] = useState(() => (choice === undefined ? [] : lapsesIn(view.state.scenario)));
  const [wanted, setLapse] = useState(() => begin[0] ?? usualLapse(first, document));
  const [also, setAlso] = useState<Lapse | null>(begin[1] ?? null);
  const lapse = useMemo(
    () => (all.includes(wanted.gone) ? wanted : usualLapse(first, document)),
    [all, wanted, first, document],
  );
  const others = all.filter((id) => id !== lapse.gone);
  const second = also !== null && others.includes(also.gone) ? also : null;
  const lapses = useMemo(() => (second === null ? [lapse] : [lapse, second]), [lapse, second]);
  const shown = useLapseEffects(desk, lapses);
  const options = (ids: readonly string[]) =>
    ids.map((id) => ({ value: id, label: sayGone(id, null, view) }));
  return (
    <>
      {choice !== undefined && (
        <Field label={choice}>
          <Select
            value={lapse.gone}
            onValueChange={(id) => setLapse(usualLapse(id, document))}
            options={options(all)}
          />
        </Field>
      )}
      <div className="mt-2.5">
        <LengthChoice view={view} label={say.length} lapse={lapse} onLapse={setLapse} />
      </div>
      {others.length > 0 && (
        <div className="mt-2.5 grid justify-items-start gap-2">
          <Field label={say.also}>
            <Select
              value={second?.gone ?? NOTHING}
              onValueChange={(id) => setAlso(id === NOTHING ? null : usualLapse(id, document))}
              options={[{ value: NOTHING, label: say.alsoNothing }, ...options(others)]}
            />
          </Field>
          {second !== null && (
            <LengthChoice
              view={view}
              label={say.lengthOf(sayGone(second.gone, null, view))}
              lapse={second}
              onLapse={setAlso}
            />
          )}
        </div>
      )}
      {shown !== null && (
        <section aria-live="polite" className="mt-3">
          <p className="text-body text-pretty text-ink">
            {sayEnd(shown, isSystem(lapse.gone, document), desk)}
          </p>
          <ul aria-label={label} className="-mx-5 mt-1.5 empty:hidden">
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
    </>
  );
}

/** Plays it when somebody asks: everything that can be gone together would be more than anybody looks at. */
function useLapseEffects(
  { view: { session, state } }: LapseDesk,
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
  { view, words }: LapseDesk,
): string {
  const { format, noun, stepName } = view.context;
  const { lapse: say } = words;
  if (scenario === null) return say.notNeeded(noun.one, isDown);
  if (status !== 'finished' || laterMs === null) return say.stands(noun.one);
  const later = laterMs > 0 ? format.duration(laterMs) : null;
  return say.ends({ result, ends: format.all(ends.map(stepName)), later }, noun.one);
}

function AffectedRow({ desk, affected }: { desk: LapseDesk; affected: AffectedStep }) {
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
  desk: LapseDesk;
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
          {view.words.variation.save}
        </Button>
      )}
    </div>
  );
}
