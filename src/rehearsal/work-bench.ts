import type { Command } from '../engine/command';
import { FAILURE_KINDS, type FailureKind } from '../model/journal';
import type { ScriptEntry } from '../model/scenario';
import { plainOutput } from './plain-value';
import type { Plan } from './planned';
import { entryDelayMs, isSilent, type Script, scriptedMs } from './script';
import type { Setting } from './setting';

type StartWork = Extract<Command, { readonly type: 'start-work' }>;

/** Names what an attempt has set, so that a cancelled attempt takes it along. */
export function workKey(activation: number, attempt: number): string {
  return `work:${String(activation)}:${String(attempt)}`;
}

/**
 * Decides what becomes of an attempt. Every attempt uses one entry of its step's script, also one that meets an
 * outage: the third entry is the third try, whatever happened to the others. An entry that does not say how long
 * it takes, takes the likely duration, a failure too, and as long as somebody has to be waited for.
 */
export function beginAttempt(
  setting: Setting,
  script: Script,
  command: StartWork,
  nowMs: number,
  plan: Plan,
): void {
  const { activation, attempt, step } = command;
  const key = workKey(activation, attempt);
  const entry = script.take(step);
  const workers = setting.workersOf(step);
  const takesMs = entry === null ? null : entryDelayMs(entry);
  const beginMs = takesMs === null ? setting.presence.thereFrom(workers, nowMs) : nowMs;
  if (isOut(setting, step, beginMs)) {
    plan(beginMs, key, { is: 'work-failed', activation, attempt, kind: 'unavailable' });
    return;
  }
  if (entry !== null && isSilent(entry)) return;
  const at =
    takesMs === null ? setting.presence.doneAt(workers, nowMs, setting.likelyMsOf(step)) : nowMs + takesMs;
  const failure = entry === null ? null : failureOf(entry);
  if (failure !== null) {
    plan(at, key, { is: 'work-failed', activation, attempt, ...failure });
    return;
  }
  const { behaviour } = setting.stepOf(step);
  const { produces, threshold } = behaviour.does === 'work' ? behaviour : { produces: [], threshold: null };
  const plain = plainOutput(produces, setting.fields, at, setting.offsets);
  // Work that says how sure it is, is sure, unless the script says otherwise: beside `done` or inside it.
  const sureness = threshold === null ? {} : { confidence: entry?.confidence ?? 1 };
  const output = { ...sureness, ...(entry?.done ?? plain) };
  const by = setting.workerOf(step, nowMs);
  plan(at, key, { is: 'work-done', activation, attempt, by, output });
}

function failureOf(entry: ScriptEntry): { readonly kind: FailureKind; readonly message?: string } | null {
  const kind = FAILURE_KINDS.find((known) => known === entry.fail);
  if (kind === undefined) return null;
  return entry.message === undefined ? { kind } : { kind, message: entry.message };
}

/** An outage holds from its first instant up to, and not at, its last. */
function isOut(setting: Setting, step: string, nowMs: number): boolean {
  const system = setting.systemOf(step);
  return setting.scenario.outages.some((outage) => {
    const fromMs = setting.startedAtMs + scriptedMs(outage.from);
    return outage.system === system && fromMs <= nowMs && nowMs < fromMs + scriptedMs(outage.for);
  });
}
