import type { WorkflowDocument } from '../../../model/document';
import { ORDINARY_DAY } from '../../../rehearsal/ordinary-day';
import type { RehearsalState } from './rehearsal-state';

/** Makes the state of a rehearsal that nobody has begun: the good day, not worked out yet. */
export function freshState(document: WorkflowDocument): RehearsalState {
  return {
    document,
    isOpen: false,
    scenario: ORDINARY_DAY,
    origin: null,
    isTried: false,
    show: { is: 'working', before: null },
    seq: 0,
    isPlaying: false,
    speed: 1,
    travels: false,
    step: null,
    visit: null,
    marked: null,
    part: 'ways',
    goodDay: null,
    results: new Map(),
    played: new Map(),
    left: null,
    kept: null,
    beside: null,
    stops: new Set(),
  };
}
