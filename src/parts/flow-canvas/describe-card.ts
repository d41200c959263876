import type { Step } from '../../model/document';
import { findStep, stepsIn } from '../../model/step-index';
import type { WayOut } from '../../model/step-rules';
import type { CardContent } from '../step-card/card-content';
import type { CardSource } from './card-source';

/** Says what the card of a step says: its picture, its words, its ways out. */
export function describeCard(
  step: Step,
  source: CardSource,
  ways: readonly WayOut[],
  waitsFor: readonly string[] | undefined,
): CardContent {
  const { faces, words, chrome, document, catalog } = source;
  const face = faces.find(step.type);
  const folded = step.collapsed && catalog.find(step.type)?.traits.container === true;
  const shown = face?.picture(step) ?? null;
  const picture = folded && shown !== null ? { ...shown, shape: 'card' as const } : shown;
  const good = picture?.waysAtFoot === true ? ways.filter((way) => !way.badNews) : [];
  const names = waitsFor?.flatMap((id) => {
    const waited = findStep(document, id);
    return waited === undefined ? [] : [words.name(waited)];
  });
  return {
    picture,
    name: words.name(step),
    line: lineOf(step, source, picture !== null, folded),
    ladder: words.ladder(step),
    rows: good.map(({ id }) => ({ outcome: id, label: words.outcome(step, id) })),
    off: step.off,
    meeting: names === undefined ? null : chrome.waitsFor(words.list(names)),
  };
}

function lineOf(
  step: Step,
  { words, chrome, document }: CardSource,
  isKnown: boolean,
  isFolded: boolean,
): string {
  if (!isKnown) return chrome.unknownKind;
  return isFolded ? chrome.inside(stepsIn(document, step.id).length) : words.line(step);
}
