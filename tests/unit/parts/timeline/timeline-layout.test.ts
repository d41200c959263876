import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../../src/parts/timeline/bar-pieces';
import { labelBar, namePiece } from '../../../../src/parts/timeline/piece-names';
import { layOutTimeline, type TimelineLayout } from '../../../../src/parts/timeline/timeline-layout';
import { courseOf } from '../../../../src/projections/run-course';
import { makeTimeScale } from '../../../../src/projections/time-scale';
import { timelineOf } from '../../../../src/projections/timeline';
import { stepWords } from '../../../../src/steps/step-words';
import { english } from '../../../../src/words/english';
import { makeSentenceContext } from '../../../../src/words/sentence-context';
import { buildJournal, type JournalBuilder } from '../../../support/journal-builder';
import { sketch } from '../../../support/sketch';

const DRAWING = sketch({
  roles: [
    { id: 'ro_desk', name: 'Front desk' },
    { id: 'ro_ware', name: 'Warehouse' },
  ],
  systems: [{ id: 'sy_cards', name: 'Card gateway' }],
  steps: {
    start: { type: 'trigger', name: 'Web order' },
    charge: { type: 'task', name: 'Charge the card', system: 'sy_cards', policy: { retry: { attempts: 3 } } },
    pack: { type: 'task', name: 'Pick and pack', role: 'ro_ware' },
    ship: { type: 'task', name: 'Ship', role: 'ro_ware' },
  },
  arrows: ['start>charge', 'start>pack', 'charge>ship', 'pack>ship'],
});
const context = makeSentenceContext(
  { ...DRAWING, settings: { ...DRAWING.settings, timeZone: 'America/New_York' } },
  stepWords.en,
  english,
);

describe('the pieces of a bar', () => {
  it('are its stretches: work, the need for a person, work', () => {
    const journal = begun()
      .start(2, 'st_pack')
      .attempt(2, 'st_pack')
      .wait(20)
      .fail(2, 'st_pack', 'missing-data')
      .write('incident-opened', { incident: 1, kind: 'missing-data', step: 'st_pack', activation: 2 })
      .wait(30)
      .write('incident-resolved', { incident: 1, step: 'st_pack', do: 'retry' })
      .attempt(2, 'st_pack', 2)
      .wait(10)
      .finish(2, 'st_pack');

    const [bar] = barsOf(journal, 'Warehouse');

    expect(bar?.pieces.map(({ piece }) => piece.look)).toEqual(['working', 'attention', 'working']);
    expect(bar?.labels.find(({ at }) => at === 'below')?.text).toBe('Something is missing');
  });

  it('are one capsule for each try, and a hollow one for the next', () => {
    const bars = barsOf(triedTwice(), 'Card gateway');

    expect(bars[0]?.pieces.map(({ piece }) => piece.look)).toEqual(['try', 'try', 'next-try']);
    expect(bars[0]?.labels.find(({ at }) => at === 'next')?.text).toBe('next try 09:40');
  });

  it('have names that say the step, the try, what became of it, and when', () => {
    const names = namesOf(triedTwice(), 'Card gateway');

    expect(names).toEqual([
      'Charge the card, try 1 of 3, failed: system down, 09:00 to 09:01',
      'Charge the card, try 2 of 3, failed: system down, 09:20 to 09:21',
      'Charge the card, trying again, at 09:40',
    ]);
  });

  it('say what a held step waits for', () => {
    const journal = begun()
      .finish(1, 'st_start', 'started', ['ar_1', 'ar_2'])
      .start(2, 'st_charge', ['ar_1'])
      .attempt(2, 'st_charge')
      .start(3, 'st_pack', ['ar_2'])
      .attempt(3, 'st_pack')
      .wait(5)
      .finish(3, 'st_pack', 'done', ['ar_4'])
      .park('st_ship', 'ar_4', ['st_charge'])
      .wait(60);

    expect(namesOf(journal, 'Warehouse')).toEqual([
      'Pick and pack, working, done, 09:00 to 09:05',
      'Ship, held, waits for Charge the card, since 09:05',
    ]);
  });
});

describe('the layout of a timeline', () => {
  it('gives what took no time a width that can be seen and hit', () => {
    const [bar] = barsOf(begun().finish(1, 'st_start', 'started'), 'Web order');

    expect(bar?.pieces[0]?.width).toBeGreaterThanOrEqual(6);
  });

  it('never lets two bars of one lane lie over each other', () => {
    const journal = begun();
    for (const activation of [2, 3, 4, 5, 6]) {
      journal
        .start(activation, 'st_pack', [], activation - 1)
        .attempt(activation, 'st_pack')
        .finish(activation, 'st_pack');
    }

    const bars = barsOf(journal.wait(60), 'Warehouse');

    const lane = bars.filter(({ bar }) => bar.lane === 0);
    expect(lane.length).toBeGreaterThan(1);
    lane.slice(1).forEach((bar, index) => expect(bar.x).toBeGreaterThan(lane[index]?.endX ?? 0));
  });

  it('never writes one label over another in the same place', () => {
    const journal = begun();
    for (const activation of [2, 3, 4, 5, 6]) {
      journal
        .start(activation, 'st_pack', [], activation - 1)
        .attempt(activation, 'st_pack')
        .wait(3)
        .finish(activation, 'st_pack');
    }

    const labels = barsOf(journal.wait(200), 'Warehouse').flatMap((bar) => bar.labels);

    for (const at of ['above', 'beside'] as const) {
      const places = labels.filter((label) => label.at === at).sort((left, right) => left.x - right.x);
      places.slice(1).forEach((label, index) => {
        const before = places[index];
        expect(label.x).toBeGreaterThanOrEqual((before?.x ?? 0) + (before?.width ?? 0));
      });
    }
  });

  it('draws a hand-over straight down at its instant', () => {
    const journal = begun()
      .finish(1, 'st_start', 'started', ['ar_2'])
      .start(2, 'st_pack', ['ar_2'])
      .attempt(2, 'st_pack')
      .wait(30);

    const [handOver] = layOut(journal).handOvers;

    expect(handOver?.path).toMatch(/^M(\S+) \S+ V\S+$/);
  });

  it('marks how a bar ended where that is not plain', () => {
    const journal = triedTwice().wait(19).attempt(2, 'st_charge', 3).wait(1).finish(2, 'st_charge');

    const [bar] = barsOf(journal, 'Card gateway');

    expect(bar?.marks).toMatchObject([{ kind: 'done', x: bar?.endX }]);
  });
});

function begun(): JournalBuilder {
  return buildJournal().begin('st_start').start(1, 'st_start');
}

function triedTwice(): JournalBuilder {
  return begun()
    .start(2, 'st_charge')
    .attempt(2, 'st_charge')
    .wait(1)
    .fail(2, 'st_charge', 'unavailable')
    .again(2, 'st_charge', 2, 19)
    .wait(19)
    .attempt(2, 'st_charge', 2)
    .wait(1)
    .fail(2, 'st_charge', 'unavailable', 2)
    .again(2, 'st_charge', 3, 19);
}

function layOut(journal: JournalBuilder): TimelineLayout {
  const timeline = timelineOf(courseOf(journal.entries), DRAWING, { rowsBy: 'owner', nowMs: journal.now });
  const scale = makeTimeScale({ changes: timeline.changes, width: 800, offsets: [[0, -300]] });
  const labels = (bar: Parameters<typeof labelBar>[0]) => labelBar(bar, { context, rowsBy: 'owner' });
  return layOutTimeline({ timeline, scale, nowMs: journal.now, rowHeight: 86, labels });
}

function barsOf(journal: JournalBuilder, owner: string) {
  const ids: Readonly<Record<string, string>> = {
    'Web order': 'st_start',
    Warehouse: 'ro_ware',
    'Card gateway': 'sy_cards',
  };
  const rows = layOut(journal).rows.filter(({ row }) => 'id' in row.owner && row.owner.id === ids[owner]);
  return rows.flatMap(({ bars }) => bars);
}

function namesOf(journal: JournalBuilder, owner: string): readonly string[] {
  return barsOf(journal, owner).flatMap(({ bar }) =>
    piecesOf(bar).map((piece) => namePiece(bar, piece, { context, rowsBy: 'owner' })),
  );
}
