import {
  Circle,
  CircleArrowUp,
  CircleCheck,
  CircleDashed,
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
  better: { icon: CircleArrowUp, tone: 'done' },
  fails: { icon: CircleX, tone: 'wrong' },
  refused: { icon: TriangleAlert, tone: 'attention' },
  unknown: { icon: Circle, tone: 'neutral' },
};

/** Tells whether a day ends well that was kept as a gap: it was expected to come to no end. */
export function isClosedGap({ is, checks, standing }: ScenarioResult): boolean {
  const wasOpen = checks.some(
    (check) => check.code === 'status' && !check.ok && check.expected !== 'cancelled',
  );
  return is === 'better' && standing === 'done' && wasOpen;
}

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
  const ends = format.all(result.ends.map(stepName));
  if (result.is === 'better') return scenarios[isClosedGap(result) ? 'closed' : 'better'](ends, took);
  const broken = result.checks.find(({ ok }) => !ok);
  if (broken !== undefined) return expectationText(broken, context);
  const unkept = result.promises.find(({ judgement }) => judgement.is === 'broken');
  if (unkept !== undefined) return judgementText(unkept.promise.rule, unkept.judgement, context);
  if (result.ends.length === 0) {
    const standing = result.standing === null ? '' : language.states.run[result.standing];
    return result.is === 'gap' ? scenarios.gap(standing) : scenarios.noEnd(standing);
  }
  return scenarios.reaches(ends, took);
}
