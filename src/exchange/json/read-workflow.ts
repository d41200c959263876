import { isObject, type JsonObject } from '../../kernel/json';
import { fail, type Result, succeed } from '../../kernel/result';
import { FORMAT, FORMAT_VERSION, type WorkflowDocument } from '../../model/document';
import type { FileFault, FileProblem } from '../../model/file-problem';
import { migrateWorkflow } from '../../model/migrations/migrate-workflow';
import type { StepCatalog } from '../../step-kit/step-catalog';
import { canonicalWorkflow } from './canonical-workflow';
import { readJson } from './read-json';

const FAULTS_NAMED = 5;

/**
 * Reads the text of a workflow file, of this version of the format or an older one, or says why it cannot.
 *
 * What is read is data and stays data: unknown keys and unknown step types are kept, nothing is looked up by
 * them. Whether the drawing makes sense is the compiler's question.
 */
export function readWorkflow(
  text: string,
  fileName: string,
  catalog: StepCatalog,
): Result<WorkflowDocument, FileProblem> {
  const read = readText(text, catalog);
  return read.ok ? read : fail({ file: fileName, ...read.error });
}

function readText(text: string, catalog: StepCatalog): Result<WorkflowDocument, FileFault> {
  const json = readJson(text);
  if (!json.ok) return json;
  const ours = recognise(json.value);
  if (!ours.ok) return ours;
  const migrated = migrateWorkflow(ours.value.file, ours.value.version);
  if (!migrated.ok) return migrated;
  const document = canonicalWorkflow(migrated.value, catalog);
  if (document.ok) return document;
  const faults = document.error.slice(0, FAULTS_NAMED);
  return fail({ code: 'wrong-shape', faults, more: document.error.length - faults.length });
}

function recognise(json: unknown): Result<{ file: JsonObject; version: number }, FileFault> {
  const format = isObject(json) ? json['format'] : null;
  if (!isObject(json) || format !== FORMAT) {
    return fail({ code: 'not-ours', says: typeof format === 'string' ? format : null });
  }
  const version = json['formatVersion'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return fail({ code: 'odd-version' });
  if (version > FORMAT_VERSION) return fail({ code: 'too-new', version, newest: FORMAT_VERSION });
  // It comes from JSON.parse by way of sortKeys, so everything in it is JSON.
  return succeed({ file: json as JsonObject, version });
}
