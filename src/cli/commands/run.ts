import { beganAlsoLines, withLines } from '../../projections/began-also';
import { standingOf } from '../../projections/run-standing';
import { storyOf } from '../../projections/story';
import { capitalised } from '../../words/sentence';
import { tellStory } from '../../words/story';
import type { Command } from '../command';
import { inFile } from '../compile-file';
import { EXIT } from '../outside';
import { complain, printJson, printLines } from '../print';
import { type Played, rehearseFile } from '../rehearse-file';
import { wentWell } from '../run-record';
import { speakOf } from '../sentences';
import { runBatch } from './run-batch';

/** Plays a workflow in virtual time. */
export const runCommand: Command = {
  name: 'run',
  usage: 'run FILE [--scenario ID or FILE.json] [--json]   or   run --batch LIST.json',
  purpose: 'plays a workflow and says what happens',
  options: { values: ['scenario', 'batch'], switches: [] },
  words: [0, 1],
  run: async (call, outside) => {
    const [path] = call.words;
    const list = call.values.get('batch');
    if ((path === undefined) === (list === undefined)) {
      complain([`Name one file, or a list with --batch. Call it like this: ${runCommand.usage}`], outside);
      return EXIT.misuse;
    }
    if (list !== undefined) return runBatch(list, outside);
    const played = await rehearseFile(path ?? '', call.values.get('scenario'), outside);
    const isJson = call.switches.has('json');
    if (!played.ok) {
      const { exit, errors } = played.error;
      if (isJson && exit === EXIT.problem) printJson({ errors }, outside);
      complain(
        exit === EXIT.problem ? inFile(path ?? '', errors) : errors.map(({ message }) => message),
        outside,
      );
      return exit;
    }
    if (isJson) printJson(played.value.record, outside);
    else printLines(tell(played.value), outside);
    return wentWell(played.value.record) ? EXIT.fine : EXIT.problem;
  },
};

function tell({ document, scenario, rehearsal, record }: Played): readonly string[] {
  const context = speakOf(document);
  const { format, language } = context;
  const standing = language.states.run[standingOf(record.status, record.result)];
  const { journal, beganAlso } = rehearsal;
  const story = withLines(storyOf(journal), beganAlsoLines(journal, beganAlso), Number.POSITIVE_INFINITY);
  const lines = story.map((line) => `${format.moment(line.at)}  ${tellStory(line, context)}`);
  const promised = record.promises.map(
    (promise) =>
      `${promise.ok ? (promise.is === 'kept' ? '✓' : '·') : '✗'} ${promise.text}${'shows' in promise ? ` ${promise.shows}` : ''}`,
  );
  const title =
    scenario === undefined || scenario.name === '' ? document.name : `${document.name}: ${scenario.name}`;
  const { scenarios } = language.rehearsal;
  // What came out better is said as that, and not as what is wrong.
  const isBetter = record.verdict === 'closed' || record.verdict === 'better';
  const expected = [
    ...record.expectations
      .filter(({ ok }) => ok || !isBetter)
      .map(({ text, ok }) => `${ok ? '✓' : '✗'} ${text}`),
    ...(isBetter ? [`· ${scenarios.states[record.verdict]}.`] : []),
  ];
  return [
    title,
    '',
    ...lines,
    '',
    `${capitalised(standing)}, after ${format.between(rehearsal.startedAt, rehearsal.startedAt + record.elapsedMs)}.`,
    ...(expected.length === 0 ? [] : ['', ...expected]),
    ...(promised.length === 0 ? [] : ['', `${language.promises.list.title}:`, ...promised]),
  ];
}
