// What comes in from outside: read, looked over and told in words before anything is kept.
import { readWorkflow } from '../../../exchange/json/read-workflow';
import type { WorkflowDocument } from '../../../model/document';
import { LIMITS } from '../../../model/limits';
import { findAndSay, type SpokenFinding } from '../../../parts/findings/spoken-finding';
import type { DrawingServices, PickedFile } from '../../../parts/services';
import { sayCoded } from '../../../words/coded-words';

/** Is a file as the preview shows it. */
export type Intake =
  | { readonly is: 'refused'; readonly file: string; readonly why: string }
  | {
      readonly is: 'readable';
      readonly file: string;
      readonly document: WorkflowDocument;
      /** What there is to look at in it; nothing of this keeps it out. */
      readonly findings: readonly SpokenFinding[];
    };

/** Reads a file that somebody gave us. */
export function readIntake(file: PickedFile, services: DrawingServices): Intake {
  const { fileProblems } = services.language;
  if (file.text === null) {
    const problem = {
      code: 'too-large',
      file: file.name,
      bytes: file.bytes,
      mostBytes: LIMITS.fileBytes,
    } as const;
    return { is: 'refused', file: file.name, why: sayCoded(fileProblems, problem) };
  }
  const read = readWorkflow(file.text, file.name, services.stepTypes);
  if (!read.ok) return { is: 'refused', file: file.name, why: sayCoded(fileProblems, read.error) };
  return {
    is: 'readable',
    file: file.name,
    document: read.value,
    findings: findAndSay(read.value, services),
  };
}
