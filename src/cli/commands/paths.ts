import type { WorkflowDocument } from '../../model/document';
import type { Scenario } from '../../model/scenario';
import { type Ending, isDrawnEnd } from '../../paths/ending';
import { explorePaths, type Paths } from '../../paths/explore-paths';
import { mapPairs } from '../../paths/fault-pairs';
import { stepTypes } from '../../steps/step-types';
import { endingText } from '../../words/paths';
import { promiseName, promiseText } from '../../words/promises';
import type { SentenceContext } from '../../words/sentence-context';
import type { Command } from '../command';
import { withRunnable } from '../named-file';
import { EXIT } from '../outside';
import { tellPairs, toPairsRecord } from '../pairs-record';
import { printJson, printLines } from '../print';
import { speakOf } from '../sentences';

/** Says every way a drawing can go, before anything runs. */
export const pathsCommand: Command = {
  name: 'paths',
  usage: 'paths FILE [--pairs] [--json]',
  purpose:
    'lists every way it can end, what can never happen, which promises can be broken; with --pairs, what two things do at once',
  options: { values: [], switches: ['pairs'] },
  words: [1, 1],
  run: ({ words: [path = ''], switches }, outside) =>
    withRunnable(path, switches.has('json'), outside, (compiled) => {
      const paths = explorePaths(compiled);
      const context = speakOf(compiled.document);
      const { document } = compiled;
      const pairs = switches.has('pairs') ? mapPairs({ ...compiled, catalog: stepTypes }) : null;
      if (switches.has('json')) {
        const record = toRecord(paths, document, context);
        printJson(pairs === null ? record : { ...record, pairs: toPairsRecord(pairs, context) }, outside);
      } else {
        const told = pairs === null ? [] : ['', ...tellPairs(pairs, context)];
        printLines([document.name, '', ...tell(paths, document, context), ...told], outside);
      }
      const isFine =
        paths.endings.every(isDrawnEnd) &&
        paths.promises.every(({ broken }) => broken === null) &&
        (pairs?.pairs ?? []).length === 0;
      return isFine ? EXIT.fine : EXIT.problem;
    }),
};

/** Puts what was found into the words of the contract. */
function toRecord(
  { complete, states, endings, neverStarts, pack, promises }: Paths,
  document: WorkflowDocument,
  context: SentenceContext,
) {
  return {
    complete,
    states,
    endings: endings.map(({ scenario, ...ending }) => ({
      ...ending,
      scenario: named(scenario, ending, context),
    })),
    neverStarts,
    pack: pack.map(({ scenario, ending }) => named(scenario, ending, context)),
    promises: promises.map(({ promise, broken, sure, endless }) => ({
      promise,
      broken: broken === null ? null : { ...broken, name: nameOf(promise, document, context).slice(0, 200) },
      sure,
      endless,
    })),
  };
}

function named(scenario: Scenario, ending: Ending | undefined, context: SentenceContext): Scenario {
  return ending === undefined ? scenario : { ...scenario, name: endingText(ending, context).slice(0, 200) };
}

function nameOf(promise: string, { promises }: WorkflowDocument, context: SentenceContext): string {
  const found = promises.find(({ id }) => id === promise);
  return found === undefined ? '' : promiseName(found.name, found.rule, context);
}

function tell(
  { complete, states, endings, neverStarts, failures, promises }: Paths,
  document: WorkflowDocument,
  context: SentenceContext,
): readonly string[] {
  const { paths, promises: promised } = context.language;
  const { list } = promised;
  return [
    `${paths.endings}:`,
    ...endings.map((ending) => `  ${isDrawnEnd(ending) ? '✓' : '✗'} ${endingText(ending, context)}`),
    ...(failures.length === 0 ? [] : ['', `${paths.failures}:`]),
    ...failures.map((fate) => `  ${paths.fate(fate, context)}`),
    ...(neverStarts.length === 0 ? [] : ['', paths.neverStarts(neverStarts, context)]),
    ...(promises.length === 0 ? [] : ['', `${list.title}:`]),
    ...promises.map(({ promise, broken, sure, endless }) => {
      const rule = document.promises.find(({ id }) => id === promise)?.rule;
      const text = rule === undefined ? '' : promiseText(rule, context);
      const stands =
        endless === null
          ? list.onPaths[broken !== null ? 'broken' : sure ? 'kept' : 'unproved']
          : list.endless(endless, context);
      return `  ${broken !== null ? '✗' : sure ? '✓' : '·'} ${text} ${stands}`;
    }),
    '',
    paths.seen(complete, states, context),
  ];
}
