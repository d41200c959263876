import { describe, expect, it } from 'vitest';
import type { WorkflowDocument } from '../../../src/model/document';
import type { Scenario } from '../../../src/model/scenario';
import { commonSeq } from '../../../src/projections/run-difference';
import type { BranchedRun } from '../../../src/rehearsal/branch-script';
import type { Rehearsal } from '../../../src/rehearsal/open-rehearsal';
import { type Press, pressAnswer } from '../../../src/rehearsal/press-answer';
import { rehearse } from '../../../src/rehearsal/rehearse';
import { scenarioOfRun } from '../../../src/rehearsal/scenario-of-run';
import { entriesOf, rehearsalInput, type Scripted, scenarioOf } from '../../support/play';
import { sketch } from '../../support/sketch';

const asking = (config: object = {}) =>
  sketch({
    roles: [
      { id: 'ro_desk', people: [{ id: 'pe_dana' }, { id: 'pe_luis' }] },
      { id: 'ro_boss', people: [{ id: 'pe_ann' }] },
    ],
    fields: [{ id: 'fd_price', type: 'money', sample: 10 }],
    steps: {
      start: 'trigger',
      ask: {
        type: 'approval',
        estimate: { duration: { fixed: 'PT1H' } },
        config: {
          approvers: ['ro_desk'],
          answers: ['approved', 'rejected', 'changes'],
          reasonFor: ['rejected'],
          editable: ['fd_price'],
          ...config,
        },
      },
      rework: { type: 'task', estimate: { duration: { fixed: 'PT10M' } } },
      yes: 'end',
      no: 'end',
      silence: 'end',
    },
    arrows: [
      'start>ask',
      'ask>yes',
      'ask:rejected>no',
      'ask:changes>rework',
      '<rework>ask',
      'ask:no-answer>silence',
    ],
  });

describe('an answer pressed at a moment', () => {
  it('counts right after the moment, with its reason and its corrections', () => {
    const run = opened(asking());
    const seq = lastOf(run, 'asked');

    const after = press(run, { seq, answer: 'rejected', reason: 'Too dear', fields: { fd_price: 8 } });

    const [answered] = entriesOf(after.rehearsal, 'answered');
    expect(answered?.data).toMatchObject({
      by: 'pe_dana',
      answer: 'rejected',
      reason: 'Too dear',
      fields: { fd_price: 8 },
    });
    expect((answered?.at ?? 0) - after.rehearsal.startedAt).toBe(1_000);
    expect(commonSeq(run.rehearsal.journal, after.rehearsal.journal)).toBeGreaterThanOrEqual(seq);
    expect(endsOf(after)).toEqual(['st_no']);
  });

  it('is refused as too late when it is pressed again, also after the run is over', () => {
    const run = opened(asking());
    const first = press(run, { seq: lastOf(run, 'asked'), answer: 'approved' });
    const second = press(first, { seq: lastOf(first, 'answered') + 1, answer: 'approved' });

    const third = press(second, { seq: second.rehearsal.journal.length, answer: 'changes', by: 'pe_luis' });

    expect(refusedOf(second)).toEqual(['pe_dana approved too-late']);
    expect(refusedOf(third)).toEqual(['pe_dana approved too-late', 'pe_luis changes too-late']);
    expect(entriesOf(third.rehearsal, 'answered')).toHaveLength(1);
    expect([third.rehearsal.endedBy, endsOf(third)]).toEqual(['run-over', ['st_yes']]);
  });

  it('leaves the rounds after it as they were when it is late', () => {
    const run = opened(asking(), {
      script: {
        st_ask: [
          { answer: 'changes', by: 'pe_dana', after: 'PT2H' },
          { answer: 'approved', by: 'pe_luis', after: 'PT3H' },
        ],
      },
    });

    const after = press(run, { seq: lastOf(run, 'asked') - 1, answer: 'approved', by: 'pe_luis' });

    expect(refusedOf(after)).toEqual(['pe_luis approved too-late']);
    expect(entriesOf(after.rehearsal, 'answered').map(({ at, data }) => [at, data])).toEqual(
      entriesOf(run.rehearsal, 'answered').map(({ at, data }) => [at, data]),
    );
  });

  it('comes late after nobody answered in time', () => {
    const run = opened(asking({ ladder: [{ after: 'P1D', do: 'give-up' }] }), {
      script: { st_ask: [{ silent: true }] },
    });

    const after = press(run, { seq: run.rehearsal.journal.length, answer: 'approved' });

    expect(refusedOf(after)).toEqual(['pe_dana approved too-late']);
    expect(endsOf(after)).toEqual(['st_silence']);
  });

  it('leaves what was to come when it is refused', () => {
    const run = opened(asking(), {
      script: { st_ask: [{ answer: 'changes', by: 'pe_luis', after: 'PT5H' }] },
    });

    const after = press(run, { seq: lastOf(run, 'asked', 'st_ask', 0), answer: 'rejected' });

    expect(refusedOf(after)).toEqual(['pe_dana rejected reason-missing']);
    const [answered] = entriesOf(after.rehearsal, 'answered');
    expect([answered?.data.by, (answered?.at ?? 0) - after.rehearsal.startedAt]).toEqual([
      'pe_luis',
      5 * 3_600_000,
    ]);
  });

  it('is one of several where all have to agree, and a second one of the same person is refused', () => {
    const run = opened(asking({ approvers: ['ro_desk', 'ro_boss'], rule: 'all' }));
    const first = press(run, { seq: lastOf(run, 'asked'), answer: 'approved' });

    const second = press(first, { seq: lastOf(first, 'answered', 'st_ask', 0), answer: 'approved' });

    expect(refusedOf(second)).toEqual(['pe_dana approved already-answered']);
    expect(entriesOf(second.rehearsal, 'answered').map(({ data }) => data.by)).toEqual(['pe_dana', 'pe_ann']);
    expect(endsOf(second)).toEqual(['st_yes']);
  });

  it('is read back from its journal', () => {
    const run = opened(asking());
    const first = press(run, { seq: lastOf(run, 'asked'), answer: 'approved' });
    const second = press(first, { seq: lastOf(first, 'answered') + 1, answer: 'changes', by: 'pe_luis' });

    const read = scenarioOfRun(second, second.rehearsal.journal, { id: 'sc_read', name: 'Read' });

    expect(read === null ? null : rehearsed(second, read).journal).toEqual(second.rehearsal.journal);
  });
});

function opened(document: WorkflowDocument, scripted: Scripted = {}): Run {
  const input = rehearsalInput(document);
  const scenario = scenarioOf(scripted);
  return { document, graph: input.graph, scenario, rehearsal: rehearsed(input, scenario) };
}

interface Run extends BranchedRun {
  readonly rehearsal: Rehearsal;
}

function rehearsed({ document, graph }: Pick<Run, 'document' | 'graph'>, scenario: Scenario): Rehearsal {
  const played = rehearse({ document, graph, scenario });
  if (!played.ok) throw new Error(JSON.stringify(played.error));
  return played.value;
}

/** Presses in the visit of the question that was asked last by then. */
function press(run: Run, pressed: Pick<Press, 'seq' | 'answer'> & Partial<Press>): Run {
  const asked = entriesOf({ journal: run.rehearsal.journal.slice(0, pressed.seq) }, 'asked').at(-1);
  const scenario = pressAnswer(run, {
    step: 'st_ask',
    activation: asked?.data.activation ?? 0,
    by: 'pe_dana',
    reason: '',
    fields: {},
    ...pressed,
  });
  return { ...run, scenario, rehearsal: rehearsed(run, scenario) };
}

function lastOf({ rehearsal }: Run, type: string, step: string | null = null, place = -1): number {
  const found = rehearsal.journal.filter(
    (entry) => entry.type === type && (step === null || ('step' in entry.data && entry.data.step === step)),
  );
  return found.at(place)?.seq ?? 0;
}

function refusedOf({ rehearsal }: Run): readonly string[] {
  return entriesOf(rehearsal, 'answer-refused').map(
    ({ data: { by, answer, why } }) => `${by} ${answer} ${why}`,
  );
}

function endsOf({ rehearsal }: Run): readonly string[] {
  return entriesOf(rehearsal, 'step-started').flatMap(({ data: { step } }) =>
    ['st_yes', 'st_no', 'st_silence'].includes(step) ? [step] : [],
  );
}
