import {
  Circle,
  CircleArrowUp,
  CircleCheck,
  CircleDashed,
  CircleDashedCheck,
  CircleX,
  type LucideIcon,
  TriangleAlert,
} from 'lucide-react';
import type { Tone } from '../../../ui/tone';
import { expectationText } from '../../../words/expectations';
import { judgementText } from '../../../words/promises';
import type { RehearsalView } from '../screen/rehearsal-view';
import type { ScenarioResult } from '../session/rehearsal-state';

/** Is how a saved day that came out so looks: a shape and a colour that say the same. */
export const scenarioLooks: Readonly<
  Record<ScenarioResult['is'] | 'unknown', { readonly icon: LucideIcon; readonly tone: Tone }>
> = {
  holds: { icon: CircleCheck, tone: 'done' },
  gap: { icon: CircleDashed, tone: 'attention' },
  closed: { icon: CircleDashedCheck, tone: 'done' },
  better: { icon: CircleArrowUp, tone: 'done' },
  fails: { icon: CircleX, tone: 'wrong' },
  refused: { icon: TriangleAlert, tone: 'attention' },
  unknown: { icon: Circle, tone: 'neutral' },
};

/**
 * Says how it came out: the first expectation that is not met says most, then the first promise that is broken, else
 * where it ended, and after how long.
 */
export function sayResult(result: ScenarioResult | null, { words, context }: RehearsalView): string {
  const { scenarios } = words;
  if (result === null) return scenarios.notChecked;
  if (result.is === 'refused') return scenarios.cannotPlay;
  const { format, stepName, language } = context;
  const took = result.elapsedMs > 0 ? format.duration(result.elapsedMs) : null;
  const standing = result.standing === null ? '' : language.states.run[result.standing];
  const ends = format.all(result.ends.map(stepName));
  if (result.is === 'better') return scenarios.better(ends, took);
  if (result.is === 'closed') return scenarios.closed(result.ends.length === 0 ? standing : ends, took);
  const broken = result.checks.find(({ ok }) => !ok);
  if (broken !== undefined) return expectationText(broken, context);
  const unkept = result.promises.find(({ judgement }) => judgement.is === 'broken');
  if (unkept !== undefined) return judgementText(unkept.promise.rule, unkept.judgement, context);
  return result.is === 'gap' && result.ends.length === 0
    ? scenarios.gap(standing)
    : sayEnd(result, { words, context });
}

/** Says where a run ended and after how long, whatever was expected of it. */
export function sayEnd(
  { standing, ends, elapsedMs }: Pick<ScenarioResult, 'standing' | 'ends' | 'elapsedMs'>,
  { words: { scenarios }, context }: Pick<RehearsalView, 'words' | 'context'>,
): string {
  const { format, stepName, language } = context;
  if (ends.length === 0) return scenarios.noEnd(standing === null ? '' : language.states.run[standing]);
  return scenarios.reaches(format.all(ends.map(stepName)), elapsedMs > 0 ? format.duration(elapsedMs) : null);
}
