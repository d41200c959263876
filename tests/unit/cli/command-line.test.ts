import { describe, expect, it } from 'vitest';
import { callWith, printed } from '../../support/fake-outside';
import { type Sketch, sketch } from '../../support/sketch';

const line = (more: Partial<Sketch> = {}) =>
  sketch({
    steps: {
      start: { type: 'trigger', config: { kind: 'form', asks: ['fd_amount'] } },
      pack: { type: 'task', name: 'Pack', estimate: { duration: { fixed: 'PT1H' } } },
      over: { type: 'end', config: { label: 'All done' } },
    },
    arrows: ['start>pack', 'pack>over'],
    fields: [{ id: 'fd_amount', name: 'Amount', type: 'money', sample: 12 }],
    scenarios: [
      {
        id: 'sc_day',
        name: 'A day',
        input: { fd_amount: 5 },
        expect: { result: 'success', passes: ['st_pack'] },
      },
      { id: 'sc_wrong', name: 'Wrong', expect: { avoids: ['st_pack'] } },
      { id: 'sc_stuck', name: 'Stuck', script: { st_pack: [{ fail: 'error' }] } },
      {
        id: 'sc_held',
        name: 'Held',
        script: { st_pack: [{ fail: 'error' }] },
        expect: { status: 'needs-attention' },
      },
      { id: 'sc_broken', name: 'Broken', script: { st_gone: [] } },
    ],
    ...more,
  });

/** It compiles no more: an arrow leads nowhere. */
const broken = { ...line(), arrows: [{ id: 'ar_1', from: 'st_start', outcome: 'started', to: 'st_gone' }] };

describe('check', () => {
  it('prints errors and findings as JSON, and says them by exit 1', async () => {
    // when
    const { exit, out, err } = await callWith({ 'a.json': broken }, 'check', 'a.json', '--json');
    // then
    const said = printed(out);
    expect(said.errors?.map(({ code, step }) => [code, step])).toEqual([
      ['arrow-to-missing-step', 'st_start'],
    ]);
    expect(said.errors?.[0]?.message).toMatch(/\.$/);
    expect(said.findings?.map(({ code, severity, step }) => [code, severity, step])).toEqual([
      ['no-end-reached', 'problem', undefined],
      ['outcome-leads-nowhere', 'problem', 'st_pack'],
      ['nothing-leads-here', 'warning', 'st_pack'],
      ['nothing-leads-here', 'warning', 'st_over'],
      ['nobody-owns', 'hint', 'st_pack'],
    ]);
    expect(err).toMatch(/^a\.json: .+\.\n$/);
    expect(exit).toBe(1);
  });

  it('is fine with warnings, and prints them in words', async () => {
    // given
    const doubtful = { ...line(), scenarios: line().scenarios.slice(-1) };
    // then
    expect(await callWith({ 'a.json': doubtful }, 'check', 'a.json')).toMatchObject({
      exit: 0,
      out: 'May go wrong: “Broken” cannot be played: “st_gone” (at script.st_gone) is no step of this drawing. Choose a step that is there, or take it out.\nWorth knowing: Nobody is named for “Pack”. Say who does it.\n',
      err: '',
    });
  });

  it('finds nothing in a drawing that is whole', async () => {
    const { steps, ...rest } = line();
    const whole = {
      ...rest,
      scenarios: [],
      roles: [{ id: 'ro_desk', name: 'Desk' }],
      steps: steps.map((step) =>
        step.id === 'st_pack' ? { ...step, role: 'ro_desk', policy: { timeLimit: 'P1D' } } : step,
      ),
      arrows: [...rest.arrows, { id: 'ar_late', from: 'st_pack', outcome: 'failed', to: 'st_over' }],
    };
    expect(await callWith({ 'a.json': whole }, 'check', 'a.json')).toMatchObject({
      exit: 0,
      out: 'Sketch: nothing to look at.\n',
    });
  });
});

describe('compile', () => {
  it('prints the graph', async () => {
    const { exit, out } = await callWith({ 'a.json': line() }, 'compile', 'a.json', '--json');
    expect(printed(out)).toMatchObject({ format: 'runthrough.graph', workflow: 'wf_sketch' });
    expect(exit).toBe(0);
  });

  it('says why there is none', async () => {
    const { exit, out, err } = await callWith({ 'a.json': broken }, 'compile', 'a.json', '--json');
    expect(printed(out).errors).toHaveLength(1);
    expect(err).not.toBe('');
    expect(exit).toBe(1);
  });
});

describe('run', () => {
  it('prints what the contract names, in the workflow’s zone', async () => {
    // given
    const drawing = line();
    const inNewYork = { ...drawing, settings: { ...drawing.settings, timeZone: 'America/New_York' } };
    // when
    const { exit, out } = await callWith(
      { 'a.json': inNewYork },
      'run',
      'a.json',
      '--scenario',
      'sc_day',
      '--json',
    );
    // then
    const record = printed(out);
    expect(Object.keys(record)).toEqual([
      'status',
      'result',
      'label',
      'ends',
      'startedAt',
      'endedAt',
      'elapsedMs',
      'fields',
      'visits',
      'attention',
      'setAside',
      'beganAlso',
      'expectations',
      'promises',
      'journal',
    ]);
    expect(record).toMatchObject({
      status: 'finished',
      result: 'success',
      label: 'All done',
      ends: ['st_over'],
      startedAt: '2026-03-02T09:00:00-05:00',
      endedAt: '2026-03-02T10:00:00-05:00',
      elapsedMs: 3_600_000,
      fields: { fd_amount: 5 },
      visits: { st_start: 1, st_pack: 1, st_over: 1 },
      attention: [],
      setAside: [],
      beganAlso: [],
      expectations: [
        { text: 'It ends well.', ok: true },
        { text: '“Pack” happens.', ok: true },
      ],
    });
    expect(record.journal?.[0]).toMatchObject({ seq: 1, type: 'run-started' });
    expect(exit).toBe(0);
  });

  it.each([
    { scenario: 'sc_day', exit: 0, why: 'every expectation is met' },
    { scenario: 'sc_wrong', exit: 1, why: 'an expectation is not met' },
    { scenario: 'sc_stuck', exit: 1, why: 'nothing is expected and it is not finished' },
    { scenario: 'sc_held', exit: 0, why: 'that it is not finished is expected' },
    { scenario: 'sc_broken', exit: 1, why: 'the scenario cannot be played' },
    { scenario: 'sc_nowhere', exit: 2, why: 'there is no such scenario' },
    { scenario: 'other.json', exit: 2, why: 'the file is not there' },
  ])('exits with $exit where $why', async ({ scenario, exit }) => {
    expect(await callWith({ 'a.json': line() }, 'run', 'a.json', '--scenario', scenario)).toMatchObject({
      exit,
    });
  });

  it('judges every promise, and says by exit 1 that one is broken', async () => {
    // given
    const promised = {
      ...line(),
      promises: [
        { id: 'pr_packed', name: 'Packed', rule: { atLeast: 1, of: 'st_pack/done' } },
        { id: 'pr_quick', rule: { each: 'st_start', then: 'st_over', within: 'PT30M' } },
      ],
    };
    // when
    const { exit, out } = await callWith(
      { 'a.json': promised },
      'run',
      'a.json',
      '--scenario',
      'sc_day',
      '--json',
    );
    // then
    expect(printed(out).promises).toEqual([
      {
        id: 'pr_packed',
        name: 'Packed',
        text: 'In every case, “Pack” is done at least once.',
        ok: true,
        is: 'kept',
      },
      {
        id: 'pr_quick',
        name: '',
        text: 'Whenever “start” begins, “over” is reached within 30 min.',
        ok: false,
        is: 'broken',
        seq: 6,
        at: '2026-03-02T09:30:00Z',
        shows: '“start” began Mon 2 March, 09:00; “over” was reached only Mon 2 March, 10:00.',
      },
    ]);
    expect(exit).toBe(1);
    const told = await callWith({ 'a.json': promised }, 'run', 'a.json', '--scenario', 'sc_day');
    expect(told.out).toContain('✗ Whenever “start” begins, “over” is reached within 30 min. “start” began');
  });

  it('says what needs attention', async () => {
    const { out } = await callWith({ 'a.json': line() }, 'run', 'a.json', '--scenario', 'sc_held', '--json');
    expect(printed(out)).toMatchObject({
      status: 'needs-attention',
      result: null,
      label: null,
      attention: [{ step: 'st_pack', kind: 'error' }],
    });
  });

  it('plays the ordinary day where no scenario is named, or one from a file of its own', async () => {
    // given
    const files = { 'a.json': line(), 'day.json': { id: 'sc_own', input: { fd_amount: 7 } } };
    // then
    const plain = await callWith(files, 'run', 'a.json', '--json');
    expect(printed(plain.out)).toMatchObject({ status: 'finished', fields: {}, expectations: [] });
    const own = await callWith(files, 'run', 'a.json', '--scenario', 'day.json', '--json');
    expect(printed(own.out).fields).toEqual({ fd_amount: 7 });
  });

  it('tells the day in words', async () => {
    const { out } = await callWith({ 'a.json': line() }, 'run', 'a.json', '--scenario', 'sc_wrong');
    expect(out).toContain('Sketch: Wrong\n');
    expect(out).toContain('Mon 2 March, 10:00  Pack was done after 1 h.\n');
    expect(out).toContain('\nDone, after 1 h.\n');
    expect(out).toContain('✗ Expected: “Pack” never happens. It began.\n');
  });

  it('says in a sentence what keeps a scenario from being played', async () => {
    // when
    const { out, err } = await callWith(
      { 'a.json': line() },
      'run',
      'a.json',
      '--scenario',
      'sc_broken',
      '--json',
    );
    // then
    expect(printed(out).errors?.[0]?.code).toBe('unknown-step');
    expect(err).toBe(
      'a.json: “st_gone” (at script.st_gone) is no step of this drawing. Choose a step that is there, or take it out.\n',
    );
  });
});

describe('run --batch', () => {
  const list = [
    { file: 'a.json', scenario: 'sc_day' },
    { file: 'a.json' },
    { file: 'broken.json' },
    { file: 'gone.json' },
    { file: 'a.json', scenario: { id: 'sc_inline', input: { fd_amount: 3 } } },
  ];

  it('prints one line of JSON for each entry, in order, whatever happens to one of them', async () => {
    // when
    const { exit, out, err } = await callWith(
      { 'a.json': line(), 'broken.json': broken, 'list.json': list },
      'run',
      '--batch',
      'list.json',
    );
    // then
    const lines = out.trimEnd().split('\n').map(printed);
    expect(
      lines.map((record) => record.fields?.['fd_amount'] ?? record.errors?.[0]?.code ?? 'plain'),
    ).toEqual([5, 'plain', 'arrow-to-missing-step', 'unreadable-file', 3]);
    expect(err.trimEnd().split('\n')).toHaveLength(2);
    expect(exit).toBe(2);
  });

  it('gives the same for an entry as a call of its own', async () => {
    // given
    const files = { 'a.json': line(), 'list.json': list.slice(0, 1) };
    // when
    const batch = await callWith(files, 'run', '--batch', 'list.json');
    const single = await callWith(files, 'run', 'a.json', '--scenario', 'sc_day', '--json');
    // then
    expect(printed(batch.out)).toEqual(printed(single.out));
    expect(batch.exit).toBe(0);
  });

  it('looks beside the list for what is not where the command was called', async () => {
    const files = { 'days/a.json': line(), 'days/list.json': list.slice(0, 1) };
    expect(await callWith(files, 'run', '--batch', 'days/list.json')).toMatchObject({ exit: 0 });
  });

  it('refuses what is no list', async () => {
    const said = await callWith({ 'list.json': { file: 'a.json' } }, 'run', '--batch', 'list.json');
    expect(said).toMatchObject({ exit: 2, out: '' });
    expect(said.err).toMatch(/^list\.json is no list of runs\. Write it like .+\n$/);
  });
});

describe('export and import', () => {
  it('print the same bytes for the same document, however it is written', async () => {
    // given
    const drawing = line();
    const turned = Object.fromEntries(Object.entries(drawing).reverse());
    // when
    const exported = await callWith({ 'a.json': drawing }, 'export', 'a.json', '--to', 'json');
    const imported = await callWith({ 'b.json': turned }, 'import', 'b.json');
    const again = await callWith({ 'c.json': exported.out }, 'import', 'c.json');
    // then
    expect(exported).toMatchObject({ exit: 0, err: '' });
    expect(imported.out).toBe(exported.out);
    expect(again.out).toBe(exported.out);
  });

  it('write to a file where one is named', async () => {
    const said = await callWith({ 'a.json': line() }, 'export', 'a.json', '--to', 'json', '--out', 'b.json');
    expect(said).toMatchObject({ exit: 0, out: '' });
    expect(printed(said.files.get('b.json') ?? '')).toMatchObject({ id: 'wf_sketch' });
  });

  it.each([
    {
      what: 'a format that is none',
      argv: ['export', 'a.json', '--to', 'stone'],
      err: /^“stone” is no format that can be written\. Choose one of .*json.*\n$/,
    },
    {
      what: 'no format',
      argv: ['export', 'a.json'],
      err: /^Say which format with --to\. Choose one of .*json.*\n$/,
    },
    {
      what: 'a kind of file that cannot be read',
      argv: ['import', 'a.docx'],
      err: /^a\.docx is of a kind that cannot be read\. Choose a file that ends in .*\.json.*\n$/,
    },
    {
      what: 'a place that cannot be written',
      argv: ['import', 'a.json', '--out', 'locked/b.json'],
      err: /^locked\/b\.json cannot be written\. Choose another place\.\n$/,
    },
  ])('refuse $what', async ({ argv, err }) => {
    const said = await callWith({ 'a.json': line() }, ...argv);
    expect(said).toMatchObject({ exit: 2, out: '' });
    expect(said.err).toMatch(err);
  });
});

describe('paths', () => {
  it('prints every ending with its scenario as JSON, and says by exit 1 that one is not drawn', async () => {
    // when
    const { exit, out } = await callWith({ 'a.json': line() }, 'paths', 'a.json', '--json');
    // then
    const said: unknown = JSON.parse(out);
    expect(said).toMatchObject({
      complete: true,
      endings: [
        { kind: 'finished', result: 'success', ends: ['st_over'], scenario: { name: 'Done at “over”.' } },
        { kind: 'unhandled', step: 'st_pack', failure: 'refused' },
        { kind: 'unhandled', step: 'st_pack', failure: 'error' },
      ],
      neverStarts: [],
    });
    expect(Object.keys(said as object)).toEqual([
      'complete',
      'states',
      'endings',
      'neverStarts',
      'pack',
      'promises',
    ]);
    expect(exit).toBe(1);
  });

  it('says it in words, and is fine where every ending is drawn', async () => {
    // given
    const caught = line({ arrows: ['start>pack', 'pack>over', 'pack:failed>over'] });
    // when
    const { exit, out } = await callWith({ 'a.json': caught }, 'paths', 'a.json');
    // then
    expect(out).toContain('✓ Done at “over”.\n');
    expect(out).toContain('“Pack”, refused: goes on with “over”.');
    expect(out).toMatch(/Every path was looked at: \d+ situations\.\n$/u);
    expect(exit).toBe(0);
  });

  it('says of every promise whether a path breaks it, by exit 1 too', async () => {
    // given
    const caught = line({ arrows: ['start>pack', 'pack>over', 'pack:failed>over'] });
    const promises = [
      { id: 'pr_once', name: 'Once', rule: { atMost: 1, of: 'st_over' } },
      { id: 'pr_packed', name: 'Packed', rule: { never: 'st_over', before: 'st_pack/done' } },
      { id: 'pr_soon', name: 'Soon', rule: { each: 'st_pack', then: 'st_over', within: 'P1D' } },
    ];
    const file = { 'a.json': { ...caught, promises } };
    // when
    const { exit, out } = await callWith(file, 'paths', 'a.json', '--json');
    const told = await callWith(file, 'paths', 'a.json');
    // then
    expect(exit).toBe(1);
    expect(printed(out).promises).toMatchObject([
      { promise: 'pr_once', broken: null, sure: true },
      { promise: 'pr_packed', broken: { name: 'Packed' }, sure: true },
      { promise: 'pr_soon', broken: null, sure: false, endless: { step: 'st_pack', why: 'takes' } },
    ]);
    expect(told.out).toContain('✓ In every case, “over” is reached at most once. It holds on every path.\n');
    expect(told.out).toContain(
      '✗ “over” is never reached before “Pack” is done. There is a way to break it.\n',
    );
    expect(told.out).toContain('Nobody limits how long “Pack” takes, so it could be late.\n');
    expect(
      (await callWith({ 'a.json': { ...caught, promises: promises.slice(0, 1) } }, 'paths', 'a.json')).exit,
    ).toBe(0);
  });

  it('exits with 1 where there is nothing to explore', async () => {
    expect(await callWith({ 'a.json': broken }, 'paths', 'a.json', '--json')).toMatchObject({ exit: 1 });
  });
});

describe('a command line that cannot be understood', () => {
  it.each([
    { what: 'no command', argv: [], err: /^Say what to do\.\nCommands:/ },
    { what: 'an unknown command', argv: ['fly'], err: /^There is no command “fly”\.\nCommands:/ },
    {
      what: 'no file',
      argv: ['check'],
      err: /^A file is missing\. Call it like this: check FILE \[--json\]\n$/,
    },
    { what: 'too many files', argv: ['check', 'a.json', 'b.json'], err: /^There are too many words\. / },
    {
      what: 'an unknown option',
      argv: ['check', 'a.json', '--fast'],
      err: /^There is no option --fast here\. /,
    },
    {
      what: 'an option without what follows',
      argv: ['run', 'a.json', '--scenario'],
      err: /^Something must follow --scenario\. /,
    },
    { what: 'neither file nor list', argv: ['run'], err: /^Name one file, or a list with --batch\. / },
    {
      what: 'both file and list',
      argv: ['run', 'a.json', '--batch', 'list.json'],
      err: /^Name one file, or a list with --batch\. /,
    },
    {
      what: 'a command that is not built',
      argv: ['simulate', 'a.json', '--cases', '10', '--seed', '1'],
      err: /^The command “simulate” is not built yet\. .+\n$/,
    },
    {
      what: 'a file that is not there',
      argv: ['check', 'gone.json'],
      err: /^gone\.json is not there\. .+\n$/,
    },
    {
      what: 'a file that is no workflow',
      argv: ['run', 'list.json'],
      err: /^list\.json is not a Runthrough workflow\. .+\n$/,
    },
    {
      what: 'a file that breaks off',
      argv: ['check', 'half.json'],
      err: /^half\.json is cut off at line 1\. .+\n$/,
    },
  ])('exits with 2 and one complaint: $what', async ({ argv, err }) => {
    const files = { 'a.json': line(), 'list.json': [], 'half.json': '{"format": "run' };
    const said = await callWith(files, ...argv);
    expect(said).toMatchObject({ exit: 2, out: '' });
    expect(said.err).toMatch(err);
  });

  it('is no command line that asks for help', async () => {
    const said = await callWith({}, '--help');
    expect(said).toMatchObject({ exit: 0, err: '' });
    expect(said.out).toContain('run FILE [--scenario ID or FILE.json]');
  });
});
