// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Arrow } from '../../../../src/model/document';
import type { Connection } from '../../../../src/model/edits/connect-steps';
import { type CanvasUiStore, makeCanvasUi } from '../../../../src/parts/flow-canvas/canvas-ui';
import { type LeadGesture, makeLeadGesture } from '../../../../src/parts/flow-canvas/lead-gesture';
import type { Point } from '../../../../src/parts/flow-canvas/routing/rect';

const START: Point = { x: 100, y: 50 };
const HELD: Arrow = { id: 'ar_held', from: 'st_a', outcome: 'done', to: 'st_b', back: false };

describe('the gesture that draws an arrow', () => {
  let ui: CanvasUiStore;
  let gesture: LeadGesture;
  let done: string[];
  let taken: string[];

  beforeEach(() => {
    ui = makeCanvasUi();
    done = [];
    taken = [];
    const say = (word: string, { from, outcome, to }: Connection) =>
      done.push(`${word} ${from}/${outcome} to ${to}`);
    gesture = makeLeadGesture(
      () => ({
        ui,
        // Below the drawing lies the dock.
        isPaper: ({ y }) => y < 500,
        toSheet: (client) => client,
        // Cards stand 300 px wide side by side: a, b, start.
        stepAt: ({ x, y }) => (y > 100 ? null : (['st_a', 'st_b', 'st_start'][Math.floor(x / 300)] ?? null)),
        waysOut: () => ['done', 'failed'],
        arrow: (id) => (id === HELD.id ? HELD : undefined),
        refusalOf: ({ to }) => (to === 'st_start' ? 'It is where orders begin.' : null),
        isTaken: (_, outcome) => taken.includes(outcome),
        onConnect: (connection) => say('connect', connection),
        onReconnect: (arrow, connection) => say(`reconnect ${arrow}`, connection),
        onAddAfter: (step, outcome) => done.push(`add after ${step}/${outcome ?? 'any'}`),
        say: (text) => done.push(text),
      }),
      window,
    );
  });

  const begin = (outcomes: readonly string[]) =>
    gesture.begin({ from: 'st_a', to: null, outcomes, arrow: null, bad: false, start: START }, START);
  const point = (type: string, x: number, y: number) =>
    window.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, cancelable: true }));
  const pullTo = (x: number, y: number) => {
    point('pointermove', x, y);
    point('pointerup', x, y);
  };

  it('connects the step over which it is let go', () => {
    // given
    begin(['done']);
    // when
    pullTo(400, 50);
    // then
    expect(done).toEqual(['connect st_a/done to st_b']);
    expect(ui.getState().lead).toBeNull();
  });

  it('says at the pointer why a step cannot be reached, before and after letting go', () => {
    // given
    begin(['done']);
    // when
    point('pointermove', 700, 50);
    // then
    expect(ui.getState().lead).toMatchObject({ over: 'st_start', refusal: 'It is where orders begin.' });
    // when
    point('pointerup', 700, 50);
    // then
    expect(done).toEqual(['It is where orders begin.']);
  });

  it('asks for a step where it is let go over the paper', () => {
    // given
    begin(['done']);
    // when
    pullTo(400, 400);
    // then
    expect(done).toEqual(['add after st_a/done']);
  });

  it('asks which way out is meant when several are free', () => {
    // given
    begin(['rejected', 'no-answer']);
    // when
    pullTo(400, 50);
    // then
    expect(done).toEqual([]);
    expect(ui.getState().choosing?.connections.map(({ outcome }) => outcome)).toEqual([
      'rejected',
      'no-answer',
    ]);
  });

  it('takes the only way out that has no arrow yet', () => {
    // given
    taken = ['rejected'];
    begin(['rejected', 'no-answer']);
    // when
    pullTo(400, 50);
    // then
    expect(done).toEqual(['connect st_a/no-answer to st_b']);
  });

  it('connects by a tap on the port and a tap on the step', () => {
    // given
    begin(['done']);
    point('pointerup', START.x, START.y);
    expect(ui.getState().lead?.sticky).toBe(true);
    // when
    point('pointerdown', 400, 50);
    // then
    expect(done).toEqual(['connect st_a/done to st_b']);
  });

  it('gives up when the second tap is on the paper', () => {
    // given
    begin(['done']);
    point('pointerup', START.x, START.y);
    // when
    point('pointerdown', 400, 400);
    // then
    expect(done).toEqual([]);
    expect(ui.getState().lead).toBeNull();
  });

  it('waits while something else is pressed, and is handed to who has another end for it', () => {
    // given
    taken = ['rejected'];
    begin(['rejected', 'no-answer']);
    point('pointerup', START.x, START.y);
    // when
    point('pointerdown', 400, 600);
    // then
    expect(gesture.take()).toEqual({ step: 'st_a', outcome: 'no-answer' });
    expect(ui.getState().lead).toBeNull();
    expect(gesture.take()).toBeNull();
    expect(done).toEqual([]);
  });

  it('gives up on Escape', () => {
    // given
    begin(['done']);
    // when
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    pullTo(400, 50);
    // then
    expect(done).toEqual([]);
  });

  it('leads the end of an arrow elsewhere', () => {
    // given
    gesture.begin(
      { from: 'st_a', to: null, outcomes: ['done'], arrow: HELD.id, bad: false, start: START },
      START,
    );
    // when
    pullTo(100, 50);
    // then
    expect(done).toEqual(['reconnect ar_held st_a/done to st_a']);
  });

  it('leads the beginning of an arrow elsewhere, by its own way out where the new step has it', () => {
    // given
    gesture.begin(
      { from: null, to: 'st_b', outcomes: ['done'], arrow: HELD.id, bad: false, start: START },
      START,
    );
    // when
    pullTo(400, 50);
    // then
    expect(done).toEqual(['reconnect ar_held st_b/done to st_b']);
  });
});
