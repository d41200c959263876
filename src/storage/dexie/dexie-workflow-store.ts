import { Dexie } from 'dexie';
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
import type { Clock, Commit, Stored, WorkflowHead, WorkflowReader, WorkflowStore } from '../workflow-store';
import type { DexieConnection } from './dexie-connection';

/** Is a workflow as it lies in storage, as far as this tab knows. */
interface Seen {
  readonly head: WorkflowHead;
  readonly formatVersion: number;
}

/** Keeps workflows in the browser's database. */
export function createDexieWorkflowStore(
  connection: DexieConnection,
  reader: WorkflowReader,
  clock: Clock,
): WorkflowStore {
  const { read, write, writeAtOnce } = connection;
  /** What this tab last saw of each workflow: what a commit is based on is known without asking. */
  const seen = new Map<string, Seen>();

  function see(head: WorkflowHead, formatVersion: number): void {
    seen.set(head.id, { head, formatVersion });
  }

  /**
   * Writes a commit on top of what this tab last saw. Another tab's revision of the same number is in its way, then
   * nothing is written. Null: nothing is known, and who asks has to look first.
   */
  async function commitAtOnce(commit: Commit): Promise<WorkflowHead | null> {
    const { id, baseRevision, document } = commit;
    const known = seen.get(id);
    seen.delete(id);
    if (known?.head.revision !== baseRevision || known.formatVersion !== document.formatVersion) return null;
    const now = clock.now();
    const head = nextHead(known.head, commit, now);
    const row = documentRow(document);
    const isWritten = await writeAtOnce(['heads', 'documents', 'revisions', 'snapshots'], (tableOf) => {
      tableOf('revisions').add(revisionOf(commit, now));
      tableOf('documents').put(row);
      tableOf('heads').put(head);
      for (const copy of snapshotsFor(row, commit)) tableOf('snapshots').put(copy);
    });
    if (!isWritten) return null;
    see(head, document.formatVersion);
    return head;
  }

  /** Looks at what is stored, then writes a commit, or says why not. */
  function commitWithCare(commit: Commit): Stored<WorkflowHead> {
    return write(
      ['heads', 'documents', 'revisions', 'snapshots'],
      async ({ heads, documents, revisions, snapshots }): Promise<Result<WorkflowHead, StorageTrouble>> => {
        const { id, baseRevision } = commit;
        const judged = judgeCommit(await heads.get(id), await revisions.get([id, baseRevision + 1]), commit);
        if (!judged.ok) return judged;
        if (judged.value.isRepeat) return succeed(judged.value.head);
        const now = clock.now();
        const head = nextHead(judged.value.head, commit, now);
        const copies = snapshotsFor(await documents.get(id), commit);
        await revisions.add(revisionOf(commit, now));
        await documents.put(documentRow(commit.document));
        await heads.put(head);
        if (copies.length > 0) await snapshots.bulkPut([...copies]);
        return succeed(head);
      },
    );
  }

  function mark(id: string, removedAt: number | null): Stored<WorkflowHead> {
    seen.delete(id);
    return write(['heads'], async ({ heads }) => {
      const head = await heads.get(id);
      if (head === undefined) return fail({ code: 'gone', id });
      const marked = { ...head, removedAt };
      await heads.put(marked);
      return succeed(marked);
    });
  }

  return {
    list: () =>
      read(['heads'], async ({ heads }) => {
        const all = await heads.toArray();
        return succeed(all.filter(({ removedAt }) => removedAt === null).sort(byLastChange));
      }),
    listRemoved: () =>
      read(['heads'], async ({ heads }) => {
        const all = await heads.toArray();
        return succeed(all.filter(({ removedAt }) => removedAt !== null).sort(byLastRemoval));
      }),
    count: () => read(['heads'], async ({ heads }) => succeed(await heads.count())),
    create: (document) => {
      const row = documentRow(document);
      return write(['heads', 'documents', 'snapshots'], async ({ heads, documents, snapshots }) => {
        const judged = judgeCreate(await heads.get(row.id), await documents.get(row.id), row);
        if (!judged.ok) return judged;
        if (judged.value !== null) return succeed(judged.value);
        const head = firstHead(document, clock.now());
        await heads.add(head);
        await documents.add(row);
        await snapshots.add({ workflow: row.id, revision: 0, text: row.text });
        return succeed(head);
      });
    },
    open: async (id) => {
      const stored = await read(
        ['heads', 'documents', 'revisions'],
        async ({ heads, documents, revisions }) => {
          const head = await heads.get(id);
          const row = await documents.get(id);
          if (head === undefined || row === undefined || head.removedAt !== null)
            return fail({ code: 'gone', id });
          const first = Math.max(1, head.revision - HISTORY_REVISIONS + 1);
          const range = revisions.where('[workflow+revision]').between([id, first], [id, Dexie.maxKey]);
          return succeed({ head, row, log: await range.toArray() });
        },
      );
      if (!stored.ok) return stored;
      see(stored.value.head, stored.value.row.formatVersion);
      const opened = await openFound(stored.value, reader, clock);
      if (opened.ok) return opened;
      const { trouble, quarantine: kept } = opened.error;
      if (kept === null) return fail(trouble);
      const saved = await write(['quarantine'], async ({ quarantine }) => {
        await quarantine.put(kept);
        return succeed(null);
      });
      return saved.ok ? fail(trouble) : saved;
    },
    commit: async (commit) => {
      const head = await commitAtOnce(commit);
      if (head !== null) return succeed(head);
      const stored = await commitWithCare(commit);
      if (stored.ok) see(stored.value, commit.document.formatVersion);
      return stored;
    },
    remove: (id) => mark(id, clock.now()),
    restore: (id) => mark(id, null),
    purge: (removedBefore) =>
      write(
        ['heads', 'documents', 'revisions', 'snapshots'],
        async ({ heads, documents, revisions, snapshots }) => {
          const all = await heads.toArray();
          const ids = all
            .filter(({ removedAt }) => removedAt !== null && removedAt < removedBefore)
            .map(({ id }) => id);
          await heads.bulkDelete(ids);
          await documents.bulkDelete(ids);
          for (const id of ids) {
            for (const table of [revisions, snapshots]) {
              await table
                .where('[workflow+revision]')
                .between([id, Dexie.minKey], [id, Dexie.maxKey])
                .delete();
            }
          }
          return succeed(ids.sort());
        },
      ),
    revisions: (id, { before, most }) =>
      read(['heads', 'revisions'], async ({ heads, revisions }) => {
        if ((await heads.get(id)) === undefined) return fail({ code: 'gone', id });
        const range = revisions
          .where('[workflow+revision]')
          .between([id, Dexie.minKey], [id, before ?? Dexie.maxKey], true, false);
        const found = await range.reverse().limit(most).toArray();
        return succeed(found.map(({ revision, act, label, savedAt }) => ({ revision, act, label, savedAt })));
      }),
    readRevision: async (id, revision) => {
      const stored = await read(
        ['heads', 'snapshots', 'revisions'],
        async ({ heads, snapshots, revisions }) => {
          const head = await heads.get(id);
          if (head === undefined) return fail({ code: 'gone', id });
          const copies = snapshots.where('[workflow+revision]').between([id, 0], [id, revision], true, true);
          const snapshot = await copies.last();
          if (snapshot === undefined || revision > head.revision) {
            return fail({ code: 'revision-gone', id, revision });
          }
          const log = revisions
            .where('[workflow+revision]')
            .between([id, snapshot.revision], [id, revision], false, true);
          return succeed({ head, snapshot, log: await log.toArray() });
        },
      );
      if (!stored.ok) return stored;
      return replay(stored.value.head, stored.value.snapshot, stored.value.log, reader);
    },
    quarantined: () => read(['quarantine'], async ({ quarantine }) => succeed(await quarantine.toArray())),
  };
}
