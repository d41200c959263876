// A run as a file to hand out: whole for a program, as a table for a spreadsheet.
import { writeCsv } from '../../../exchange/csv/write-csv';
import { plainName } from '../../../parts/workflow-file';
import { digestDrawing } from '../earlier/digests';
import { makeExplain } from '../screen/explain-visit';
import type { RehearsalView } from '../screen/rehearsal-view';
import type { Replay } from '../session/replay';
import { cellsOf, runRows } from './run-rows';

export interface RunFile {
  readonly name: string;
  readonly text: string;
}

/** Writes a run with its world and everything that happened; of the drawing only which one it was. */
export function runAsJson({ document, scenario, rehearsal }: Replay, title: string): RunFile {
  const { journal, startedAt, endedAt, endedBy, beganAlso, state } = rehearsal;
  const run = {
    format: 'runthrough.run',
    formatVersion: 1,
    title,
    workflow: { id: document.id, name: document.name, drawing: digestDrawing(document) },
    scenario,
    startedAt: new Date(startedAt).toISOString(),
    endedAt: new Date(endedAt).toISOString(),
    endedBy,
    status: state.status,
    result: state.result,
    beganAlso: beganAlso.map(({ at, trigger }) => ({ trigger, at: new Date(at).toISOString() })),
    journal,
  };
  return { name: fileName(document.name, title, 'json'), text: `${JSON.stringify(run, null, 2)}\n` };
}

/** Writes a run as a table: a line for every visit, and for every try where there were several. */
export function runAsCsv(
  { document, rehearsal, whole }: Replay,
  title: string,
  { context, session, words }: Pick<RehearsalView, 'context' | 'session' | 'words'>,
): RunFile {
  const explain = makeExplain(whole.visits, context, session.catalog);
  const rows = runRows(whole, rehearsal.endedAt, context, explain);
  const text = writeCsv(cellsOf(rows, rehearsal.offsets, words.exported));
  return { name: fileName(document.name, title, 'csv'), text };
}

function fileName(workflow: string, title: string, ending: string): string {
  return `${plainName(`${workflow} ${title}`)}.${ending}`;
}
