import { Dexie } from 'dexie';
import { fail, succeed } from '../../kernel/result';
import { byAge, byLastEvent, firstRunHead, judgeAppend, nextRunHead, owedBy } from '../run-record';
import type { Appended, RunStore } from '../run-store';
import { documentRow, readFor } from '../workflow-record';
import type { Clock, Stored, WorkflowReader } from '../workflow-store';
import type { DexieConnection } from './dexie-connection';
import type { TableName } from './dexie-database';

const PARTS = [
  'runDocuments',
  'runStates',
  'runEvents',
  'journal',
  'owed',
] as const satisfies readonly TableName[];

/** Keeps runs in the browser's database. */
export function createDexieRunStore(
  connection: DexieConnection,
  reader: WorkflowReader,
  clock: Clock,
): RunStore {
  const { read, write } = connection;
  const whole = (run: string) =>
    [
      [run, Dexie.minKey],
      [run, Dexie.maxKey],
    ] as const;

  return {
    list: ({ workflow, kind }) =>
      read(['runs'], async ({ runs }) => {
        const found = await (workflow === undefined ? runs : runs.where({ workflow })).toArray();
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
        const [from, to] = whole(id);
        const events = await tables.runEvents.where('[run+nr]').between(from, to).toArray();
        const journal = await tables.journal.where('[run+seq]').between(from, to).toArray();
        const owed = await tables.owed.where({ run: id }).toArray();
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
        const known = await tables.runEvents.where('[run+key]').equals([run, key]).count();
        const judged = judgeAppend(await tables.runs.get(run), known > 0, step);
        if (!judged.ok) return judged;
        const { isRepeat } = judged.value;
        if (isRepeat) return succeed({ head: judged.value.head, isRepeat, owed: [] });
        const now = clock.now();
        const head = nextRunHead(judged.value.head, step, now);
        const owed = owedBy(step, now);
        await tables.runEvents.add({ run, nr: head.events, key, event });
        await tables.journal.bulkAdd(entries.map((entry) => ({ run, seq: entry.seq, entry })));
        await tables.runStates.put({ run, state });
        await tables.owed.bulkDelete([...step.settles]);
        await tables.owed.bulkAdd([...owed]);
        await tables.runs.put(head);
        return succeed({ head, isRepeat, owed });
      }),
    owed: () => read(['owed'], async ({ owed }) => succeed((await owed.toArray()).sort(byAge))),
    settle: (keys) =>
      write(['owed'], async ({ owed }) => {
        await owed.bulkDelete([...keys]);
        return succeed(null);
      }),
    add: ({ head, document, state, journal, events, owed }) =>
      write(['runs', ...PARTS], async (tables) => {
        const run = head.id;
        if ((await tables.runs.get(run)) !== undefined) return fail({ code: 'taken', id: run });
        await tables.runs.add(head);
        await tables.runDocuments.add({ ...documentRow(document), id: run });
        await tables.runStates.add({ run, state });
        await tables.runEvents.bulkAdd(
          events.map(({ key, event }, index) => ({ run, nr: index + 1, key, event })),
        );
        await tables.journal.bulkAdd(journal.map((entry) => ({ run, seq: entry.seq, entry })));
        await tables.owed.bulkAdd([...owed]);
        return succeed(head);
      }),
    remove: (id) =>
      write(['runs', ...PARTS], async (tables) => {
        const [from, to] = whole(id);
        await tables.runs.delete(id);
        await tables.runDocuments.delete(id);
        await tables.runStates.delete(id);
        await tables.runEvents.where('[run+nr]').between(from, to).delete();
        await tables.journal.where('[run+seq]').between(from, to).delete();
        await tables.owed.where({ run: id }).delete();
        return succeed(null);
      }),
  };
}
