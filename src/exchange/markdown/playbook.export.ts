import { writePlaybook } from '../../words/playbook';
import type { ExportFormat } from '../export-format';
import { writePlaybookMarkdown } from './write-playbook';

/** Writes a workflow out in sentences, for whoever works by it. It cannot be read back. */
export const playbookExport: ExportFormat = {
  id: 'playbook',
  name: 'Playbook (Markdown)',
  extension: 'md',
  write: (document, catalog, context) =>
    writePlaybookMarkdown(writePlaybook(document, catalog, context), context),
};
