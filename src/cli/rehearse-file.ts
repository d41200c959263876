import { fail, type Result, succeed } from '../kernel/result';
import type { WorkflowDocument } from '../model/document';
import type { Scenario } from '../model/scenario';
import type { Rehearsal } from '../rehearsal/open-rehearsal';
import { rehearse } from '../rehearsal/rehearse';
import { scenarioProblemText } from '../words/scenario-problems';
import { type Compiled, compileWorkflow, type Fault } from './compile-file';
import { EXIT, type ExitCode, type Outside } from './outside';
import { readScenario, readScenarioFile, readWorkflowFile } from './read-file';
import { type RunRecord, toRunRecord } from './run-record';
import { speakOf } from './sentences';

/** Is why there is nothing to show: how to exit, and what was wrong. */
export interface RunFailure {
  readonly exit: ExitCode;
  readonly errors: readonly Fault[];
}

/** Is a rehearsal that was played. */
export interface Played {
  readonly document: WorkflowDocument;
  readonly scenario: Scenario | undefined;
  readonly rehearsal: Rehearsal;
  readonly record: RunRecord;
}

/** Is what one call remembers of the workflows that it has read: a batch plays the same file many times. */
export type FileMemory = Map<string, Result<Compiled, RunFailure>>;

/**
 * Plays a workflow file: `scenario` is the id of one in the file, the path of a file that holds one, or one itself;
 * left out, everything behaves in the ordinary way.
 */
export async function rehearseFile(
  path: string,
  scenario: unknown,
  outside: Outside,
  memory: FileMemory = new Map(),
): Promise<Result<Played, RunFailure>> {
  const known = memory.get(path) ?? (await openFile(path, outside));
  memory.set(path, known);
  if (!known.ok) return known;
  const { document, graph } = known.value;
  const found = await findScenario(document, path, scenario, outside);
  if (!found.ok)
    return fail({ exit: EXIT.misuse, errors: [{ code: 'unreadable-scenario', message: found.error }] });
  const played = rehearse({
    document,
    graph,
    ...(found.value === undefined ? {} : { scenario: found.value }),
  });
  if (played.ok) {
    return succeed({
      document,
      scenario: found.value,
      rehearsal: played.value,
      record: toRunRecord(played.value, document, found.value),
    });
  }
  const context = speakOf(document);
  const errors = played.error.map((problem) => ({
    code: problem.code,
    ...(problem.step === undefined ? {} : { step: problem.step }),
    message: scenarioProblemText(problem, context),
  }));
  return fail({ exit: EXIT.problem, errors });
}

async function openFile(path: string, outside: Outside): Promise<Result<Compiled, RunFailure>> {
  const read = await readWorkflowFile(path, outside);
  if (!read.ok)
    return fail({ exit: EXIT.misuse, errors: [{ code: 'unreadable-file', message: read.error }] });
  const compiled = compileWorkflow(read.value);
  return compiled.ok ? compiled : fail({ exit: EXIT.problem, errors: compiled.error });
}

/** An id never has a dot, and the name of a file that ends in `.json` always has. */
async function findScenario(
  document: WorkflowDocument,
  path: string,
  wanted: unknown,
  outside: Outside,
): Promise<Result<Scenario | undefined, string>> {
  if (wanted === undefined || wanted === null) return succeed(undefined);
  if (typeof wanted !== 'string') return readScenario(wanted, path);
  const own = document.scenarios.find(({ id }) => id === wanted);
  if (own !== undefined) return succeed(own);
  if (wanted === '-' || /[./\\]/.test(wanted)) return readScenarioFile(wanted, outside);
  const names = document.scenarios.map(({ id }) => id).join(', ');
  const choice =
    names === ''
      ? 'It has none: leave --scenario out, or name a file.'
      : `Choose one of ${names}, or name a file.`;
  return fail(`${path} has no scenario “${wanted}”. ${choice}`);
}
