/** Says what is on a run that is handed out: as a file, or on paper. */
export interface ExportWords {
  readonly menu: string;
  readonly json: string;
  readonly csv: string;
  readonly print: string;
  readonly columns: Readonly<
    Record<
      | 'step'
      | 'round'
      | 'attempt'
      | 'owner'
      | 'from'
      | 'to'
      | 'working'
      | 'waiting'
      | 'state'
      | 'outcome'
      | 'answeredBy'
      | 'why',
      string
    >
  >;
  readonly paper: {
    readonly notReal: string;
    readonly story: string;
    readonly timeline: string;
    readonly table: string;
    /** Only the first lines of a very long run are printed. */
    readonly cut: (shown: number, all: number) => string;
  };
  readonly failed: string;
}

export const englishExport: ExportWords = {
  menu: 'Hand out this run',
  json: 'Everything, as JSON',
  csv: 'A table, as CSV',
  print: 'Print',
  columns: {
    step: 'Step',
    round: 'Round',
    attempt: 'Try',
    owner: 'Who',
    from: 'From',
    to: 'To',
    working: 'Working (min)',
    waiting: 'Waiting (min)',
    state: 'State',
    outcome: 'Went on by',
    answeredBy: 'Answered by',
    why: 'Why',
  },
  paper: {
    notReal: 'A rehearsal: nothing of it is real.',
    story: 'What happened',
    timeline: 'Timeline',
    table: 'Every step',
    cut: (shown, all) => `The first ${String(shown)} of ${String(all)} lines. The CSV file has all of them.`,
  },
  failed: 'The file could not be written. Nothing has changed.',
};
