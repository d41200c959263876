// The client of bad days without a worker: the real cases, told in one go when the caller's turn is over.
import type { BadDayClient, BadDayReply } from '../../src/rehearsal/bad-day/bad-day-worker-client';
import { type BadDayInput, playBadDay } from '../../src/rehearsal/bad-day/play-bad-day';

export interface InProcessBadDay extends BadDayClient {
  /** What was asked for, in order. */
  readonly asked: readonly Omit<BadDayInput, 'from'>[];
}

export function inProcessBadDay(): InProcessBadDay {
  const asked: Omit<BadDayInput, 'from'>[] = [];
  let settle: ((reply: BadDayReply) => void) | null = null;
  const finish = (reply: BadDayReply) => {
    const tell = settle;
    settle = null;
    tell?.(reply);
  };
  return {
    asked,
    play: (input, tell) => {
      finish({ is: 'cancelled' });
      asked.push(input);
      return new Promise((resolve) => {
        settle = resolve;
        setTimeout(() => {
          if (settle !== resolve) return;
          const played = playBadDay({ ...input, from: 1 });
          if (played.ok) tell(played.value);
          finish(
            played.ok ? { is: 'played', cases: played.value } : { is: 'cannot-play', problems: played.error },
          );
        });
      });
    },
    cancel: () => finish({ is: 'cancelled' }),
  };
}
