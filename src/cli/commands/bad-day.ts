import type { WorkflowDocument } from '../../model/document';
import { CASE_STANDINGS } from '../../projections/case-standing';
import { type BadDayReport, sumUpBadDay } from '../../rehearsal/bad-day/bad-day-report';
import { findTellers } from '../../rehearsal/bad-day/find-tellers';
import type { BadDayCase } from '../../rehearsal/bad-day/judge-bad-day';
import { playBadDay } from '../../rehearsal/bad-day/play-bad-day';
import { stepTypes } from '../../steps/step-types';
import { endingText } from '../../words/paths';
import { promiseName } from '../../words/promises';
import { scenarioProblemText } from '../../words/scenario-problems';
import type { SentenceContext } from '../../words/sentence-context';
import type { Command } from '../command';
import { withRunnable } from '../named-file';
import { EXIT, type ExitCode } from '../outside';
import { complain, printJson, printLines } from '../print';
import { speakOf } from '../sentences';

const USAGE = 'bad-day FILE [--cases N] [--seed S] [--json]';

const CASES = 50;
const SEED = 1;
const MOST_CASES = 10_000;
const LARGEST_SEED = 2 ** 31;

/** Plays many cases with one thing or another going wrong. */
export const badDayCommand: Command = {
  name: 'bad-day',
  usage: USAGE,
  purpose: 'plays random cases with things going wrong, and says how they came out',
  options: { values: ['cases', 'seed'], switches: [] },
  words: [1, 1],
  run: ({ words: [path = ''], values, switches }, outside) => {
    const cases = readCount(values.get('cases'), CASES, 1, MOST_CASES);
    const seed = readCount(values.get('seed'), SEED, 0, LARGEST_SEED);
    if (cases === null || seed === null) {
      complain([sayBadNumber(cases === null), `Call it like this: ${USAGE}`], outside);
      return Promise.resolve(EXIT.misuse);
    }
    return withRunnable(path, switches.has('json'), outside, ({ document, graph }) => {
      const tellers = findTellers(document, graph, stepTypes);
      const played = playBadDay({ document, graph, seed, tellers, from: 1, cases });
      const context = speakOf(document);
      if (!played.ok) {
        complain(
          played.error.map((problem) => `${path}: ${scenarioProblemText(problem, context)}`),
          outside,
        );
        return EXIT.problem;
      }
      const report = sumUpBadDay(played.value);
      if (switches.has('json')) printJson({ seed, ...toRecord(played.value, report, context) }, outside);
      else printLines([document.name, '', ...tell(seed, report, document, context)], outside);
      return exitOf(report);
    });
  },
};

/** A case that went wrong with somebody told went as somebody drew it. */
function exitOf({ counts }: BadDayReport): ExitCode {
  return counts.waits + counts.stuck + counts.broken + counts.untold === 0 ? EXIT.fine : EXIT.problem;
}

function readCount(text: string | undefined, otherwise: number, least: number, most: number): number | null {
  if (text === undefined) return otherwise;
  const count = /^\d+$/u.test(text) ? Number(text) : Number.NaN;
  return count >= least && count <= most ? count : null;
}

function sayBadNumber(isCases: boolean): string {
  return isCases
    ? `After --cases comes a whole number from 1 to ${String(MOST_CASES)}.`
    : `After --seed comes a whole number from 0 to ${String(LARGEST_SEED)}.`;
}

/** Every case can be saved from this and played again with `run --scenario`. */
function toRecord(cases: readonly BadDayCase[], { counts, groups }: BadDayReport, context: SentenceContext) {
  const { badDay } = context.language.rehearsal;
  return {
    counts,
    groups: groups.map((group) => ({
      standing: group.standing,
      ending: group.ending,
      ...(group.promise === null ? {} : { promise: group.promise }),
      cases: group.cases.map(({ number }) => number),
    })),
    cases: cases.map(({ number, standing, ending, broken, scenario }) => ({
      case: number,
      standing,
      ending,
      broken,
      scenario: { ...scenario, name: badDay.caseOf(number) },
    })),
  };
}

function tell(
  seed: number,
  { counts, groups }: BadDayReport,
  { promises }: WorkflowDocument,
  context: SentenceContext,
): readonly string[] {
  const { badDay } = context.language.rehearsal;
  return [
    `${badDay.title(seed)}: ${badDay.outcome(counts)}`,
    ...CASE_STANDINGS.flatMap((standing) =>
      groups
        .filter((group) => group.standing === standing)
        .map((group) => {
          const mark = standing === 'handled' || standing === 'told' ? '✓' : '✗';
          const first = group.cases[0]?.number ?? 0;
          const promise = promises.find(({ id }) => id === group.promise);
          const trouble =
            promise === undefined
              ? endingText(group.ending, context)
              : badDay.breaks(promiseName(promise.name, promise.rule, context));
          return `  ${mark} ${trouble} ${badDay.inCases(group.cases.length, standing)} (${badDay.caseOf(first)})`;
        }),
    ),
  ];
}
