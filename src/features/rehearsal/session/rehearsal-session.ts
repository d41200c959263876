// The rehearsal without a screen: the world that is tried, what came of it, and where in it the player stands. A change
// makes what is shown old at once; it is shown as current again only when the rehearsal of just this world has come back.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { WorkflowDocument } from '../../../model/document';
import type { Scenario } from '../../../model/scenario';
import { tallyOf } from '../../../projections/coverage';
import { checkExpectations } from '../../../projections/expectation-checks';
import { commonSeq } from '../../../projections/run-difference';
import type { RehearsalClient } from '../../../rehearsal/rehearsal-worker-client';
import type { StepCatalog } from '../../../step-kit/step-catalog';
import { keepDrawn } from '../script/keep-drawn';
import { knownDay, ORDINARY_DAY, sameWorld, savedOf, worldKey } from '../script/ordinary-day';
import { type Resolution, writeResolution } from '../script/resolutions';
import { countUpTo, seqAfter } from './beats';
import { type BesideDoor, makeBesideDoor } from './beside-door';
import { freshState } from './fresh-state';
import { makeGraphOf } from './graph-of';
import { makeJobLine } from './job-line';
import { partingOf } from './parting';
import { makePlayer, type Player } from './player';
import { makePressing, type Pressing } from './pressing';
import { lastReplay, type RehearsalPart, type RehearsalState, type ScenarioResult } from './rehearsal-state';
import type { Replay } from './replay';
import { checkJob, showOf } from './reply-reading';
import { sameDrawing } from './same-drawing';
import { judge, REFUSED, stillJudged } from './scenario-result';
import { makeStops, type Stops } from './stops';
import { makeWorldSetters, type WorldSetters } from './world-setters';

export interface RehearsalSessionParts {
  readonly document: WorkflowDocument;
  readonly catalog: StepCatalog;
  readonly client: Pick<RehearsalClient, 'rehearse' | 'cancel'>;
}

/** Is one rehearsal of one drawing. Two sessions know nothing of each other. */
export interface RehearsalSession extends Player, BesideDoor, Pressing, WorldSetters, Stops {
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
  /** Goes on with a run that was played before on a drawing that runs like this one: nothing is played anew. */
  readonly takeUp: (replay: Replay) => void;
  /** Changes the world; what follows is worked out anew from where it parts from what was watched. */
  readonly change: (change: (scenario: Scenario) => Scenario) => void;
  /** Says what is done about an incident of the rehearsal on the screen; null: nothing. */
  readonly resolve: (
    incident: number,
    choice: { readonly resolution: Resolution; readonly afterMs: number } | null,
  ) => void;
  /** Drops every change since the scenario was chosen. */
  readonly startOver: () => void;
  /** Looks at the world that is set as a saved scenario from now on. */
  readonly adopt: (scenario: Scenario) => void;
  /** Plays every saved scenario that is not judged yet on this drawing, and judges it. */
  readonly checkScenarios: () => void;
  /** Judges all of them anew. */
  readonly runAll: () => void;
  readonly choose: (step: string | null, visit?: string | null) => void;
  /** Shows a part of the rehearsal as a whole; no step is chosen then. */
  readonly showPart: (part: RehearsalPart) => void;
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
  let settling: ReturnType<typeof setTimeout> | undefined;
  let resumes = false;
  const graphOf = makeGraphOf(catalog);
  const beside = makeBesideDoor({ store, line, graphOf, pause: player.pause });

  const makeOld = (): void => {
    resumes ||= getState().isPlaying;
    player.pause();
    // An answer that comes from now on answers an older question.
    line.dropFirst();
    if (getState().beside?.is === 'working') setState({ beside: null });
    setState({ show: { is: 'working', before: lastReplay(getState().show) } });
  };

  /** Asks for the rehearsal of what is set now; `stand` puts the player somewhere in it. */
  const workOut = (stand: (replay: Replay, before: Replay | null) => void): void => {
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
    const { origin, isTried, results, played } = getState();
    if (isTried) {
      const tally = tallyOf(replay.rehearsal.journal);
      setState({ played: new Map(played).set(worldKey(replay.scenario), tally) });
      return;
    }
    const result = judge(replay.document, replay.rehearsal, replay.scenario);
    if (origin === null) setState({ goodDay: result });
    else setState({ results: new Map(results).set(origin, result) });
  };

  const atStart = (): void => {
    resumes = false;
    setState({ seq: 0, travels: false });
  };

  const playFromStart = (): void => {
    atStart();
    player.play();
  };

  /** Stands where the two runs part. It goes on from there if that is news to whoever watches. */
  const goOnFromBranch = (replay: Replay, before: Replay | null): void => {
    const { seq } = getState();
    const [old, now] = [before?.rehearsal.journal ?? [], replay.rehearsal.journal];
    const common = commonSeq(old, now);
    const sawTheEnd = seq > 0 && seq === old.at(-1)?.seq && common < (now.at(-1)?.seq ?? 0);
    const goesOn = resumes || seq > common || sawTheEnd;
    resumes = false;
    const { beats } = replay;
    setState({ seq: seqAfter(beats, countUpTo(beats, Math.min(seq, common))), travels: false });
    if (goesOn) player.play();
  };

  let stopsAt: number | null = null;
  store.subscribe(({ isPlaying, seq }) => {
    if (stopsAt === null || !isPlaying || seq < stopsAt) return;
    stopsAt = null;
    // The player is about to wait for the next beat: it is stopped after that.
    queueMicrotask(player.pause);
  });

  /** Plays to where it parts from what is expected; where nothing is broken, to the end. */
  const playToParting = (replay: Replay): void => {
    const checks = checkExpectations(replay.rehearsal, replay.scenario);
    stopsAt = partingOf(replay.document, replay.rehearsal.journal, checks);
    playFromStart();
  };

  const take = (
    scenario: Scenario,
    origin: string | null,
    stand: (replay: Replay) => void = playFromStart,
  ): void => {
    stopsAt = null;
    makeOld();
    const isTried = !sameWorld(scenario, savedOf({ ...getState(), origin }));
    setState({ scenario, origin, isTried, seq: 0, beside: null });
    workOut(stand);
  };

  const takeSaved = (id: string, stand: (replay: Replay) => void): void => {
    const scenario = getState().document.scenarios.find((saved) => saved.id === id);
    if (scenario !== undefined) take(scenario, id, stand);
  };

  const atEnd = (): void => {
    resumes = false;
    player.toEnd();
  };

  const change = (
    changeWorld: (scenario: Scenario) => Scenario,
    stand: (replay: Replay, before: Replay | null) => void = goOnFromBranch,
  ): void => {
    const state = getState();
    const scenario = changeWorld(state.scenario);
    if (sameWorld(scenario, state.scenario)) return;
    setState({ scenario, isTried: !sameWorld(scenario, savedOf(state)) });
    makeOld();
    clearTimeout(settling);
    settling = setTimeout(() => workOut(stand), SETTLE_MS);
  };

  const pressing = makePressing(store, graphOf, (scenario, standsAt) =>
    change(
      () => scenario,
      ({ rehearsal }) => {
        resumes = false;
        player.jumpTo(standsAt(rehearsal.journal));
      },
    ),
  );

  const checkScenarios = (): void => {
    const { document: drawn, results } = getState();
    const graph = graphOf(drawn);
    const note = (id: string, result: ScenarioResult) =>
      setState({ results: new Map(getState().results).set(id, result) });
    if (graph.ok) {
      const open = drawn.scenarios.filter(({ id }) => !results.has(id));
      line.later(open.map((scenario) => checkJob({ document: drawn, graph: graph.value, scenario }, note)));
      return;
    }
    line.later([]);
    setState({ results: new Map(drawn.scenarios.map(({ id }) => [id, REFUSED])) });
  };

  const setDocument = (drawn: WorkflowDocument): void => {
    const state = getState();
    if (drawn === state.document) return;
    const origin = drawn.scenarios.some(({ id }) => id === state.origin) ? state.origin : null;
    const saved = savedOf({ document: drawn, origin });
    const scenario = keepDrawn(state.isTried ? state.scenario : saved, drawn);
    const isAlike = sameDrawing(drawn, state.document) && sameWorld(scenario, state.scenario);
    const isDrawn = drawn.steps.some(({ id }) => id === state.step);
    setState({
      document: drawn,
      scenario,
      origin,
      isTried: !sameWorld(scenario, saved),
      step: isDrawn ? state.step : null,
      visit: isDrawn ? state.visit : null,
    });
    const isSameDrawing = sameDrawing(drawn, state.document);
    setState(
      isSameDrawing
        ? { results: stillJudged(state, drawn) }
        : { results: new Map(), played: new Map(), goodDay: null },
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
      const stand = isAtEnd ? atEnd : atStart;
      clearTimeout(settling);
      if (stood === null) workOut(stand);
      else settling = setTimeout(() => workOut(stand), SETTLE_MS);
    }
    checkScenarios();
  };

  return {
    ...player,
    ...beside,
    store,
    state: getState,
    catalog,
    open: () => {
      workOut(atStart);
      checkScenarios();
    },
    close: () => {
      clearTimeout(settling);
      player.pause();
      line.clear();
    },
    setDocument,
    playGoodDay: () => take(ORDINARY_DAY, null),
    playScenario: (id) => takeSaved(id, playToParting),
    showScenario: (id) => takeSaved(id, atEnd),
    playDay: (day) => {
      const { document: drawn } = getState();
      const scenario = keepDrawn(day, drawn);
      const known = knownDay(scenario, drawn.scenarios);
      if (known === undefined || known === ORDINARY_DAY) take(scenario, null);
      else take(known, known.id);
    },
    takeUp: (replay) => {
      clearTimeout(settling);
      makeOld();
      resumes = false;
      const { document: drawn } = getState();
      const known = knownDay(replay.scenario, drawn.scenarios);
      setState({
        scenario: known ?? replay.scenario,
        origin: known === undefined || known === ORDINARY_DAY ? null : known.id,
        isTried: known === undefined,
        show: { is: 'played', replay: { ...replay, document: drawn } },
        seq: replay.rehearsal.journal.at(-1)?.seq ?? 0,
        beside: null,
      });
    },
    change: (changeWorld) => change(changeWorld),
    ...pressing,
    ...makeWorldSetters(change),
    resolve: (incident, choice) => {
      const { show } = getState();
      if (show.is !== 'played') return;
      const { journal } = show.replay.rehearsal;
      change((scenario) => writeResolution(scenario, journal, incident, choice));
    },
    startOver: () => change(() => savedOf(getState())),
    adopt: (scenario) => setState({ scenario, origin: scenario.id, isTried: false }),
    checkScenarios,
    runAll: () => {
      setState({ results: new Map() });
      checkScenarios();
    },
    choose: (step, visit = null) => setState({ step, visit }),
    showPart: (part) => setState({ part, step: null, visit: null }),
    ...makeStops(store),
  };
}
