import { findImportFormat, importFormats } from '../../exchange/import-formats';
import { writeWorkflow } from '../../exchange/json/write-workflow';
import { stepTypes } from '../../steps/step-types';
import { sayCoded } from '../../words/coded-words';
import { english } from '../../words/english';
import type { Command } from '../command';
import { EXIT } from '../outside';
import { complain } from '../print';
import { readText } from '../read-file';
import { writeOut } from '../write-out';

/** Reads a workflow in any format that is known and writes it as a workflow file. */
export const importCommand: Command = {
  name: 'import',
  usage: 'import FILE [--out PATH]',
  purpose: 'reads a file in any known format and writes it as a workflow file',
  options: { values: ['out'], switches: [] },
  words: [1, 1],
  run: async ({ words: [path = ''], values }, outside) => {
    const format = findImportFormat(path === '-' ? 'stdin.json' : path);
    if (format === undefined) {
      const known = importFormats
        .flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`))
        .join(', ');
      complain([`${path} is of a kind that cannot be read. Choose a file that ends in ${known}.`], outside);
      return EXIT.misuse;
    }
    const text = await readText(path, outside);
    if (!text.ok) {
      complain([text.error], outside);
      return EXIT.misuse;
    }
    const read = format.read(text.value, path, stepTypes);
    if (!read.ok) {
      complain([sayCoded(english.fileProblems, read.error)], outside);
      return EXIT.misuse;
    }
    return writeOut(writeWorkflow(read.value, stepTypes), values.get('out'), outside);
  },
};
