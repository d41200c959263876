import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/engine/compile/compile';
import type { WorkflowDocument } from '../../../src/model/document';
import { mapFailures, type WayToGoWrong } from '../../../src/paths/failure-map';
import { stepTypes } from '../../../src/steps/step-types';
import { otherwiseThanSaid } from '../../support/ends-as-said';
import { endingName } from '../../support/path-agreement';
import { type Sketch, sketch } from '../../support/sketch';

function mapOf(drawing: Sketch) {
  const document: WorkflowDocument = sketch(drawing);
  const graph = compile(document, stepTypes);
  if (!graph.ok) throw new Error(JSON.stringify(graph.error));
  const input = { document, graph: graph.value, catalog: stepTypes };
  const map = mapFailures(input);
  for (const { scenario, shown } of map.ways) expect(otherwiseThanSaid(input, scenario, shown)).toBeNull();
  return map;
}

function nameOf({ step, fault }: Pick<WayToGoWrong, 'step' | 'fault'>): string {
  const name = step.slice(3);
  if (fault.is === 'fails') return `${name} ${fault.kind}`;
  return fault.is === 'leaves-by' ? `${name} ${fault.outcome}` : `${name} ${fault.is}`;
}

/** Says of each way whether it is caught, and where it can end. */
function linesOf({ ways }: { readonly ways: readonly WayToGoWrong[] }): readonly string[] {
  return ways.map(
    (way) =>
      `${way.isCaught ? 'caught' : 'not'}: ${nameOf(way)} > ${way.endings.map(endingName).join(' | ')}`,
  );
}

const boss = [{ id: 'ro_boss', name: 'Boss' }];
const cards = [{ id: 'sy_cards', name: 'Cards' }];

describe('one way to go wrong', () => {
  it('is one fault put into a good run: how work fails, that it is never done', () => {
    const map = mapOf({
      systems: cards,
      steps: { start: 'trigger', charge: { type: 'task', system: 'sy_cards' }, over: 'end' },
      arrows: ['start>charge', 'charge>over'],
    });
    expect(map.goodEndings.map(endingName)).toEqual(['finished success st_over']);
    expect(linesOf(map)).toEqual([
      'not: charge unavailable > unhandled st_charge unavailable',
      'not: charge refused > unhandled st_charge refused',
      'not: charge error > unhandled st_charge error',
      'not: charge never-done > waits-forever st_charge',
    ]);
  });

  it('goes on until the visit is over: every try fails', () => {
    const { ways } = mapOf({
      systems: cards,
      steps: {
        start: 'trigger',
        charge: {
          type: 'task',
          system: 'sy_cards',
          policy: { retry: { attempts: 3 }, attemptLimit: 'PT5M' },
        },
        ask: 'notify',
        over: 'end',
      },
      arrows: ['start>charge', 'charge>over', 'charge:failed>ask', 'ask>over'],
    });
    const tries = Object.fromEntries(ways.map((way) => [nameOf(way), way.tries]));
    // A refusal is not tried again.
    expect(tries).toMatchObject({
      'charge unavailable': 3,
      'charge refused': 1,
      'charge error': 3,
      'charge never-done': 3,
    });
    expect(ways.filter(({ troubles }) => troubles === 0).every(({ isCaught }) => isCaught)).toBe(true);
    expect(ways[0]?.leadsTo).toEqual(['st_ask']);
  });

  it('is bad news from a person, and silence; data are not trouble', () => {
    const map = mapOf({
      roles: boss,
      fields: [{ id: 'fd_big', type: 'yesno' }],
      steps: {
        start: 'trigger',
        big: {
          type: 'branch',
          config: { rules: [{ id: 'ru_big', name: 'Big', when: { field: 'fd_big', is: 'yes' } }] },
        },
        ask: { type: 'approval', config: { approvers: ['ro_boss'], answers: ['approved', 'rejected'] } },
        over: 'end',
        small: 'end',
      },
      arrows: ['start>big', 'big:ru_big>ask', 'big>small', 'ask>over'],
    });
    expect(map.goodEndings).toHaveLength(2);
    expect(linesOf(map)).toEqual([
      'not: ask rejected > gap st_ask rejected',
      'not: ask no-answer > waits-forever st_ask',
    ]);
  });

  it('is caught where somebody else is asked, though nobody answers', () => {
    const { ways } = mapOf({
      roles: [...boss, { id: 'ro_owner', name: 'Owner' }],
      steps: {
        start: 'trigger',
        ask: {
          type: 'approval',
          config: {
            approvers: ['ro_boss'],
            answers: ['approved'],
            ladder: [{ after: 'P1D', do: 'ask', role: 'ro_owner' }],
          },
        },
        over: 'end',
      },
      arrows: ['start>ask', 'ask>over'],
    });
    expect(linesOf({ ways })).toEqual(['caught: ask no-answer > waits-forever st_ask']);
    expect(ways[0]?.alsoAsked).toEqual(['ro_owner']);
  });

  it('is not caught by a reminder of the one who says nothing', () => {
    const { ways } = mapOf({
      roles: boss,
      steps: {
        start: 'trigger',
        ask: {
          type: 'approval',
          config: { approvers: ['ro_boss'], answers: ['approved'], ladder: [{ after: 'P1D', do: 'remind' }] },
        },
        over: 'end',
      },
      arrows: ['start>ask', 'ask>over'],
    });
    expect(linesOf({ ways })).toEqual(['not: ask no-answer > waits-forever st_ask']);
  });

  it('is put into the run with the least trouble where only trouble leads to a step', () => {
    const { ways } = mapOf({
      systems: cards,
      steps: {
        start: 'trigger',
        charge: { type: 'task', system: 'sy_cards' },
        refund: { type: 'task', system: 'sy_cards', config: { by: 'system' } },
        over: 'end',
        gone: { type: 'end', config: { result: 'cancelled' } },
      },
      arrows: ['start>charge', 'charge>over', 'charge:failed>refund', 'refund>gone'],
    });
    expect(ways.filter(({ step }) => step === 'st_refund').map(({ troubles }) => troubles)).toEqual([
      1, 1, 1, 1,
    ]);
    expect(ways.filter(({ step }) => step === 'st_charge').every(({ troubles }) => troubles === 0)).toBe(
      true,
    );
  });

  it('asks no limit of people whom only trouble leads to, and knows no slow message', () => {
    const { ways } = mapOf({
      roles: boss,
      systems: cards,
      steps: {
        start: 'trigger',
        charge: { type: 'task', system: 'sy_cards', policy: { timeLimit: 'PT1H' } },
        look: { type: 'task', role: 'ro_boss', config: { by: 'person' } },
        tell: 'notify',
        over: 'end',
      },
      arrows: ['start>charge', 'charge>tell', 'tell>over', 'charge:failed>look', 'look>over'],
    });
    expect(ways.map(nameOf).filter((name) => name.endsWith('never-done'))).toEqual(['charge never-done']);
  });

  it('blames nothing for what can happen without it', () => {
    const { ways } = mapOf({
      fields: [{ id: 'fd_big', type: 'yesno' }],
      systems: cards,
      steps: {
        start: 'trigger',
        charge: { type: 'task', system: 'sy_cards', policy: { timeLimit: 'PT1H' } },
        look: 'gather',
        big: {
          type: 'branch',
          config: { rules: [{ id: 'ru_big', name: 'Big', when: { field: 'fd_big', is: 'yes' } }] },
        },
        over: 'end',
      },
      arrows: ['start>charge', 'charge>big', 'charge:failed>look', 'look>big', 'big:ru_big>over'],
    });
    expect(linesOf({ ways })).toEqual([
      'caught: charge unavailable > finished success st_over',
      'caught: charge refused > finished success st_over',
      'caught: charge error > finished success st_over',
      'caught: charge never-done > finished success st_over',
      'not: big none > gap st_big otherwise',
    ]);
  });

  it('is a field that was never filled, without anybody doing anything wrong', () => {
    const { ways } = mapOf({
      fields: [{ id: 'fd_name', type: 'text' }],
      steps: {
        start: 'trigger',
        read: { type: 'wait', config: { for: 'PT1H' }, needs: ['fd_name'] },
        over: 'end',
      },
      arrows: ['start>read', 'read>over'],
    });
    expect(linesOf({ ways })).toEqual(['not: read missing-data > unhandled st_read missing-data']);
  });

  it('is found in every lane where some of them are enough', () => {
    const lane = { type: 'task', policy: { timeLimit: 'PT1H' } };
    const { ways } = mapOf({
      steps: {
        start: 'trigger',
        a: lane,
        b: lane,
        c: lane,
        two: { type: 'gather', policy: { arrival: { count: 2 }, cancelOthers: true } },
        gone: 'end',
        over: 'end',
      },
      arrows: [
        ...['a', 'b', 'c'].flatMap((id) => [`start>${id}`, `${id}>two`, `${id}:failed>gone`]),
        'two>over',
      ],
    });
    expect(ways.map(nameOf)).toEqual(
      ['a', 'b', 'c'].flatMap((id) => [`${id} refused`, `${id} error`, `${id} never-done`]),
    );
    expect(ways.every(({ isCaught }) => isCaught)).toBe(true);
  });

  it('is settled where it ends well or called off, not where it ends as gone wrong or waits for somebody else', () => {
    const { ways } = mapOf({
      roles: [...boss, { id: 'ro_owner', name: 'Owner' }],
      steps: {
        start: 'trigger',
        ask: {
          type: 'approval',
          config: { approvers: ['ro_boss'], ladder: [{ after: 'P1D', do: 'ask', role: 'ro_owner' }] },
        },
        pack: { type: 'task', policy: { timeLimit: 'PT1H' } },
        tell: 'notify',
        over: 'end',
        off: { type: 'end', config: { result: 'cancelled' } },
        wrong: { type: 'end', config: { result: 'failure' } },
      },
      arrows: ['start>ask', 'ask>pack', 'ask:rejected>off', 'pack>over', 'pack:failed>tell', 'tell>wrong'],
    });
    const counted = ways.filter(({ troubles }) => troubles === 0);
    expect(counted.map((way) => [nameOf(way), way.isCaught, way.isSettled])).toEqual([
      ['ask rejected', true, true],
      ['ask no-answer', true, false],
      ['pack refused', true, false],
      ['pack error', true, false],
      ['pack never-done', true, false],
    ]);
    // and what nobody catches is not settled either
    expect(ways.filter(({ isCaught, isSettled }) => isSettled && !isCaught)).toEqual([]);
  });

  it('is no way where nobody does anything', () => {
    const { ways, complete } = mapOf({ steps: { start: 'trigger', over: 'end' }, arrows: ['start>over'] });
    expect({ ways, complete }).toEqual({ ways: [], complete: true });
  });
});

describe('a map that takes long', () => {
  const drawing = sketch({
    systems: cards,
    steps: { start: 'trigger', charge: { type: 'task', system: 'sy_cards' }, over: 'end' },
    arrows: ['start>charge', 'charge>over'],
  });

  it('says that it is not whole when it was stopped or is too large', () => {
    const graph = compile(drawing, stepTypes);
    if (!graph.ok) throw new Error(JSON.stringify(graph.error));
    const input = { document: drawing, graph: graph.value, catalog: stepTypes };
    expect(mapFailures(input, { goOn: () => false }).complete).toBe(false);
    expect(mapFailures(input, { maxStates: 2 }).complete).toBe(false);
    expect(mapFailures(input).complete).toBe(true);
  });
});
