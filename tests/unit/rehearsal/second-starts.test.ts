import { describe, expect, it } from 'vitest';
import { advance } from '../../../src/engine/advance';
import { newRun } from '../../../src/engine/state';
import { beganAlsoLines, withLines } from '../../../src/projections/began-also';
import { checkExpectations } from '../../../src/projections/expectation-checks';
import { storyOf } from '../../../src/projections/story';
import type { Rehearsal } from '../../../src/rehearsal/open-rehearsal';
import { stepWords } from '../../../src/steps/step-words';
import { english } from '../../../src/words/english';
import { expectationText } from '../../../src/words/expectations';
import { makeSentenceContext } from '../../../src/words/sentence-context';
import { tellStory } from '../../../src/words/story';
import { entriesOf, play, rehearsalInput, type Scripted, scenarioOf } from '../../support/play';
import { sketch } from '../../support/sketch';

const HOUR_MS = 3_600_000;

function drawingOf(dedupe: object) {
  return sketch({
    settings: { noun: { one: 'order', many: 'orders' } },
    fields: [{ id: 'fd_number', name: 'Order number', type: 'text', required: true, sample: 'A-1' }],
    steps: {
      mail: { type: 'trigger', name: 'Mail', config: { asks: ['fd_number'], ...dedupe } },
      form: { type: 'trigger', name: 'Web form', config: { asks: ['fd_number'], ...dedupe } },
      pack: { type: 'task', name: 'Pack', estimate: { duration: { fixed: 'PT2H' } } },
      over: { type: 'end', name: 'Sent' },
    },
    arrows: ['mail>pack', 'form>pack', 'pack>over'],
  });
}

const drawing = drawingOf({ dedupe: 'fd_number' });
const careless = drawingOf({});
const context = makeSentenceContext(drawing, stepWords.en, english);

function storyTold({ journal, beganAlso }: Rehearsal): readonly string[] {
  const lines = withLines(storyOf(journal), beganAlsoLines(journal, beganAlso), Number.POSITIVE_INFINITY);
  return lines.map((line) => tellStory(line, context));
}

function checksOf(scripted: Scripted, document = drawing) {
  return checkExpectations(play(document, scripted), scenarioOf(scripted)).map((check) => ({
    ok: check.ok,
    says: expectationText(check, context),
  }));
}

describe('what comes in besides', () => {
  it('is the same as the first where nothing else is said, and is refused, recorded and told', () => {
    const played = play(drawing, { again: [{ trigger: 'st_form', after: 'PT1H' }] });

    expect(entriesOf(played, 'event-ignored').map(({ at, data }) => [at - played.startedAt, data])).toEqual([
      [
        HOUR_MS,
        {
          event: 'start',
          why: 'came-again',
          again: { trigger: 'st_form', field: 'fd_number', value: 'A-1' },
        },
      ],
    ]);
    expect(played.beganAlso).toEqual([]);
    expect(storyTold(played)).toContain('The same Order number came again: Web form. No second order began.');
  });

  it('changes nothing but the journal', () => {
    const { events } = play(drawing, { again: [{ after: 'PT1H' }] });
    const { graph } = rehearsalInput(drawing);
    let state = newRun();
    for (const event of events) {
      const made = advance(graph, state, event);
      if (event.type === 'start' && state.status !== 'ready') {
        expect(made.commands).toEqual([]);
        expect({ ...made.state, at: 0, seq: 0 }).toEqual({ ...state, at: 0, seq: 0 });
      }
      state = made.state;
    }
    expect(events.filter(({ type }) => type === 'start')).toHaveLength(2);
  });

  it('still comes when the run is over, which was over when it was', () => {
    const played = play(drawing, { again: [{ after: 'P3D' }] });

    expect(played).toMatchObject({ endedBy: 'run-over', elapsedMs: 2 * HOUR_MS });
    expect(played.endedAt).toBe(played.startedAt + 2 * HOUR_MS);
    expect(played.journal.at(-1)).toMatchObject({ type: 'event-ignored', data: { why: 'came-again' } });
  });

  it('does not come after the time that the scenario gives', () => {
    const played = play(drawing, { again: [{ after: 'P3D' }], until: 'P1D' });

    expect(played).toMatchObject({ endedBy: 'run-over', beganAlso: [] });
    expect(entriesOf(played, 'event-ignored')).toEqual([]);
  });

  it('begins another run where it is not known again, and leaves no trace in this one', () => {
    const scripted = { again: [{ after: 'PT1H', input: { fd_number: 'A-2' } }] };
    const played = play(drawing, scripted);

    expect(played.journal).toEqual(play(drawing).journal);
    expect(played.beganAlso).toMatchObject([{ trigger: 'st_mail', input: { fd_number: 'A-2' } }]);
    expect(storyTold(played)).toEqual([
      'The order began: Mail.',
      'Another order began: Mail. It was not known to be the same.',
      'Pack was done after 2 h.',
      'The order reached Sent.',
      'The order is done.',
    ]);
  });

  it('is refused by the run that it is the same as, which may be one that is not played', () => {
    const other = { fd_number: 'A-2' };
    const played = play(drawing, {
      again: [
        { after: 'PT1H', input: other },
        { after: 'PT90M', input: other },
        { after: 'P2D', input: {} },
      ],
    });

    expect(played.beganAlso).toHaveLength(1);
    expect(entriesOf(played, 'event-ignored')).toHaveLength(1);
  });

  it('is told only when it has happened', () => {
    const { journal, beganAlso } = play(careless, { again: [{ after: 'PT1H' }] });
    const lines = beganAlsoLines(journal, beganAlso);
    const toldAt = (seq: number) => withLines([], lines, seq).length;

    const packed = journal.find(({ type, at }) => type === 'step-finished' && at > (journal[0]?.at ?? 0));
    expect([toldAt((packed?.seq ?? 0) - 1), toldAt(packed?.seq ?? 0)]).toEqual([0, 1]);
  });
});

describe('a day that expects the same to be refused', () => {
  const scripted = { again: [{ after: 'PT1H' }], expect: { refused: 1 } };

  it('holds where it is taken only once', () => {
    expect(checksOf(scripted)).toEqual([{ ok: true, says: 'The same order is refused once.' }]);
  });

  it('turns red when that is taken away', () => {
    expect(checksOf(scripted, careless)).toEqual([
      { ok: false, says: 'Expected: the same order is refused once. It never was.' },
    ]);
  });

  it('turns red when something else is refused as the same', () => {
    expect(checksOf({ again: [{}, {}], expect: { refused: 0 } })).toEqual([
      { ok: false, says: 'Expected: no order is refused as the same. It was twice.' },
    ]);
  });
});
