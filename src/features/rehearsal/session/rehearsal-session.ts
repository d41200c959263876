// The rehearsal without a screen: the world that is tried, what came of it, and where in it the player stands. A change
// makes what is shown old at once; it is shown as current again only when the rehearsal of just this world has come back.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { WorkflowDocument } from '../../../model/document';
import type { Scenario } from '../../../model/scenario';
import { ORDINARY_DAY } from '../../../rehearsal/ordinary-day';
import type { RehearsalClient } from '../../../rehearsal/rehearsal-worker-client';
import type { StepCatalog } from '../../../step-kit/step-catalog';
import { keepDrawn } from '../script/keep-drawn';
import { knownDay, sameWorld, savedOf } from '../script/ordinary-day';
import { type BesideDoor, makeBesideDoor } from './beside-door';
import { freshState } from './fresh-state';
import { makeGraphOf } from './graph-of';
import { makeJobLine } from './job-line';
import { leftIn, makeLeavingDays } from './left-day';
import { type Looking, makeLooking } from './looking';
import { notePlayedDays, toPlayAgain } from './played-days';
import { makePlayer, type Player } from './player';
import { makePressing, type Pressing } from './pressing';
import { lastReplay, type RehearsalState } from './rehearsal-state';
import type { Replay } from './replay';
import { showOf } from './reply-reading';
import { sameDrawing } from './same-drawing';
import { makeSavedDaysCheck, type SavedDaysCheck } from './saved-days-check';
import { judge, stillJudged } from './scenario-result';
import { makeStanding, type Stand } from './standing';
import { makeStops, type Stops } from './stops';
import { makeWorldSetters, type WorldSetters } from './world-setters';

export interface RehearsalSessionParts {
  readonly document: WorkflowDocument;
  readonly catalog: StepCatalog;
  readonly client: Pick<RehearsalClient, 'rehearse' | 'cancel'>;
}

/** Is one rehearsal of one drawing. Two sessions know nothing of each other. */
export interface RehearsalSession
  extends Player,
    BesideDoor,
    SavedDaysCheck,
    Pressing,
    WorldSetters,
    Looking,
    Stops {
  /** Fits zustand's `useStore(session.store, selector)`; only the session writes to it. */
  readonly store: Pick<StoreApi<RehearsalState>, 'getState' | 'getInitialState' | 'subscribe'>;
  readonly state: () => RehearsalState;
  readonly catalog: StepCatalog;
  /** Works out the world that is set, without playing it, and checks the saved scenarios. */
  readonly open: () => void;
  /** Stops everything; `open` begins anew. */
  readonly close: () => void;
  /** Goes on with another version of the drawing; what the drawing no longer has goes out of the world. */
  readonly setDocument: (document: WorkflowDocument) => void;
  readonly playGoodDay: () => void;
  /** Plays a saved scenario from the start: to where it parts from what it expects, else to its end. Gone, it does nothing. */
  readonly playScenario: (id: string) => void;
  /** Shows a saved scenario as it comes out, without playing it. */
  readonly showScenario: (id: string) => void;
  /** Plays a day that is not among the saved ones, as far as the drawing has what it is about. */
  readonly playDay: (day: Scenario) => void;
  /** Shows such a day as it comes out, without playing it. */
  readonly showDay: (day: Scenario) => void;
  /** Plays a day that somebody put together: once it is left unsaved, there is a way back to it. */
  readonly tryDay: (day: Scenario) => void;
  /** Plays the day that was left unsaved; what is tried now is left in its place. */
  readonly goBack: () => void;
  /** Takes the way back to it away. */
  readonly forgetLeft: () => void;
  /** Goes on with a run that was played before on a drawing that runs like this one: nothing is played anew. */
  readonly takeUp: (replay: Replay) => void;
  /** Changes the world; what follows is worked out anew from where it parts from what was watched. */
  readonly change: (change: (scenario: Scenario) => Scenario) => void;
  /** Drops every change since the scenario was chosen. */
  readonly startOver: () => void;
  /** Looks at the world that is set as a saved scenario from now on. */
  readonly adopt: (scenario: Scenario) => void;
}

/** A person who turns a number up changes the world ten times a second. */
const SETTLE_MS = 90;

/** Opens a rehearsal of a drawing on its good day. Nothing is worked out before `open`, or before something is played. */
export function createRehearsalSession({
  document,
  catalog,
  client,
}: RehearsalSessionParts): RehearsalSession {
  const store = createStore<RehearsalState>(() => freshState(document));
  const { getState, setState } = store;
  const line = makeJobLine(client);
  const player = makePlayer(store);
  const standing = makeStanding(store, player);
  let settling: ReturnType<typeof setTimeout> | undefined;
  const graphOf = makeGraphOf(catalog);
  const beside = makeBesideDoor({ store, line, graphOf, pause: player.pause });
  const savedDays = makeSavedDaysCheck(store, line, graphOf);
  const leaving = makeLeavingDays(store);
  notePlayedDays(store);

  const makeOld = (): void => {
    standing.hold();
    // An answer that comes from now on answers an older question.
    line.dropFirst();
    if (getState().beside?.is === 'working') setState({ beside: null });
    setState({ show: { is: 'working', before: lastReplay(getState().show) } });
  };

  /** Asks for the rehearsal of what is set now; `stand` puts the player somewhere in it. */
  const workOut = (stand: Stand): void => {
    clearTimeout(settling);
    const { document: drawn, scenario, show } = getState();
    const before = lastReplay(show);
    const graph = graphOf(drawn);
    if (!graph.ok) {
      setState({ show: { is: 'refused', refusal: { is: 'cannot-run', errors: graph.error } }, seq: 0 });
      return;
    }
    line.first({
      input: { document: drawn, graph: graph.value, scenario },
      tell: (reply) => {
        const shown = showOf(reply, drawn, scenario);
        if (shown.is === 'refused') {
          setState({ show: shown, seq: 0 });
          return;
        }
        setState({ show: shown });
        noteResult(shown.replay);
        stand(shown.replay, before);
      },
    });
  };

  const noteResult = (replay: Replay): void => {
    const { origin, isTried, results } = getState();
    if (isTried) return;
    const result = judge(replay.document, replay.rehearsal, replay.scenario);
    if (origin === null) setState({ goodDay: result });
    else setState({ results: new Map(results).set(origin, result) });
  };

  const take = (scenario: Scenario, origin: string | null, stand: Stand = standing.playFromStart): void => {
    leaving.leave();
    makeOld();
    const isTried = !sameWorld(scenario, savedOf({ ...getState(), origin }));
    setState({ scenario, origin, isTried, seq: 0, beside: null });
    workOut(stand);
  };

  const takeSaved = (id: string, stand: Stand): void => {
    const scenario = getState().document.scenarios.find((saved) => saved.id === id);
    if (scenario !== undefined) take(scenario, id, stand);
  };

  const takeDay = (day: Scenario, stand?: Stand): void => {
    const { document: drawn } = getState();
    const scenario = keepDrawn(day, drawn);
    const known = knownDay(scenario, drawn.scenarios);
    if (known === undefined || known === ORDINARY_DAY) take(scenario, null, stand);
    else take(known, known.id, stand);
  };

  const change = (
    changeWorld: (scenario: Scenario) => Scenario,
    stand: Stand = standing.goOnFromBranch,
  ): void => {
    const state = getState();
    const changed = changeWorld(state.scenario);
    if (sameWorld(changed, state.scenario)) return;
    // What a day that came from elsewhere was called there does not say what was changed of it.
    const scenario = state.origin === null ? { ...changed, name: '' } : changed;
    leaving.own();
    setState({ scenario, isTried: !sameWorld(scenario, savedOf(state)) });
    makeOld();
    clearTimeout(settling);
    settling = setTimeout(() => workOut(stand), SETTLE_MS);
  };

  const pressing = makePressing(store, graphOf, (scenario, standsAt) =>
    change(
      () => scenario,
      ({ rehearsal }) => standing.atEntry(standsAt(rehearsal.journal)),
    ),
  );

  const setDocument = (drawn: WorkflowDocument): void => {
    const state = getState();
    if (drawn === state.document) return;
    const origin = drawn.scenarios.some(({ id }) => id === state.origin) ? state.origin : null;
    const saved = savedOf({ document: drawn, origin });
    const scenario = keepDrawn(state.isTried ? state.scenario : saved, drawn);
    const isAlike = sameDrawing(drawn, state.document) && sameWorld(scenario, state.scenario);
    const stillDrawn = (step: string | null) => (drawn.steps.some(({ id }) => id === step) ? step : null);
    const step = stillDrawn(state.step);
    setState({
      document: drawn,
      scenario,
      origin,
      isTried: !sameWorld(scenario, saved),
      step,
      visit: step === null ? null : state.visit,
      marked: stillDrawn(state.marked),
      left: leftIn(drawn, state.left),
    });
    const isSameDrawing = sameDrawing(drawn, state.document);
    setState(
      isSameDrawing
        ? { results: stillJudged(state, drawn) }
        : {
            results: new Map(),
            played: toPlayAgain(state.played, (day) => keepDrawn(day, drawn)),
            goodDay: null,
          },
    );
    if (!isAlike) {
      player.pause();
      // A saved day that was changed while it is on the screen is watched on from where one stood.
      const stood =
        isSameDrawing && origin !== null && origin === state.origin ? lastReplay(state.show) : null;
      const isAtEnd = stood !== null && state.seq >= (stood.rehearsal.journal.at(-1)?.seq ?? 0);
      setState({
        show: { is: 'working', before: stood },
        ...(stood === null ? { seq: 0 } : {}),
        beside: null,
      });
      const stand = isAtEnd ? standing.atEnd : standing.atStart;
      clearTimeout(settling);
      if (stood === null) workOut(stand);
      else settling = setTimeout(() => workOut(stand), SETTLE_MS);
    }
    savedDays.checkScenarios();
  };

  return {
    ...player,
    ...beside,
    ...savedDays,
    store,
    state: getState,
    catalog,
    open: () => {
      setState({ isOpen: true });
      workOut(standing.atStart);
      savedDays.checkScenarios();
    },
    close: () => {
      clearTimeout(settling);
      player.pause();
      line.clear();
      setState({ isOpen: false });
    },
    setDocument,
    playGoodDay: () => take(ORDINARY_DAY, null),
    playScenario: (id) => takeSaved(id, standing.playToParting),
    showScenario: (id) => takeSaved(id, standing.atEnd),
    playDay: (day) => takeDay(day),
    showDay: (day) => takeDay(day, standing.atEnd),
    tryDay: (day) => {
      takeDay(day);
      leaving.own();
    },
    goBack: () => {
      const left = leaving.takeLeft();
      if (left === null) return;
      take(left.scenario, left.origin);
      leaving.own();
    },
    forgetLeft: () => {
      leaving.takeLeft();
    },
    takeUp: (replay) => {
      clearTimeout(settling);
      leaving.leave();
      makeOld();
      const { document: drawn } = getState();
      const known = knownDay(replay.scenario, drawn.scenarios);
      setState({
        scenario: known ?? replay.scenario,
        origin: known === undefined || known === ORDINARY_DAY ? null : known.id,
        isTried: known === undefined,
        show: { is: 'played', replay: { ...replay, document: drawn } },
        beside: null,
      });
      standing.atEnd();
    },
    change: (changeWorld) => change(changeWorld),
    ...pressing,
    ...makeWorldSetters(getState, change),
    startOver: () => change(() => savedOf(getState())),
    adopt: (scenario) => setState({ scenario, origin: scenario.id, isTried: false }),
    ...makeLooking(store),
    ...makeStops(store),
  };
}
