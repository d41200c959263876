// Workflows and commits for the tests of storage, made with real edits' means: patches are found by comparing.
import { expect } from 'vitest';
import { readWorkflow } from '../../../src/exchange/json/read-workflow';
import type { Result } from '../../../src/kernel/result';
import { diffDocuments } from '../../../src/model/diff-documents';
import type { WorkflowDocument } from '../../../src/model/document';
import { stepTypes } from '../../../src/steps/step-types';
import type { RevisionAct } from '../../../src/storage/revision';
import type { Commit, OpenedWorkflow } from '../../../src/storage/workflow-store';
import { sketch } from '../../support/sketch';

/** Draws three steps in a row; canonical, as everything is that a session works on. */
export function drawing(id = 'wf_first', name = 'Refunds'): WorkflowDocument {
  const drawn = sketch({
    steps: { start: 'trigger', pack: 'task', over: 'end' },
    arrows: ['start>pack', 'pack>over'],
  });
  return canonical({ ...drawn, id, name });
}

/** Puts a document into the form in which it comes out of storage. */
export function canonical(document: WorkflowDocument): WorkflowDocument {
  const read = readWorkflow(JSON.stringify(document), 'drawing', stepTypes);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

export function renamed(document: WorkflowDocument, name: string): WorkflowDocument {
  return { ...document, name };
}

/** Makes the commit that leads from one document to the next. */
export function commitOf(
  { head, document }: Pick<OpenedWorkflow, 'head' | 'document'>,
  after: WorkflowDocument,
  act: RevisionAct = { kind: 'edit' },
  label = 'Rename',
): Commit {
  return {
    id: head.id,
    baseRevision: head.revision,
    key: `ch_${head.id}_${String(head.revision + 1)}_${after.name}`,
    act,
    label,
    patch: diffDocuments(document, after),
    memo: { selected: label },
    document: after,
  };
}

/** Takes the value of a result that must be good. */
export async function must<T>(result: Promise<Result<T, unknown>> | Result<T, unknown>): Promise<T> {
  const settled = await result;
  expect(settled).toMatchObject({ ok: true });
  if (!settled.ok) throw new Error('unreachable: the expectation above failed');
  return settled.value;
}
