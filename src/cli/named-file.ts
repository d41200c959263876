// What most commands begin with: the one workflow file that is named, read or complained of.
import type { WorkflowDocument } from '../model/document';
import { type Compiled, compileWorkflow, inFile } from './compile-file';
import { EXIT, type ExitCode, type Outside } from './outside';
import { complain, printJson } from './print';
import { readWorkflowFile } from './read-file';

/** Does something with the workflow in a file and returns its exit code; a file that cannot be read is complained of. */
export async function withWorkflow(
  path: string,
  outside: Outside,
  act: (document: WorkflowDocument) => ExitCode | Promise<ExitCode>,
): Promise<ExitCode> {
  const read = await readWorkflowFile(path, outside);
  if (read.ok) return act(read.value);
  complain([read.error], outside);
  return EXIT.misuse;
}

/** Does something with a workflow that can run; one that cannot is complained of, and told as a record where asked. */
export function withRunnable(
  path: string,
  isJson: boolean,
  outside: Outside,
  act: (compiled: Compiled) => ExitCode | Promise<ExitCode>,
): Promise<ExitCode> {
  return withWorkflow(path, outside, (document) => {
    const compiled = compileWorkflow(document);
    if (compiled.ok) return act(compiled.value);
    if (isJson) printJson({ errors: compiled.error }, outside);
    complain(inFile(path, compiled.error), outside);
    return EXIT.problem;
  });
}
