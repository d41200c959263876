import { describe, expect, it } from 'vitest';
import type { WorkflowDocument } from '../../../src/model/document';
import { explorePaths } from '../../../src/paths/explore-paths';
import { graphOf } from '../../support/random-play';
import { type SketchedStep, sketch } from '../../support/sketch';

/** What becomes of «from the start to the end, or from step to step, within a time». */
function inTime(drawn: WorkflowDocument, ...limits: readonly string[]): readonly string[] {
  return between(drawn, 'st_start', 'st_over', ...limits);
}

function between(drawn: WorkflowDocument, each: string, then: string, ...limits: readonly string[]) {
  const promises = limits.map((within) => ({ id: `pr_${within}`, name: '', rule: { each, then, within } }));
  const document = { ...drawn, promises };
  return explorePaths({ document, graph: graphOf(document) }).promises.map(({ broken, sure, endless }) => {
    if (endless !== null) return `${endless.why} ${endless.step}`;
    return broken !== null ? 'broken' : sure ? 'kept' : 'unknown';
  });
}

const roles = [{ id: 'ro_boss', people: [{ id: 'pe_a' }] }];
const limited = (timeLimit: string): SketchedStep => ({ type: 'task', policy: { timeLimit } });
const rest = (duration: string): SketchedStep => ({ type: 'wait', config: { for: duration } });

describe('a time limit', () => {
  it('is proved by the limits that are drawn, to the moment', () => {
    const drawing = sketch({
      steps: { start: 'trigger', pack: limited('PT10H'), cool: rest('PT5H'), over: 'end' },
      arrows: ['start>pack', 'pack>cool', 'pack:failed>cool', 'cool>over'],
    });
    expect(inTime(drawing, 'PT15H', 'PT14H59M')).toEqual(['kept', 'broken']);
  });

  it('is broken where limits alone allow it, though each walk is quick', () => {
    const drawing = sketch({
      steps: { start: 'trigger', pack: limited('PT10H'), send: limited('PT10H'), over: 'end' },
      arrows: ['start>pack', 'pack>send', 'send>over', 'pack:failed>over', 'send:failed>over'],
    });
    expect(inTime(drawing, 'PT20H', 'PT15H')).toEqual(['kept', 'broken']);
  });

  it('does not add up what goes on side by side', () => {
    const drawing = sketch({
      steps: {
        start: 'trigger',
        pack: limited('PT10H'),
        bill: limited('PT8H'),
        meet: 'gather',
        over: 'end',
      },
      arrows: [
        'start>pack',
        'start>bill',
        ...['pack', 'bill'].flatMap((step) => [`${step}>meet`, `${step}:failed>meet`]),
        'meet>over',
      ],
    });
    expect(inTime(drawing, 'PT10H')).toEqual(['kept']);
  });

  it('counts tries and pauses, as long as they can be drawn', () => {
    const retry = { attempts: 2, firstWait: 'PT10M', jitter: 0.5 };
    const drawing = sketch({
      steps: {
        start: 'trigger',
        charge: { type: 'task', policy: { retry, attemptLimit: 'PT10M' } },
        over: 'end',
      },
      arrows: ['start>charge', 'charge>over', 'charge:failed>over'],
    });
    const [most, less] = inTime(drawing, 'PT35M', 'PT34M59S');
    expect(most).toBe('kept');
    expect(less).not.toBe('kept');
  });

  it('counts up the ladder of an approval', () => {
    const ladder = [
      { after: 'P1D', do: 'remind' },
      { after: 'P2D', do: 'give-up' },
    ];
    const drawing = sketch({
      roles,
      steps: {
        start: 'trigger',
        ask: { type: 'approval', config: { approvers: ['ro_boss'], ladder } },
        over: 'end',
      },
      arrows: ['start>ask', 'ask>over', 'ask:rejected>over', 'ask:no-answer>over'],
    });
    expect(inTime(drawing, 'P2D', 'PT47H')).toEqual(['kept', 'broken']);
  });

  it('begins anew where one thing ends as the next falls due', () => {
    const drawing = sketch({
      steps: { start: 'trigger', read: rest('PT10M'), write: rest('PT10M') },
      arrows: ['start>read', 'read>write', '<write>read'],
    });
    expect(between(drawing, 'st_read', 'st_write/over', 'PT20M', 'PT19M')).toEqual(['kept', 'broken']);
  });

  it('is open where nobody limits a step, also where that goes on beside what is limited', () => {
    const beside = sketch({
      steps: {
        start: 'trigger',
        pack: 'task',
        tape: limited('PT10M'),
        cool: rest('PT30M'),
        meet: 'gather',
        over: 'end',
      },
      arrows: [
        'start>pack',
        'start>cool',
        'pack>tape',
        'pack:failed>tape',
        'tape>meet',
        'tape:failed>meet',
        'cool>meet',
        'meet>over',
      ],
    });
    expect(inTime(beside, 'PT60M')).toEqual(['takes st_pack']);
  });

  it('is open where a person is needed, a date may be any, or a list as long as it likes', () => {
    const unhandled = sketch({
      steps: { start: 'trigger', pack: limited('PT1H'), over: 'end' },
      arrows: ['start>pack', 'pack>over'],
    });
    const dated = sketch({
      fields: [{ id: 'fd_day', type: 'date', required: true }],
      steps: { start: 'trigger', day: { type: 'wait', config: { until: 'fd_day' } }, over: 'end' },
      arrows: ['start>day', 'day>over'],
    });
    const listed = sketch({
      fields: [
        { id: 'fd_items', type: 'list', required: true },
        { id: 'fd_item', type: 'text' },
      ],
      steps: {
        start: 'trigger',
        each: { type: 'for-each', config: { items: 'fd_items', as: 'fd_item' } },
        cool: { ...(rest('PT1H') as object), type: 'wait', in: 'st_each' },
        over: 'end',
      },
      arrows: ['start>each', 'each>over', 'each:failed>over'],
    });
    expect([...inTime(unhandled, 'P2D'), ...inTime(dated, 'P2D'), ...inTime(listed, 'P2D')]).toEqual([
      'person st_pack',
      'date st_day',
      'items st_each',
    ]);
  });

  it('is not proved where not every path was looked at', () => {
    const lanes = Array.from({ length: 5 }, (_, lane) => `lane${String(lane)}`);
    const drawing = sketch({
      steps: {
        start: 'trigger',
        ...Object.fromEntries(lanes.map((lane) => [lane, limited('PT1H')])),
        meet: 'gather',
        over: 'end',
      },
      arrows: [
        ...lanes.flatMap((lane) => [`start>${lane}`, `${lane}>meet`, `${lane}:failed>meet`]),
        'meet>over',
      ],
    });
    const rule = { each: 'st_start', then: 'st_over', within: 'PT1H' };
    const document = { ...drawing, promises: [{ id: 'pr_a', name: '', rule }] };
    const graph = graphOf(document);
    const sure = (maxStates: number) => explorePaths({ document, graph }, { maxStates }).promises[0]?.sure;
    expect([sure(20), sure(20_000)]).toEqual([false, true]);
  });
});
