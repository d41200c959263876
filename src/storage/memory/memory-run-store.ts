import { fail, succeed } from '../../kernel/result';
import { byAge, byLastEvent, firstRunHead, judgeAppend, nextRunHead, owedBy } from '../run-record';
import type { OwedCommand, RunStore } from '../run-store';
import { documentRow, readFor } from '../workflow-record';
import type { Clock, WorkflowReader } from '../workflow-store';
import type { MemoryDisk } from './memory-disk';

/** Keeps runs for as long as the program runs. */
export function createMemoryRunStore(disk: MemoryDisk, read: WorkflowReader, clock: Clock): RunStore {
  const { runs } = disk;
  const owedTo = (run: string): readonly OwedCommand[] =>
    [...disk.owed.values()].filter((command) => command.run === run).sort(byAge);

  return {
    list: ({ workflow, kind }) =>
      Promise.resolve(
        succeed(
          [...runs.values()]
            .map(({ head }) => head)
            .filter((head) => workflow === undefined || head.workflow === workflow)
            .filter((head) => kind === undefined || head.kind === kind)
            .sort(byLastEvent),
        ),
      ),
    create: (run) => {
      if (runs.has(run.id)) return Promise.resolve(fail({ code: 'taken', id: run.id }));
      const head = firstRunHead(run, clock.now());
      const state = structuredClone(run.state);
      runs.set(run.id, { head, document: documentRow(run.document), state, journal: [], events: new Map() });
      return Promise.resolve(succeed(head));
    },
    open: async (id) => {
      const kept = runs.get(id);
      if (kept === undefined) return fail({ code: 'gone', id });
      const { head, state, journal } = structuredClone({
        head: kept.head,
        state: kept.state,
        journal: kept.journal,
      });
      const events = [...kept.events].map(([key, event]) => ({ key, event: structuredClone(event) }));
      const owed = structuredClone(owedTo(id));
      const document = await readFor({ id, name: head.title }, kept.document.text, read);
      return document.ok
        ? succeed({ head, document: document.value, state, journal, events, owed })
        : document;
    },
    append: (step) => {
      const kept = runs.get(step.run);
      const judged = judgeAppend(kept?.head, kept?.events.has(step.key) ?? false, step);
      if (!judged.ok) return Promise.resolve(judged);
      const { head, isRepeat } = judged.value;
      if (isRepeat || kept === undefined) return Promise.resolve(succeed({ head, isRepeat, owed: [] }));
      const now = clock.now();
      const commands = structuredClone(owedBy(step, now));
      kept.head = nextRunHead(head, step, now);
      kept.state = structuredClone(step.state);
      kept.journal.push(...structuredClone(step.entries));
      kept.events.set(step.key, structuredClone(step.event));
      for (const key of step.settles) disk.owed.delete(key);
      for (const command of commands) disk.owed.set(command.key, command);
      return Promise.resolve(succeed({ head: kept.head, isRepeat, owed: commands }));
    },
    owed: () => Promise.resolve(succeed([...disk.owed.values()].sort(byAge))),
    settle: (keys) => {
      for (const key of keys) disk.owed.delete(key);
      return Promise.resolve(succeed(null));
    },
    add: (run) => {
      const { head, document, journal, state } = structuredClone(run);
      if (runs.has(head.id)) return Promise.resolve(fail({ code: 'taken', id: head.id }));
      const events = new Map(run.events.map(({ key, event }) => [key, structuredClone(event)]));
      runs.set(head.id, { head, document: documentRow(document), state, journal: [...journal], events });
      for (const command of run.owed) disk.owed.set(command.key, structuredClone(command));
      return Promise.resolve(succeed(head));
    },
    remove: (id) => {
      runs.delete(id);
      for (const command of owedTo(id)) disk.owed.delete(command.key);
      return Promise.resolve(succeed(null));
    },
  };
}
