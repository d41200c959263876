// What is set to happen at one step, read from a script and written into one. A script that says more than the controls
// can (somebody wrote the file by hand) stays as it is until it is set anew.
import { formatDuration, parseDuration } from '../../../kernel/duration';
import { sameJson } from '../../../kernel/json';
import { FAILURE_KINDS, type FailureKind, type FieldValues } from '../../../model/journal';
import type { Scenario, ScriptEntry } from '../../../model/scenario';

/** Is what happens at a step. Times in ms; null is the likely time. */
export type StepPlan =
  | { readonly is: 'ordinary' }
  /** Fails so many times in a row, then works. */
  | { readonly is: 'fails'; readonly kind: FailureKind; readonly times: number }
  | { readonly is: 'never' }
  | { readonly is: 'slow'; readonly takesMs: number }
  /** Works, and leaves these values behind. */
  | { readonly is: 'leaves'; readonly values: FieldValues }
  /** Works, and says how sure it is; with `values` null it leaves the usual ones behind. */
  | { readonly is: 'unsure'; readonly confidence: number; readonly values: FieldValues | null }
  /** Word comes from outside, after so long; `values` is what it bears besides the one that it is matched on. */
  | { readonly is: 'comes'; readonly afterMs: number; readonly values: FieldValues }
  /** Somebody answers otherwise, or does not; each at most once. */
  | { readonly is: 'answers'; readonly given: readonly AnswerPlan[] }
  /** Says more than fits into one choice. */
  | { readonly is: 'custom'; readonly entries: number };

/** Is what one person, or somebody of a role, answers; `by` null: whoever is asked; `answer` null: they do not. */
export interface AnswerPlan {
  readonly by: string | null;
  readonly answer: string | null;
  readonly afterMs: number | null;
  readonly reason: string;
}

/** Reads what is set to happen at a step. */
export function readStepPlan(scenario: Scenario, step: string): StepPlan {
  const entries = scenario.script[step] ?? [];
  const [first] = entries;
  if (first === undefined) return { is: 'ordinary' };
  const plan = answersOf(entries) ?? planOf(first, entries.length);
  // «Silent» and «hang» both say that nothing comes.
  const said = sameJson(first, { silent: true }) ? [{ hang: true }, ...entries.slice(1)] : entries;
  return plan !== null && sameJson(entriesOf(plan), said) ? plan : { is: 'custom', entries: entries.length };
}

/** Sets what happens at a step. */
export function writeStepPlan(scenario: Scenario, step: string, plan: StepPlan): Scenario {
  if (plan.is === 'custom') return scenario;
  const { [step]: _before, ...script } = scenario.script;
  const entries = entriesOf(plan);
  return { ...scenario, script: entries.length === 0 ? script : { ...script, [step]: entries } };
}

/** Answers of several, none of them twice: a second answer of the same is for the next round, and the file's own. */
function answersOf(entries: readonly ScriptEntry[]): StepPlan | null {
  const given = entries.flatMap(
    ({ answer, silent, by = null, after, reason = '' }): readonly AnswerPlan[] => {
      if (answer !== undefined) return [{ by, answer, afterMs: parseDuration(after ?? ''), reason }];
      return silent === true && by !== null ? [{ by, answer: null, afterMs: null, reason }] : [];
    },
  );
  const isEachOnce = new Set(given.map(({ by }) => by)).size === entries.length;
  return isEachOnce ? { is: 'answers', given } : null;
}

function planOf(entry: ScriptEntry, count: number): StepPlan | null {
  const afterMs = parseDuration(entry.takes ?? entry.after ?? '');
  if (entry.fail !== undefined) {
    const kind = FAILURE_KINDS.find((known) => known === entry.fail);
    return kind === undefined ? null : { is: 'fails', kind, times: count };
  }
  if (entry.hang === true || entry.silent === true) return { is: 'never' };
  if (entry.confidence !== undefined) {
    return { is: 'unsure', confidence: entry.confidence, values: entry.done ?? null };
  }
  if (entry.signal !== undefined) return { is: 'comes', afterMs: afterMs ?? 0, values: entry.signal };
  if (entry.done !== undefined) return { is: 'leaves', values: entry.done };
  return afterMs === null ? null : { is: 'slow', takesMs: afterMs };
}

/** Writes a plan as entries of a script; nothing: the ordinary thing. */
export function entriesOf(plan: StepPlan): ScriptEntry[] {
  switch (plan.is) {
    case 'ordinary':
    case 'custom':
      return [];
    case 'fails':
      return Array.from({ length: Math.max(1, plan.times) }, () => ({ fail: plan.kind }));
    case 'never':
      return [{ hang: true }];
    case 'slow':
      return [{ takes: formatDuration(plan.takesMs) }];
    case 'leaves':
      return [{ done: { ...plan.values } }];
    case 'unsure':
      return [{ confidence: plan.confidence, ...(plan.values === null ? {} : { done: { ...plan.values } }) }];
    case 'comes':
      return [{ signal: { ...plan.values }, after: formatDuration(plan.afterMs) }];
    case 'answers':
      return [...plan.given].sort((left, right) => timeOf(left) - timeOf(right)).map(answerEntry);
  }
}

/** A round takes entries up to the one that decides: who does not answer stands first, then whoever answers first. */
function timeOf({ answer, afterMs }: AnswerPlan): number {
  return answer === null ? -1 : (afterMs ?? 0);
}

function answerEntry({ by, answer, afterMs, reason }: AnswerPlan): ScriptEntry {
  return {
    ...(answer === null ? { silent: true as const } : { answer }),
    ...(afterMs === null ? {} : { after: formatDuration(afterMs) }),
    ...(by === null ? {} : { by }),
    ...(reason === '' ? {} : { reason }),
  };
}
