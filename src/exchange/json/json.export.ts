import type { ExportFormat } from '../export-format';
import { writeWorkflow } from './write-workflow';

/** Writes the workflow file itself: nothing is lost. */
export const jsonExport: ExportFormat = { id: 'json', name: 'JSON', extension: 'json', write: writeWorkflow };
