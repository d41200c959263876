import { exportFormats, findExportFormat } from '../../exchange/export-formats';
import { stepTypes } from '../../steps/step-types';
import type { Command } from '../command';
import { withWorkflow } from '../named-file';
import { EXIT } from '../outside';
import { complain } from '../print';
import { speakOf } from '../sentences';
import { writeOut } from '../write-out';

/** Writes a workflow in another format. */
export const exportCommand: Command = {
  name: 'export',
  usage: 'export FILE --to FORMAT [--out PATH]',
  purpose: 'writes a workflow in a format',
  options: { values: ['to', 'out'], switches: [] },
  words: [1, 1],
  run: async ({ words: [path = ''], values }, outside) => {
    const wanted = values.get('to');
    const format = wanted === undefined ? undefined : findExportFormat(wanted);
    if (format === undefined) {
      const known = exportFormats.map(({ id }) => id).join(', ');
      complain(
        [
          `${wanted === undefined ? 'Say which format with --to' : `“${wanted}” is no format that can be written`}. Choose one of ${known}.`,
        ],
        outside,
      );
      return EXIT.misuse;
    }
    return withWorkflow(path, outside, (document) =>
      writeOut(format.write(document, stepTypes, speakOf(document)), values.get('out'), outside),
    );
  },
};
