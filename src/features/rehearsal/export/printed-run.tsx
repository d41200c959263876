import { useMemo } from 'react';
import { Timeline } from '../../../parts/timeline/timeline';
import { TimelineLegend } from '../../../parts/timeline/timeline-legend';
import { timelineOf } from '../../../projections/timeline';
import { Paper } from '../../../ui/paper';
import { capitalised } from '../../../words/sentence';
import { tellStory } from '../../../words/story';
import { makeExplain } from '../screen/explain-visit';
import type { RehearsalView } from '../screen/rehearsal-view';
import { useRowsBy } from '../screen/use-rows-by';
import type { Replay } from '../session/replay';
import { runRows } from './run-rows';

export interface PrintedRunProps {
  view: RehearsalView;
  replay: Replay;
  onDone: () => void;
}

/** Is how much of a run goes on paper: nobody reads more. */
const MOST_LINES = 400;

/** A run on paper: how it ended, its timeline, its story, a table. It is on the page only while it is printed. */
export function PrintedRun({ view, replay, onDone }: PrintedRunProps) {
  const { words, context, services, scenarioName, session } = view;
  const { document: drawn, rehearsal, whole } = replay;
  const { exported } = words;
  const [rowsBy] = useRowsBy();
  const timeline = useMemo(() => timelineOf(whole, drawn, { rowsBy }), [whole, drawn, rowsBy]);
  const { format } = context;
  const story = replay.at(rehearsal.journal.at(-1)?.seq ?? 0).story;
  const rows = runRows(
    whole,
    rehearsal.endedAt,
    context,
    makeExplain(whole.visits, context, session.catalog),
  );
  return (
    <Paper className="rehearsal" onDone={onDone}>
      <header className="mb-4">
        <p className="text-second text-ink-2">{exported.paper.notReal}</p>
        <h1 className="text-title">
          {drawn.name}: {scenarioName}
        </h1>
        <p>
          {format.moment(rehearsal.startedAt)},{' '}
          {words.player.took(format.between(rehearsal.startedAt, rehearsal.startedAt + rehearsal.elapsedMs))}
        </p>
      </header>
      <section className="mb-5 break-inside-avoid">
        <h2 className="mb-1 text-name">{exported.paper.timeline}</h2>
        <div className="w-225 [zoom:0.74]">
          <Timeline
            label={exported.paper.timeline}
            course={whole}
            isWhole
            frame={timeline}
            document={drawn}
            rowsBy={rowsBy}
            offsets={rehearsal.offsets}
            nowMs={rehearsal.endedAt}
            showsNow={false}
            context={context}
            faces={services.faces}
            selected={null}
            onSelect={() => undefined}
          />
          <TimelineLegend words={context.language.timeline} className="mt-2.5 pl-5" />
        </div>
      </section>
      <section className="mb-5">
        <h2 className="mb-1 text-name">{exported.paper.story}</h2>
        <ol>
          {story.slice(0, MOST_LINES).map((line) => (
            <li key={line.seq} className="grid grid-cols-[9.5rem_1fr] gap-3 break-inside-avoid py-0.5">
              <span className="text-ink-2">{format.moment(line.at)}</span>
              <span>{tellStory(line, context)}</span>
            </li>
          ))}
        </ol>
        <Cut view={view} all={story.length} />
      </section>
      <section>
        <h2 className="mb-1 text-name">{exported.paper.table}</h2>
        <table className="w-full border-collapse text-second">
          <thead>
            <tr className="text-left">
              {(['step', 'owner', 'from', 'to', 'state', 'outcome', 'why'] as const).map((column) => (
                <th key={column} scope="col" className="border-b border-edge py-1 pr-2 font-semibold">
                  {exported.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_LINES).map((row) => (
              <tr key={row.key} className="break-inside-avoid border-b border-line align-top">
                <td className="py-1 pr-2 font-label">
                  {row.step}
                  {row.attempt !== null && `, ${words.player.try(row.attempt)}`}
                  {row.attempt === null &&
                    (row.round ?? 1) > 1 &&
                    `, ${context.language.timeline.visit(row.round ?? 1)}`}
                </td>
                <td className="py-1 pr-2">{row.owner}</td>
                <td className="py-1 pr-2 whitespace-nowrap">
                  {row.fromMs === null ? '' : format.moment(row.fromMs)}
                </td>
                <td className="py-1 pr-2 whitespace-nowrap">
                  {row.toMs === null ? context.language.timeline.goesOn : format.moment(row.toMs)}
                </td>
                <td className="py-1 pr-2">{capitalised(row.state)}</td>
                <td className="py-1 pr-2">{row.outcome}</td>
                <td className="py-1">{row.why}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <Cut view={view} all={rows.length} />
      </section>
    </Paper>
  );
}

function Cut({ view, all }: { view: RehearsalView; all: number }) {
  if (all <= MOST_LINES) return null;
  return <p className="mt-1 text-ink-2">{view.words.exported.paper.cut(MOST_LINES, all)}</p>;
}
