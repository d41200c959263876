import { checkDocument } from '../../checks/check-document';
import type { Finding } from '../../checks/finding';
import { stepTypes } from '../../steps/step-types';
import { findingText } from '../../words/findings';
import type { SentenceContext } from '../../words/sentence-context';
import type { Command } from '../command';
import { compileFaults, inFile } from '../compile-file';
import { withWorkflow } from '../named-file';
import { EXIT } from '../outside';
import { complain, printJson, printLines } from '../print';
import { speakOf } from '../sentences';

/** Says why a drawing cannot run, and what is doubtful about it. */
export const checkCommand: Command = {
  name: 'check',
  usage: 'check FILE [--json]',
  purpose: 'says what is wrong with a workflow, and what is doubtful',
  options: { values: [], switches: [] },
  words: [1, 1],
  run: ({ words: [path = ''], switches }, outside) =>
    withWorkflow(path, outside, (document) => {
      const context = speakOf(document);
      const { errors, findings } = checkDocument(document, stepTypes);
      const faults = compileFaults(document, errors);
      if (switches.has('json')) {
        printJson(
          { errors: faults, findings: findings.map((finding) => toRecord(finding, context)) },
          outside,
        );
      } else {
        printLines(listFindings(findings, context, document.name), outside);
      }
      complain(inFile(path, faults), outside);
      const isBad = faults.length > 0 || findings.some(({ severity }) => severity === 'problem');
      return isBad ? EXIT.problem : EXIT.fine;
    }),
};

function toRecord(finding: Finding, context: SentenceContext) {
  return {
    code: finding.code,
    severity: finding.severity,
    ...('step' in finding ? { step: finding.step } : {}),
    message: findingText(finding, context),
  };
}

function listFindings(
  findings: readonly Finding[],
  context: SentenceContext,
  name: string,
): readonly string[] {
  if (findings.length === 0) return [`${name}: nothing to look at.`];
  const { severity } = context.language.findings;
  return findings.map((finding) => `${severity[finding.severity]}: ${findingText(finding, context)}`);
}
