import { compile } from '../engine/compile/compile';
import type { CompileError } from '../engine/compile/compile-error';
import type { Graph } from '../engine/graph';
import { fail, type Result, succeed } from '../kernel/result';
import type { WorkflowDocument } from '../model/document';
import { stepTypes } from '../steps/step-types';
import { compileErrorText } from '../words/compile-errors';
import { speakOf } from './sentences';

/** Is what `--json` says of something that is wrong. */
export interface Fault {
  readonly code: string;
  readonly step?: string;
  readonly message: string;
}

/** Is a workflow that can run. */
export interface Compiled {
  readonly document: WorkflowDocument;
  readonly graph: Graph;
}

/** Compiles a workflow, or says why it cannot run. */
export function compileWorkflow(document: WorkflowDocument): Result<Compiled, readonly Fault[]> {
  const compiled = compile(document, stepTypes);
  return compiled.ok
    ? succeed({ document, graph: compiled.value })
    : fail(compileFaults(document, compiled.error));
}

/** Says compile errors in sentences. */
export function compileFaults(document: WorkflowDocument, errors: readonly CompileError[]): readonly Fault[] {
  const context = speakOf(document);
  return errors.map((error) => ({
    code: error.code,
    ...(error.step === undefined ? {} : { step: error.step }),
    message: compileErrorText(error, context),
  }));
}

/** Names the file before each sentence, for somebody who called with several. */
export function inFile(path: string, faults: readonly Fault[]): readonly string[] {
  return faults.map(({ message }) => `${path}: ${message}`);
}
