// A second run beside the one on the screen. What is watched stays what the player moves in; the other one is held
// beside it, and the two change places when the other is to be watched.
import type { StoreApi } from 'zustand/vanilla';
import type { Scenario } from '../../../model/scenario';
import { seqAt } from '../../../projections/moment';
import { commonSeq } from '../../../projections/run-difference';
import { type BranchedRun, branchableSeq, branchScenario } from '../../../rehearsal/branch-script';
import { ORDINARY_DAY } from '../../../rehearsal/ordinary-day';
import { otherWays, wentOtherWay } from '../../../rehearsal/other-way';
import type { KeptRehearsal } from '../earlier/kept-rehearsal';
import { knownDay } from '../script/ordinary-day';
import { writeResolution } from '../script/resolutions';
import { entriesOf } from '../script/step-plan';
import { countUpTo, seqAfter } from './beats';
import type { Beside, BesideTrouble, BesideWhat, Instead, SetWorld, WhatIf } from './beside';
import type { GraphOf } from './graph-of';
import type { JobLine } from './job-line';
import type { RehearsalState } from './rehearsal-state';
import type { Replay } from './replay';
import { showOf } from './reply-reading';

/** Is what may be done about a second run. Where nothing is played, nothing happens. */
export interface BesideDoor {
  /** Branches off the run that is watched: a twin that goes otherwise from a moment on. */
  readonly branchOff: (whatIf: WhatIf) => void;
  /** Puts a saved day beside it; null: the good day. */
  readonly compareWithDay: (id: string | null) => void;
  readonly compareWithEarlier: (kept: KeptRehearsal) => void;
  /** Watches the other of the two, at the same moment. */
  readonly watchOther: () => void;
  /** Goes on with the second run; the first goes away. */
  readonly keepSecond: () => void;
  /** Goes on with the first run; the second goes away. */
  readonly dropSecond: () => void;
}

export interface BesideParts {
  readonly store: StoreApi<RehearsalState>;
  readonly line: Pick<JobLine, 'first' | 'dropFirst'>;
  readonly graphOf: GraphOf;
  readonly pause: () => void;
}

/** At one instant much can happen; a minute later nothing that had happened is overtaken. */
const NUDGES_MS = [0, 60_000] as const;

/** Makes the door to a second run of a session. */
export function makeBesideDoor({ store, line, graphOf, pause }: BesideParts): BesideDoor {
  const { getState, setState } = store;

  const watched = (): Replay | null => {
    const { show } = getState();
    return show.is === 'played' ? show.replay : null;
  };

  /** Plays worlds one after the other until one holds; the last one that could not be played says why, else `trial`. */
  const tryOut = (trial: Trial, attempts: readonly Attempt[], holds: (replay: Replay) => boolean): void => {
    const { document } = getState();
    const graph = graphOf(document);
    const [attempt, ...others] = attempts;
    if (!graph.ok || attempt === undefined) {
      setState({ beside: { is: 'refused', what: trial.what, why: trial.why } });
      return;
    }
    const { what, world } = attempt;
    const { scenario } = world;
    setState({ beside: { is: 'working', what: trial.what } });
    line.first({
      input: { document, graph: graph.value, scenario },
      tell: (reply) => {
        const shown = showOf(reply, document, scenario);
        if (shown.is === 'refused') setState({ beside: { is: 'refused', what, why: shown.refusal } });
        else if (!holds(shown.replay)) tryOut(trial, others, holds);
        else setState({ beside: putBeside(what, shown.replay, world) });
      },
    });
  };

  const swap = (beside: Extract<Beside, { is: 'there' }>, replay: Replay): void => {
    const { scenario, origin, isTried, seq } = getState();
    setState({
      ...beside.world,
      show: { is: 'played', replay: beside.replay },
      seq: sameMoment(replay, beside.replay, seq),
      travels: false,
      visit: null,
      beside: { ...beside, replay, world: { scenario, origin, isTried }, isSwapped: !beside.isSwapped },
    });
  };

  const end = (keeps: 'first' | 'second'): void => {
    const { beside } = getState();
    if (beside === null) return;
    pause();
    const replay = watched();
    if (beside.is === 'working') line.dropFirst();
    if (beside.is === 'there' && replay !== null && beside.isSwapped === (keeps === 'first')) {
      swap(beside, replay);
    }
    setState({ beside: null });
  };

  return {
    branchOff: ({ seq: wanted, ...whatIf }) => {
      const replay = watched();
      const graph = graphOf(getState().document);
      if (replay === null || !graph.ok) return;
      end('first');
      pause();
      const { rehearsal, document } = replay;
      const seq = branchableSeq(rehearsal.journal, wanted);
      const run = { document, graph: graph.value, scenario: replay.scenario, rehearsal };
      const asked = { ...whatIf, seq };
      const what = { is: 'what-if', whatIf: asked, changes: [] } as const;
      const { instead, activation } = asked;
      if (instead.is === 'other-way') {
        const visit = activation ?? -1;
        const attempts = otherWays(run, visit, instead.outcome).map(
          ({ changes, scenario }): Attempt => ({
            what: { ...what, changes },
            world: triedWorld(scenario, getState()),
          }),
        );
        tryOut({ what, why: { is: 'no-facts' } }, attempts, (twin) =>
          wentOtherWay(rehearsal.journal, visit, twin.rehearsal.journal, instead.outcome),
        );
        return;
      }
      const attempts = NUDGES_MS.map(
        (nudgeMs): Attempt => ({
          what,
          world: triedWorld(branched(run, asked, instead, nudgeMs), getState()),
        }),
      );
      tryOut(
        { what, why: { is: 'cannot-part' } },
        attempts,
        (twin) => commonSeq(rehearsal.journal, twin.rehearsal.journal) >= seq,
      );
    },
    compareWithDay: (id) => {
      if (watched() === null) return;
      end('first');
      pause();
      const scenario = getState().document.scenarios.find((saved) => saved.id === id) ?? ORDINARY_DAY;
      const world = { scenario, origin: scenario === ORDINARY_DAY ? null : id, isTried: false };
      const what: BesideWhat = { is: 'scenario', id: world.origin };
      tryOut({ what, why: { is: 'cannot-part' } }, [{ what, world }], () => true);
    },
    compareWithEarlier: ({ title, isOlder, replay }) => {
      if (watched() === null) return;
      end('first');
      pause();
      const what: BesideWhat = { is: 'earlier', title, isOlder };
      setState({ beside: putBeside(what, replay, triedWorld(replay.scenario, getState())) });
    },
    watchOther: () => {
      const { beside } = getState();
      const replay = watched();
      if (beside?.is !== 'there' || !beside.isWatchable || replay === null) return;
      pause();
      swap(beside, replay);
    },
    keepSecond: () => end('second'),
    dropSecond: () => end('first'),
  };
}

/** Is one world to try, and what the second run is if it holds. */
interface Attempt {
  readonly what: BesideWhat;
  readonly world: SetWorld;
}

/** Is what is tried out, and why it is not there when no world holds. */
interface Trial {
  readonly what: BesideWhat;
  readonly why: BesideTrouble;
}

function branched(
  run: BranchedRun,
  { seq, step, activation }: WhatIf,
  instead: Exclude<Instead, { readonly is: 'other-way' }>,
  nudgeMs: number,
): Scenario {
  if (instead.is === 'plan') {
    return branchScenario(run, { seq, step, activation, entries: entriesOf(instead.plan) }, nudgeMs);
  }
  const { journal } = run.rehearsal;
  const opened = journal.find(
    (entry) => entry.type === 'incident-opened' && entry.data.incident === instead.incident,
  );
  const passedMs = (journal[seq - 1]?.at ?? 0) - (opened?.at ?? 0);
  const choice = { resolution: instead.resolution, afterMs: passedMs + nudgeMs };
  return writeResolution(run.scenario, journal, instead.incident, choice);
}

function putBeside(what: BesideWhat, replay: Replay, world: SetWorld): Beside {
  const isWatchable = what.is !== 'earlier' || !what.isOlder;
  return { is: 'there', what, replay, world, isSwapped: false, isWatchable };
}

/** A saved day that is the same world is that day. */
function triedWorld(scenario: Scenario, { document, origin }: RehearsalState): SetWorld {
  const saved = knownDay(scenario, document.scenarios);
  return saved === undefined
    ? { scenario, origin, isTried: true }
    : { scenario: saved, origin: saved === ORDINARY_DAY ? null : saved.id, isTried: false };
}

/** As long as both went the same way the same entry, then the same time after the start; the end is the end. */
function sameMoment(from: Replay, to: Replay, seq: number): number {
  const [journal, other] = [from.rehearsal.journal, to.rehearsal.journal];
  if (seq > 0 && seq >= (journal.at(-1)?.seq ?? 0)) return other.at(-1)?.seq ?? 0;
  const atMs = journal[seq - 1]?.at ?? from.rehearsal.startedAt;
  const wanted =
    seq <= commonSeq(journal, other)
      ? seq
      : seqAt(other, atMs - from.rehearsal.startedAt + to.rehearsal.startedAt);
  return seqAfter(to.beats, countUpTo(to.beats, wanted));
}
