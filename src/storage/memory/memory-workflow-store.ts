import { fail, type Result, succeed } from '../../kernel/result';
import type { StorageTrouble } from '../../model/storage-trouble';
import { HISTORY_REVISIONS } from '../saved-history';
import {
  byLastChange,
  byLastRemoval,
  documentRow,
  firstHead,
  judgeCommit,
  judgeCreate,
  nextHead,
  openFound,
  replay,
  revisionOf,
  snapshotsFor,
} from '../workflow-record';
import type { Clock, WorkflowHead, WorkflowReader, WorkflowStore } from '../workflow-store';
import type { KeptWorkflow, MemoryDisk } from './memory-disk';

/** Keeps workflows for as long as the program runs: for tests, and where a browser keeps nothing. */
export function createMemoryWorkflowStore(
  disk: MemoryDisk,
  read: WorkflowReader,
  clock: Clock,
): WorkflowStore {
  const { workflows, quarantine } = disk;
  const heads = () => [...workflows.values()].map(({ head }) => head);

  function find(id: string): Result<KeptWorkflow, StorageTrouble> {
    const kept = workflows.get(id);
    return kept === undefined ? fail({ code: 'gone', id }) : succeed(kept);
  }

  function mark(id: string, removedAt: number | null): Result<WorkflowHead, StorageTrouble> {
    const kept = find(id);
    if (!kept.ok) return kept;
    kept.value.head = { ...kept.value.head, removedAt };
    return succeed(kept.value.head);
  }

  return {
    list: () =>
      later(
        succeed(
          heads()
            .filter((head) => head.removedAt === null)
            .sort(byLastChange),
        ),
      ),
    listRemoved: () =>
      later(
        succeed(
          heads()
            .filter((head) => head.removedAt !== null)
            .sort(byLastRemoval),
        ),
      ),
    count: () => later(succeed(workflows.size)),
    create: (document) => {
      const row = documentRow(document);
      const kept = workflows.get(row.id);
      const judged = judgeCreate(kept?.head, kept?.document, row);
      if (!judged.ok) return later(judged);
      if (judged.value !== null) return later(succeed(judged.value));
      const head = firstHead(document, clock.now());
      const first = { workflow: row.id, revision: 0, text: row.text };
      workflows.set(row.id, { head, document: row, revisions: [], snapshots: [first] });
      return later(succeed(head));
    },
    open: async (id) => {
      const kept = find(id);
      if (!kept.ok) return kept;
      const { head, document: row, revisions } = kept.value;
      if (head.removedAt !== null) return fail({ code: 'gone', id });
      const log = structuredClone(revisions.slice(-HISTORY_REVISIONS));
      const opened = await openFound({ head, row, log }, read, clock);
      if (opened.ok) return opened;
      const { trouble, quarantine: text } = opened.error;
      if (text !== null) quarantine.set(`${id} ${String(text.revision)}`, text);
      return fail(trouble);
    },
    commit: (commit) => {
      const kept = find(commit.id);
      if (!kept.ok) return later(kept);
      const { head, revisions, snapshots, document } = kept.value;
      const judged = judgeCommit(head, revisions[commit.baseRevision], commit);
      if (!judged.ok) return later(judged);
      if (judged.value.isRepeat) return later(succeed(head));
      const now = clock.now();
      snapshots.push(...snapshotsFor(document, commit));
      revisions.push(structuredClone(revisionOf(commit, now)));
      kept.value.document = documentRow(commit.document);
      kept.value.head = nextHead(head, commit, now);
      return later(succeed(kept.value.head));
    },
    remove: (id) => later(mark(id, clock.now())),
    restore: (id) => later(mark(id, null)),
    purge: (removedBefore) => {
      const gone = heads().filter(({ removedAt }) => removedAt !== null && removedAt < removedBefore);
      const ids = gone.map(({ id }) => id).sort();
      for (const id of ids) workflows.delete(id);
      return later(succeed(ids));
    },
    revisions: (id, { before = Number.POSITIVE_INFINITY, most }) => {
      const kept = find(id);
      if (!kept.ok) return later(kept);
      const below = kept.value.revisions.filter(({ revision }) => revision < before);
      const found = below.slice(Math.max(0, below.length - most));
      const infos = found.map(({ revision, act, label, savedAt }) => ({ revision, act, label, savedAt }));
      return later(succeed(infos.reverse()));
    },
    readRevision: async (id, revision) => {
      const kept = find(id);
      if (!kept.ok) return kept;
      const { head, snapshots, revisions } = kept.value;
      const snapshot = snapshots.findLast((copy) => copy.revision <= revision);
      if (snapshot === undefined || revision > head.revision)
        return fail({ code: 'revision-gone', id, revision });
      return replay(head, snapshot, revisions.slice(snapshot.revision, revision), read);
    },
    quarantined: () => later(succeed([...quarantine.values()])),
  };
}

/** Answers later, as every device does. */
function later<T>(value: T): Promise<T> {
  return Promise.resolve(value);
}
