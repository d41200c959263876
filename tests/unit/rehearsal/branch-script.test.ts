import { describe, expect, it } from 'vitest';
import type { WorkflowDocument } from '../../../src/model/document';
import type { Scenario, ScriptEntry } from '../../../src/model/scenario';
import { commonSeq } from '../../../src/projections/run-difference';
import { branchableSeq, branchScenario } from '../../../src/rehearsal/branch-script';
import type { Rehearsal, RehearsalInput } from '../../../src/rehearsal/open-rehearsal';
import { rehearse } from '../../../src/rehearsal/rehearse';
import { entriesOf, rehearsalInput, type Scripted, scenarioOf } from '../../support/play';
import { readTemplates } from '../../support/read-templates';
import { sketch } from '../../support/sketch';

const MINUTE_MS = 60_000;

const ORDER = sketch({
  roles: [
    { id: 'ro_boss', name: 'Boss' },
    { id: 'ro_law', name: 'Lawyer' },
  ],
  steps: {
    start: 'trigger',
    charge: {
      type: 'task',
      estimate: { duration: { fixed: 'PT5M' } },
      policy: { retry: { attempts: 3, firstWait: 'PT10M', factor: 1 } },
    },
    ask: {
      type: 'approval',
      estimate: { duration: { fixed: 'PT1H' } },
      config: { approvers: ['ro_boss', 'ro_law'], rule: 'all' },
    },
    shipped: 'end',
    refused: { type: 'end', config: { result: 'cancelled' } },
  },
  arrows: ['start>charge', 'charge>ask', 'ask>shipped', 'ask:rejected>refused'],
});

describe('a run branched off at a moment', () => {
  it('keeps the tries that were, and lets the one under way fail', () => {
    // given: the second try is under way
    const run = branchable(ORDER, { script: { st_charge: [{ fail: 'unavailable' }] } });
    const [, second] = entriesOf(run.rehearsal, 'attempt-started');
    // when
    const { scenario, twin } = branch(run, second?.seq ?? 0, 'st_charge', [{ fail: 'refused' }]);
    // then
    expect(scenario.script['st_charge']).toEqual([{ fail: 'unavailable' }, { fail: 'refused' }]);
    expect(entriesOf(twin, 'attempt-failed').map(({ data }) => data.kind)).toEqual([
      'unavailable',
      'refused',
    ]);
  });

  it('writes out what went the ordinary way before, so that only a later round changes', () => {
    const ring = sketch({
      steps: {
        start: 'trigger',
        work: { type: 'task', estimate: { duration: { fixed: 'PT5M' } } },
        again: { type: 'approval', config: { approvers: ['ro_boss'], answers: ['approved', 'changes'] } },
        over: 'end',
      },
      roles: [{ id: 'ro_boss', name: 'Boss' }],
      arrows: ['start>work', 'work>again', 'again>over', '<again:changes>work'],
    });
    const run = branchable(ring, { script: { st_again: [{ answer: 'changes', by: 'ro_boss' }] } });
    const second = entriesOf(run.rehearsal, 'attempt-started')[1]?.seq ?? 0;

    const { scenario, twin } = branch(run, second, 'st_work', [{ hang: true }]);

    expect(scenario.script['st_work']).toEqual([{ takes: 'PT5M' }, { hang: true }]);
    expect(twin.endedBy).toBe('nothing-set');
  });

  it('keeps an answer that was given, and lets the other one be different', () => {
    const run = branchable(ORDER, {
      script: {
        st_ask: [
          { answer: 'approved', by: 'ro_boss', after: 'PT20M' },
          { answer: 'approved', by: 'ro_law', after: 'PT3H' },
        ],
      },
    });
    const first = entriesOf(run.rehearsal, 'answered')[0];

    const { twin } = branch(run, first?.seq ?? 0, 'st_ask', [
      { answer: 'rejected', after: 'PT30M', reason: 'Too dear' },
    ]);

    const answers = entriesOf(twin, 'answered');
    expect(answers.map(({ data }) => `${data.by} ${data.answer}`)).toEqual([
      'ro_boss approved',
      'ro_law rejected',
    ]);
    expect((answers[1]?.at ?? 0) - (first?.at ?? 0)).toBe(30 * MINUTE_MS);
    expect(twin.state.result).toBe('cancelled');
  });

  it('lets happen what is said, even while its system is down', () => {
    const drawing = sketch({
      systems: [{ id: 'sy_cards', name: 'Card gateway' }],
      steps: {
        start: 'trigger',
        charge: {
          type: 'task',
          system: 'sy_cards',
          policy: { retry: { attempts: 3, firstWait: 'PT10M', factor: 1, on: ['unavailable'] } },
        },
        over: 'end',
        stopped: { type: 'end', config: { result: 'failure' } },
      },
      arrows: ['start>charge', 'charge>over', 'charge:failed>stopped'],
    });
    const run = branchable(drawing, { outages: [{ system: 'sy_cards', for: 'P1D' }] });
    expect(run.rehearsal.state.ends).toEqual(['st_stopped']);
    const failed = entriesOf(run.rehearsal, 'attempt-failed')[0];

    const { twin } = branch(run, failed?.seq ?? 0, 'st_charge', []);

    expect(entriesOf(twin, 'attempt-failed')).toHaveLength(1);
    expect(twin.state.ends).toEqual(['st_over']);
  });

  it('never sets what happens instead before the moment', () => {
    const run = branchable(ORDER, { script: { st_charge: [{ takes: 'P3D' }] } });
    const due = entriesOf(run.rehearsal, 'attempt-started')[0];
    const later = run.rehearsal.journal.find(({ at }) => at > (due?.at ?? 0));

    const { twin } = branch(run, (later?.seq ?? 1) - 1, 'st_charge', []);

    expect(entriesOf(twin, 'step-finished')[1]?.at).toBe((due?.at ?? 0) + 5 * MINUTE_MS);
  });
});

describe('branching off anywhere', () => {
  it('keeps every entry before the moment byte for byte, in every template, on every day', async () => {
    let count = 0;
    const broken: string[] = [];
    for (const { id, document } of await readTemplates()) {
      for (const [day, saved] of [{ id: 'good day' }, ...document.scenarios].entries()) {
        const run = branchable(document, saved);
        const { journal } = run.rehearsal;
        for (const moment of momentsOf(run.rehearsal, day)) {
          for (const { step, activation, does } of openAt(run, moment)) {
            for (const entries of INSTEAD[does]) {
              count += 1;
              const branched = [0, MINUTE_MS].some((nudgeMs) => {
                const scenario = branchScenario(run, { seq: moment, step, activation, entries }, nudgeMs);
                const twin = replayed(run, scenario);
                const shared = JSON.stringify(journal.slice(0, moment));
                return JSON.stringify(twin.journal.slice(0, moment)) === shared;
              });
              if (!branched)
                broken.push(`${id} ${saved.id} ${String(moment)} ${step} ${JSON.stringify(entries)}`);
            }
          }
        }
      }
    }
    expect(broken).toEqual([]);
    expect(count).toBeGreaterThan(300);
  });
});

const INSTEAD: Readonly<Record<'work' | 'ask' | 'word', readonly (readonly ScriptEntry[])[]>> = {
  work: [[], [{ fail: 'error' }, { fail: 'error' }], [{ hang: true }], [{ takes: 'PT1M' }]],
  ask: [[], [{ hang: true }], [{ answer: 'rejected', after: 'PT0S', reason: 'No' }]],
  word: [[], [{ hang: true }], [{ signal: {}, after: 'PT2H' }]],
};

function branchable(document: WorkflowDocument, scripted: Scripted | Scenario) {
  const input = rehearsalInput(document, scripted);
  const scenario = scenarioOf(scripted);
  return { document, graph: input.graph, scenario, rehearsal: replayed(input, scenario) };
}

type Run = ReturnType<typeof branchable>;

function replayed(
  { document, graph }: Pick<RehearsalInput, 'document' | 'graph'>,
  scenario: Scenario,
): Rehearsal {
  const played = rehearse({ document, graph, scenario });
  if (!played.ok) throw new Error(JSON.stringify(played.error));
  return played.value;
}

function branch(run: Run, seq: number, step: string, entries: readonly ScriptEntry[]) {
  const activation =
    run.rehearsal.journal
      .slice(0, seq)
      .flatMap((entry) => (entry.type === 'step-started' && entry.data.step === step ? [entry] : []))
      .at(-1)?.data.activation ?? null;
  const scenario = branchScenario(run, { seq, step, activation, entries }, 0);
  const twin = replayed(run, scenario);
  expect(commonSeq(run.rehearsal.journal, twin.journal)).toBeGreaterThanOrEqual(seq);
  return { scenario, twin };
}

/** Every few entries, another few on each day: all of them would take minutes. */
function momentsOf({ journal }: Rehearsal, day: number): readonly number[] {
  const at = journal.filter(({ type, seq }) => type !== 'timer-set' && seq % 20 === (day * 7) % 20);
  return at.map(({ seq }) => branchableSeq(journal, seq));
}

interface Branchable {
  readonly step: string;
  readonly activation: number | null;
  readonly does: keyof typeof INSTEAD;
}

/** The visits that are open at a moment and can be told what happens; and the next one of a step that comes later. */
function openAt({ rehearsal, graph }: Run, seq: number): readonly Branchable[] {
  const open = new Map<number, string>();
  for (const entry of rehearsal.journal.slice(0, seq)) {
    if (entry.type === 'step-started') open.set(entry.data.activation, entry.data.step);
    if (entry.type === 'step-finished') open.delete(entry.data.activation);
    if (entry.type === 'cancelled' && entry.data.activation !== null) open.delete(entry.data.activation);
  }
  const later = rehearsal.journal.slice(seq).find(({ type }) => type === 'step-started');
  const next = later?.type === 'step-started' ? [{ step: later.data.step, activation: null }] : [];
  return [...[...open].map(([activation, step]) => ({ step, activation })), ...next].flatMap(
    (visit): readonly Branchable[] => {
      const behaviour = graph.steps.find(({ id }) => id === visit.step)?.behaviour;
      if (behaviour?.does === 'work' || behaviour?.does === 'ask')
        return [{ ...visit, does: behaviour.does }];
      return behaviour?.does === 'wait' && 'signal' in behaviour ? [{ ...visit, does: 'word' }] : [];
    },
  );
}
