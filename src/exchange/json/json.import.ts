import type { ImportFormat } from '../import-format';
import { readWorkflow } from './read-workflow';

/** Reads the workflow file itself, of this version of the format and all before it. */
export const jsonImport: ImportFormat = {
  id: 'json',
  name: 'JSON',
  extensions: ['json'],
  read: readWorkflow,
};
