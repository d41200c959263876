import { readJson } from '../exchange/json/read-json';
import { readWorkflow } from '../exchange/json/read-workflow';
import { shapeFaults } from '../exchange/json/shape-faults';
import { fail, type Result, succeed } from '../kernel/result';
import type { WorkflowDocument } from '../model/document';
import type { FileFault } from '../model/file-problem';
import { type Scenario, scenarioSchema } from '../model/scenario';
import { stepTypes } from '../steps/step-types';
import { sayCoded } from '../words/coded-words';
import { english } from '../words/english';
import type { Outside } from './outside';
import { sayUnreadable } from './say-failure';

/** Reads a file as text, or says in a sentence why it cannot. */
export async function readText(path: string, outside: Outside): Promise<Result<string, string>> {
  const read = await outside.readFile(path);
  return read.ok ? read : fail(sayUnreadable(read.error));
}

/** Reads a workflow file, or says in a sentence why it cannot. */
export async function readWorkflowFile(
  path: string,
  outside: Outside,
): Promise<Result<WorkflowDocument, string>> {
  const text = await readText(path, outside);
  if (!text.ok) return text;
  const read = readWorkflow(text.value, path, stepTypes);
  return read.ok ? read : fail(sayCoded(english.fileProblems, read.error));
}

/** Reads a file that holds one scenario, or says in a sentence why it cannot. */
export async function readScenarioFile(path: string, outside: Outside): Promise<Result<Scenario, string>> {
  const json = await readJsonFile(path, outside);
  return json.ok ? readScenario(json.value, path) : json;
}

/** Reads a scenario that a file holds, or says in a sentence why it cannot. */
export function readScenario(json: unknown, path: string): Result<Scenario, string> {
  const read = scenarioSchema.safeParse(json);
  if (read.success) return succeed(read.data);
  return fail(sayFault(path, { code: 'wrong-shape', faults: shapeFaults(read.error.issues, json), more: 0 }));
}

/** Reads a file as JSON, or says in a sentence why it cannot. */
export async function readJsonFile(path: string, outside: Outside): Promise<Result<unknown, string>> {
  const text = await readText(path, outside);
  if (!text.ok) return text;
  const json = readJson(text.value);
  return json.ok ? json : fail(sayFault(path, json.error));
}

function sayFault(file: string, fault: FileFault): string {
  return sayCoded(english.fileProblems, { file, ...fault });
}
