// Who sends word from outside. A visit that waits for a signal takes one entry of its step's script; without one the
// word comes after the likely duration. It bears the value that the step matches on, unless the script gives another.
import type { EntryOf, FieldValues, JournalEntry } from '../model/journal';
import type { BehaviourOf } from '../step-kit/behaviour';
import type { Plan } from './planned';
import { entryDelayMs, isSilent, type Script } from './script';
import type { Setting } from './setting';

export interface SignalPost {
  /** Hears what happened: who waits for word, who does no more, and the facts of the run. */
  readonly hear: (entry: JournalEntry, nowMs: number) => void;
  /** Completes a signal that is due with the value that is matched on. */
  readonly complete: (values: FieldValues, matchField: string | null) => FieldValues;
}

/** Names the signal that a visit waits for. */
export function signalKey(activation: number): string {
  return `signal:${String(activation)}`;
}

/** Makes the post of a scenario. */
export function makeSignalPost(
  setting: Setting,
  script: Script,
  plan: Plan,
  drop: (key: string) => void,
): SignalPost {
  const known = new Map<string, FieldValues[string]>();
  const learn = (values: FieldValues | undefined) => {
    for (const [field, value] of Object.entries(values ?? {})) known.set(field, value);
  };

  const expect = ({ data }: EntryOf<'step-started'>, nowMs: number) => {
    const { behaviour } = setting.stepOf(data.step);
    if (!waitsForWord(behaviour)) return;
    const entry = script.take(data.step);
    if (entry !== null && isSilent(entry)) return;
    const at = nowMs + ((entry === null ? null : entryDelayMs(entry)) ?? setting.likelyMsOf(data.step));
    const { signal: name, matchField } = behaviour;
    plan(at, signalKey(data.activation), { is: 'signal', name, values: entry?.signal ?? {}, matchField });
  };

  return {
    hear: (entry, nowMs) => {
      if (entry.type === 'run-started' || entry.type === 'answered') learn(entry.data.fields);
      if (entry.type === 'incident-resolved') learn(entry.data.output);
      if (entry.type === 'step-started') expect(entry, nowMs);
      if (entry.type === 'step-finished') learn(entry.data.output);
      if (entry.type === 'step-finished' || (entry.type === 'cancelled' && entry.data.activation !== null)) {
        drop(signalKey(entry.data.activation ?? 0));
      }
    },
    complete: (values, matchField) => {
      const matched = matchField === null ? undefined : known.get(matchField);
      return matchField === null || matched === undefined ? values : { [matchField]: matched, ...values };
    },
  };
}

function waitsForWord(behaviour: {
  readonly does: string;
}): behaviour is Extract<BehaviourOf<'wait'>, { readonly signal: string }> {
  return behaviour.does === 'wait' && 'signal' in behaviour;
}
