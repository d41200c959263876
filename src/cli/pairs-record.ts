// What `paths --pairs` adds: two things going wrong in one run, each caught alone and not together.
import type { FaultAt, PairMap } from '../paths/fault-pairs';
import type { SentenceContext } from '../words/sentence-context';

/** Puts the pairs into the words of the contract: both faults in the order they come, every bad end, the day of the worst. */
export function toPairsRecord({ complete, states, pairs }: PairMap, context: SentenceContext) {
  const { failureMap: words } = context.language;
  const record = ({ step, fault }: FaultAt) => ({ step, fault });
  return {
    complete,
    states,
    pairs: pairs.map((pair) => ({
      first: record(pair.first),
      second: record(pair.way),
      endings: pair.way.endings,
      scenario: { ...pair.way.scenario, name: words.pairs.name(pair, context).slice(0, 200) },
    })),
  };
}

/** Tells the pairs a line each. */
export function tellPairs({ complete, pairs }: PairMap, context: SentenceContext): readonly string[] {
  const { failureMap: words } = context.language;
  const { pairs: say } = words;
  const isNone = pairs.length === 0 && complete;
  return [
    `${isNone ? say.none.title : say.title}:`,
    `  ${isNone ? say.none.text : say.text}`,
    ...pairs.map((pair) => `  ✗ ${say.name(pair, context)}. ${words.whereItEnds(pair.way, context)}.`),
    ...(complete ? [] : [`  ${say.incomplete}`]),
  ];
}
