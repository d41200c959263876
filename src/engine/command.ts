// What a run asks of its host. Activation and attempt make every command an idempotency key: a host that is told
// twice does it once.
import type { TimerPurpose } from '../model/journal';

interface ForAttempt {
  readonly activation: number;
  readonly attempt: number;
  readonly step: string;
}

export type Command =
  /** `undoes` names the visit that an undo takes back. */
  | ({
      readonly type: 'start-work';
      readonly undoes?: { readonly activation: number; readonly step: string };
    } & ForAttempt)
  | ({ readonly type: 'cancel-work' } & ForAttempt)
  | ({
      readonly type: 'ask';
      readonly roles: readonly string[];
      readonly answers: readonly string[];
    } & ForAttempt)
  | ({ readonly type: 'withdraw-ask' } & ForAttempt)
  | ({ readonly type: 'remind'; readonly roles: readonly string[] } & ForAttempt)
  | ({
      readonly type: 'set-timer';
      readonly timer: number;
      readonly due: number;
      readonly purpose: TimerPurpose;
    } & ForAttempt)
  | ({ readonly type: 'clear-timer'; readonly timer: number } & ForAttempt);
