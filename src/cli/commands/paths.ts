import type { Scenario } from '../../model/scenario';
import type { Ending } from '../../paths/ending';
import { explorePaths, type Paths } from '../../paths/explore-paths';
import { endingText } from '../../words/paths';
import type { SentenceContext } from '../../words/sentence-context';
import type { Command } from '../command';
import { withRunnable } from '../named-file';
import { EXIT } from '../outside';
import { printJson, printLines } from '../print';
import { speakOf } from '../sentences';

/** Says every way a drawing can go, before anything runs. */
export const pathsCommand: Command = {
  name: 'paths',
  usage: 'paths FILE [--json]',
  purpose: 'lists every way it can end, and what can never happen',
  options: { values: [], switches: [] },
  words: [1, 1],
  run: ({ words: [path = ''], switches }, outside) =>
    withRunnable(path, switches.has('json'), outside, (compiled) => {
      const paths = explorePaths(compiled);
      const context = speakOf(compiled.document);
      if (switches.has('json')) printJson(toRecord(paths, context), outside);
      else printLines([compiled.document.name, '', ...tell(paths, context)], outside);
      return paths.endings.every(endsWell) ? EXIT.fine : EXIT.problem;
    }),
};

/** An end that somebody drew is an end that somebody wanted, also a bad one. */
function endsWell(ending: Ending): boolean {
  return ending.kind === 'finished' && ending.result !== 'incomplete';
}

/** Puts what was found into the words of the contract. */
function toRecord({ complete, states, endings, neverStarts, pack }: Paths, context: SentenceContext) {
  return {
    complete,
    states,
    endings: endings.map(({ scenario, ...ending }) => ({
      ...ending,
      scenario: named(scenario, ending, context),
    })),
    neverStarts,
    pack: pack.map(({ scenario, ending }) => named(scenario, ending, context)),
  };
}

function named(scenario: Scenario, ending: Ending | undefined, context: SentenceContext): Scenario {
  return ending === undefined ? scenario : { ...scenario, name: endingText(ending, context).slice(0, 200) };
}

function tell(
  { complete, states, endings, neverStarts, failures }: Paths,
  context: SentenceContext,
): readonly string[] {
  const { paths } = context.language;
  return [
    `${paths.endings}:`,
    ...endings.map((ending) => `  ${endsWell(ending) ? '✓' : '✗'} ${endingText(ending, context)}`),
    ...(failures.length === 0 ? [] : ['', `${paths.failures}:`]),
    ...failures.map((fate) => `  ${paths.fate(fate, context)}`),
    ...(neverStarts.length === 0 ? [] : ['', paths.neverStarts(neverStarts, context)]),
    '',
    paths.seen(complete, states, context),
  ];
}
