// Whether scripted answers will decide an approval, before anybody has given them.
import { beginAsking, decide, mayStillAnswer, type People } from '../engine/run/behaviours/decision';
import type { Asking } from '../engine/state';
import type { ScriptEntry } from '../model/scenario';
import type { BehaviourOf } from '../step-kit/behaviour';
import type { Actors } from './actors';
import type { AskCommand } from './planned';
import { entryDelayMs, isSilent } from './script';
import type { Setting } from './setting';

/** Stands in for the reason of an answer that must have one and is not scripted. */
const PLAIN_REASON = 'sample';

/**
 * Foresees, by the engine's own rule, whether answers given at their times decide, so that a visit takes these entries
 * and no further one; the ladder is not foreseen.
 */
export function isDecidedBy(
  setting: Setting,
  actors: Pick<Actors, 'ruledOut'>,
  command: Pick<AskCommand, 'step' | 'answers'>,
  entries: readonly ScriptEntry[],
): boolean {
  const asked = askOf(setting, command.step);
  if (asked === null) return false;
  const people: People = { of: setting.peopleOf, ruledOut: actors.ruledOut(command.step) };
  const delayOf = (entry: ScriptEntry) => entryDelayMs(entry) ?? setting.likelyMsOf(command.step);
  let asking = beginAsking(asked.rule, asked.approvers);
  const timely = entries.filter((entry) => entry.late !== true && !isSilent(entry));
  for (const entry of timely.sort((left, right) => delayOf(left) - delayOf(right))) {
    const by = speakerOf(setting, people, asking, entry.by);
    const { answer, reason = '', fields = {} } = fillIn(setting, command, entry);
    const hasReason = !asked.reasonFor.includes(answer) || reason.trim() !== '';
    const mayEdit = Object.keys(fields).every((field) => asked.editable.includes(field));
    if (by === null || !hasReason || !mayEdit || !command.answers.includes(answer)) continue;
    const next = decide(people, asked.rule, asking, { by, answer });
    if ('outcome' in next) return true;
    asking = next.asking;
  }
  return false;
}

/** Foresees who will answer: the person named, or somebody of the role (or of any role asked) who has not yet. */
function speakerOf(
  setting: Setting,
  { ruledOut }: People,
  asking: Asking,
  by: string | undefined,
): string | null {
  const asked = asking.roles.flatMap(setting.peopleOf);
  const named = by === undefined ? asked : setting.isRole(by) ? setting.peopleOf(by) : [by];
  const mayAnswer = (person: string) =>
    asked.includes(person) && !ruledOut.has(person) && mayStillAnswer(asking, person);
  return named.find(mayAnswer) ?? null;
}

/** Finds what a step asks; null where it asks nobody. */
export function askOf(setting: Setting, step: string): BehaviourOf<'ask'> | null {
  const { behaviour } = setting.stepOf(step);
  return behaviour.does === 'ask' ? behaviour : null;
}

/** Completes an answer: the first of those offered, with a reason where that one needs it. */
export function fillIn(
  setting: Setting,
  { step, answers }: Pick<AskCommand, 'step' | 'answers'>,
  entry: Pick<ScriptEntry, 'answer' | 'reason' | 'fields'>,
) {
  if (entry.answer !== undefined) return { ...entry, answer: entry.answer };
  const [answer = 'approved'] = answers;
  const isReasonNeeded = askOf(setting, step)?.reasonFor.includes(answer) === true;
  return { ...(isReasonNeeded ? { reason: PLAIN_REASON } : {}), ...entry, answer };
}
