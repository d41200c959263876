import type { RunResult, RunStatus } from '../model/journal';

/** Is how a run stands, as a screen says it. */
export type RunStanding =
  | 'running'
  | 'waiting'
  | 'needs-attention'
  | 'done'
  | 'done-not-all'
  | 'went-wrong'
  | 'cancelled';

/** Tells how a run stands from its status and, once it is over, its result. */
export function standingOf(status: RunStatus, result: RunResult | null): RunStanding {
  switch (status) {
    case 'ready':
    case 'running':
      return 'running';
    case 'waiting':
    case 'needs-attention':
    case 'cancelled':
      return status;
    case 'finished':
      return result === null ? 'done' : OVER[result];
  }
}

const OVER: Readonly<Record<RunResult, RunStanding>> = {
  success: 'done',
  incomplete: 'done-not-all',
  failure: 'went-wrong',
  cancelled: 'cancelled',
};
