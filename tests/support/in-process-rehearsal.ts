// The rehearsal client without a worker: the real rehearsal, answered when the caller's turn is over. What is cancelled
// before that is never played, as in the worker.

import type { RehearsalInput } from '../../src/rehearsal/open-rehearsal';
import type { RehearsalClient, RehearsalReply } from '../../src/rehearsal/rehearsal-worker-client';
import { rehearse } from '../../src/rehearsal/rehearse';

export interface InProcessRehearsal extends RehearsalClient {
  /** What was asked for, in order. */
  readonly asked: readonly RehearsalInput[];
  /** Holds answers back until `answer` is called. */
  readonly hold: () => void;
  readonly answer: () => void;
}

export function inProcessRehearsal(): InProcessRehearsal {
  const asked: RehearsalInput[] = [];
  let settle: ((reply: RehearsalReply) => void) | null = null;
  let input: RehearsalInput | null = null;
  let isHeld = false;

  const finish = (reply: RehearsalReply) => {
    const tell = settle;
    settle = null;
    input = null;
    tell?.(reply);
  };
  const play = () => {
    if (input !== null) finish({ is: 'played', result: rehearse(input) });
  };

  return {
    asked,
    hold: () => {
      isHeld = true;
    },
    answer: play,
    rehearse: (wanted) => {
      finish({ is: 'cancelled' });
      asked.push(wanted);
      input = wanted;
      return new Promise((resolve) => {
        settle = resolve;
        if (!isHeld) queueMicrotask(() => input === wanted && play());
      });
    },
    cancel: () => finish({ is: 'cancelled' }),
    close: () => finish({ is: 'cancelled' }),
  };
}
