// An earlier rehearsal on the screen: its own drawing, its own day, its own journal. It can be watched and not changed.
import { createStore } from 'zustand/vanilla';
import type { StepCatalog } from '../../../step-kit/step-catalog';
import type { KeptRehearsal } from '../earlier/kept-rehearsal';
import { freshState } from './fresh-state';
import { makeLooking } from './looking';
import { makePlayer } from './player';
import type { RehearsalSession } from './rehearsal-session';
import type { RehearsalState } from './rehearsal-state';
import { makeStops } from './stops';

/**
 * Opens an earlier rehearsal, with the player at its end. Whatever would change its day does nothing; a twin of it is
 * branched off elsewhere.
 */
export function openKeptSession(
  kept: KeptRehearsal,
  catalog: StepCatalog,
  branchOff: RehearsalSession['branchOff'],
): RehearsalSession {
  const { id, title, keptAt, isOlder, replay } = kept;
  const store = createStore<RehearsalState>(() => ({
    ...freshState(replay.document),
    scenario: replay.scenario,
    part: 'story',
    show: { is: 'played', replay },
    seq: replay.rehearsal.journal.at(-1)?.seq ?? 0,
    kept: { id, title, keptAt, isOlder },
  }));
  const player = makePlayer(store);
  return {
    ...player,
    store,
    state: store.getState,
    catalog,
    open: stays,
    close: player.pause,
    setDocument: stays,
    playGoodDay: stays,
    playScenario: stays,
    showScenario: stays,
    playDay: stays,
    showDay: stays,
    tryDay: stays,
    goBack: stays,
    forgetLeft: stays,
    change: stays,
    setStep: stays,
    setGone: stays,
    setInput: stays,
    setTrigger: stays,
    resolve: stays,
    press: stays,
    startOver: stays,
    adopt: stays,
    checkScenarios: stays,
    runAll: stays,
    takeUp: stays,
    branchOff,
    compareWithDay: stays,
    compareWithEarlier: stays,
    watchOther: stays,
    keepSecond: stays,
    dropSecond: stays,
    ...makeLooking(store),
    ...makeStops(store),
  };
}

function stays(): void {
  // What has happened does not change.
}
