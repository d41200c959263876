import { fail, succeed } from '../../kernel/result';
import { byAge, byLastEvent, firstRunHead, judgeAppend, nextRunHead, owedBy } from '../run-record';
import type { Appended, RunStore } from '../run-store';
import { documentRow, readFor } from '../workflow-record';
import type { Clock, Stored, WorkflowReader } from '../workflow-store';
import { allOf, type DatabaseConnection } from './database-connection';
import type { TableName } from './storage-database';

const PARTS = [
  'runDocuments',
  'runStates',
  'runEvents',
  'journal',
  'owed',
] as const satisfies readonly TableName[];

/** Keeps runs in the browser's database. */
export function createDatabaseRunStore(
  connection: DatabaseConnection,
  reader: WorkflowReader,
  clock: Clock,
): RunStore {
  const { read, write } = connection;

  return {
    list: ({ workflow, kind }) =>
      read(['runs'], async ({ runs }) => {
        const found = await (workflow === undefined
          ? runs.getAll()
          : runs.index('workflow').getAll(workflow));
        return succeed(found.filter((head) => kind === undefined || head.kind === kind).sort(byLastEvent));
      }),
    create: (run) =>
      write(['runs', 'runDocuments', 'runStates'], async ({ runs, runDocuments, runStates }) => {
        if ((await runs.get(run.id)) !== undefined) return fail({ code: 'taken', id: run.id });
        const head = firstRunHead(run, clock.now());
        await runs.add(head);
        await runDocuments.add({ ...documentRow(run.document), id: run.id });
        await runStates.add({ run: run.id, state: run.state });
        return succeed(head);
      }),
    open: async (id) => {
      const stored = await read(['runs', ...PARTS], async (tables) => {
        const head = await tables.runs.get(id);
        const row = await tables.runDocuments.get(id);
        const state = await tables.runStates.get(id);
        if (head === undefined || row === undefined || state === undefined) return fail({ code: 'gone', id });
        const events = await tables.runEvents.getAll(allOf(id));
        const journal = await tables.journal.getAll(allOf(id));
        const owed = await tables.owed.index('run').getAll(id);
        return succeed({ head, text: row.text, state: state.state, events, journal, owed });
      });
      if (!stored.ok) return stored;
      const { head, text, state, events, journal, owed } = stored.value;
      const document = await readFor({ id, name: head.title }, text, reader);
      if (!document.ok) return document;
      return succeed({
        head,
        document: document.value,
        state,
        journal: journal.map(({ entry }) => entry),
        events: events.map(({ key, event }) => ({ key, event })),
        owed: owed.sort(byAge),
      });
    },
    append: (step) =>
      write(['runs', 'runStates', 'runEvents', 'journal', 'owed'], async (tables): Stored<Appended> => {
        const { run, key, event, state, entries } = step;
        const known = await tables.runEvents.index('[run+key]').count([run, key]);
        const judged = judgeAppend(await tables.runs.get(run), known > 0, step);
        if (!judged.ok) return judged;
        const { isRepeat } = judged.value;
        if (isRepeat) return succeed({ head: judged.value.head, isRepeat, owed: [] });
        const now = clock.now();
        const head = nextRunHead(judged.value.head, step, now);
        const owed = owedBy(step, now);
        await tables.runEvents.add({ run, nr: head.events, key, event });
        for (const entry of entries) await tables.journal.add({ run, seq: entry.seq, entry });
        await tables.runStates.put({ run, state });
        for (const key of step.settles) await tables.owed.delete(key);
        for (const command of owed) await tables.owed.add(command);
        await tables.runs.put(head);
        return succeed({ head, isRepeat, owed });
      }),
    owed: () => read(['owed'], async ({ owed }) => succeed((await owed.getAll()).sort(byAge))),
    settle: (keys) =>
      write(['owed'], async ({ owed }) => {
        for (const key of keys) await owed.delete(key);
        return succeed(null);
      }),
    add: ({ head, document, state, journal, events, owed }) =>
      write(['runs', ...PARTS], async (tables) => {
        const run = head.id;
        if ((await tables.runs.get(run)) !== undefined) return fail({ code: 'taken', id: run });
        await tables.runs.add(head);
        await tables.runDocuments.add({ ...documentRow(document), id: run });
        await tables.runStates.add({ run, state });
        for (const [index, { key, event }] of events.entries())
          await tables.runEvents.add({ run, nr: index + 1, key, event });
        for (const entry of journal) await tables.journal.add({ run, seq: entry.seq, entry });
        for (const command of owed) await tables.owed.add(command);
        return succeed(head);
      }),
    remove: (id) =>
      write(['runs', ...PARTS], async (tables) => {
        await tables.runs.delete(id);
        await tables.runDocuments.delete(id);
        await tables.runStates.delete(id);
        await tables.runEvents.delete(allOf(id));
        await tables.journal.delete(allOf(id));
        for (const key of await tables.owed.index('run').getAllKeys(id)) await tables.owed.delete(key);
        return succeed(null);
      }),
  };
}
