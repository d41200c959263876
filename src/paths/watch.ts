// A promise, carried along while a drawing is explored: the state of its automaton is part of every state, and what it
// asks of fields is pinned down where it asks.
import type { Graph } from '../engine/graph';
import { clausesOf } from '../facts/condition';
import { type FactSource, holds } from '../facts/evaluate-condition';
import { groupBy } from '../kernel/group-by';
import type { Json } from '../kernel/json';
import type { JournalEntry } from '../model/journal';
import { FRESH, goOn, isBroken, isBrokenInTheEnd, isSettled } from '../promises/automaton';
import { happensIn, isGoingWrong } from '../promises/happening';
import { fieldsOf, happeningsOf, looksAtTheEnd, type Rule } from '../promises/promise-rule';
import type { Ending } from './ending';
import type { Region } from './field-regions';

/** Is a promise that is watched. */
export interface Watch {
  readonly rule: Rule;
  /** The numbers of the steps whose doings it tells apart. */
  readonly visible: ReadonlySet<number>;
  /** Those of them of which it tells apart whether they went wrong. */
  readonly failing: ReadonlySet<number>;
  /** The fields that it looks at when its first thing happens, and at which step; those that it looks at in the end. */
  readonly asks: readonly string[];
  readonly asksAt: number;
  readonly asksInTheEnd: readonly string[];
  /** Goes on by what one event led to; `values` are the fields from then on. */
  readonly goOn: (state: number, journal: readonly JournalEntry[], values: Values) => number;
  /** Tells whether what is due after an event fell due by it: nothing was due before, or that was answered. */
  readonly fallsDue: (before: number, journal: readonly JournalEntry[], values: Values) => boolean;
  /** Tells whether an entry is what its condition is looked at for. */
  readonly isFirst: (entry: JournalEntry) => boolean;
  /** Sorts regions of a field into those that its condition treats alike. */
  readonly toldApart: (field: string, regions: readonly Region[]) => readonly (readonly Region[])[];
  /** Tells whether nothing can break it any more; `ahead` says whether a step can still start or be left. */
  readonly isSettled: (state: number, ahead: (step: number) => boolean) => boolean;
  /** Tells whether it is broken where a path has come to, for good or because this ends it. */
  readonly isBrokenAt: (state: number, endings: readonly Ending[], values: Values) => boolean;
}

type Values = Readonly<Record<string, Json>>;

/** Makes a promise ready for being watched in a graph that has its steps and fields. */
export function watchRule(graph: Graph, rule: Rule): Watch {
  const [first, second] = happeningsOf(rule);
  const numberOf = (step: string | undefined) => graph.steps.findIndex(({ id }) => id === step);
  const [firstStep, secondStep] = [numberOf(first?.step), numberOf(second?.step)];
  const isAtEnd = looksAtTheEnd(rule);
  const typeOf: FactSource['typeOf'] = (field) => graph.fields.find(({ id }) => id === field)?.type;
  const isTrue = (values: Values) =>
    rule.when === null || holds(rule.when, { valueOf: (field) => values[field], typeOf, offsets: [] });
  const isFirst = (entry: JournalEntry) => first !== undefined && happensIn(entry, first);
  const clauses = rule.when === null ? [] : clausesOf(rule.when);
  const goOnBy = (state: number, entry: JournalEntry, values: Values) => {
    const seen = {
      first: isFirst(entry) && (isAtEnd || isTrue(values)),
      second: second !== undefined && happensIn(entry, second),
    };
    return seen.first || seen.second ? goOn(rule, state, seen) : state;
  };
  return {
    rule,
    visible: new Set(happeningsOf(rule).map(({ step }) => numberOf(step))),
    failing: new Set(
      happeningsOf(rule)
        .filter(isGoingWrong)
        .map(({ step }) => numberOf(step)),
    ),
    asks: isAtEnd ? [] : fieldsOf(rule),
    asksAt: firstStep,
    asksInTheEnd: isAtEnd ? fieldsOf(rule) : [],
    isFirst,
    goOn: (before, journal, values) => journal.reduce((state, entry) => goOnBy(state, entry, values), before),
    fallsDue: (before, journal, values) => {
      let [state, isDueAnew] = [before, false];
      for (const entry of journal) {
        const next = goOnBy(state, entry, values);
        if (next !== state) isDueAnew = next !== FRESH;
        state = next;
      }
      return isDueAnew;
    },
    toldApart: (field, regions) => {
      const own = clauses.filter((clause) => clause.field === field);
      const truths = ({ value }: Region) =>
        own.map((clause) => holds(clause, { valueOf: () => value, typeOf, offsets: [] })).join();
      return [...groupBy(regions, truths).values()];
    },
    isSettled: (state, ahead) =>
      isSettled(rule, state, { first: ahead(firstStep), second: ahead(secondStep) }),
    isBrokenAt: (state, endings, values) => {
      if (isBroken(rule, state)) return true;
      return endings.some((ending) => {
        if (ending.kind !== 'finished' && ending.kind !== 'waits-forever') return false;
        const result = ending.kind === 'finished' ? ending.result : null;
        return isBrokenInTheEnd(rule, state, { result, holds: isTrue(values) });
      });
    },
  };
}
