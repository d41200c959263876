import { describe, expect, it } from 'vitest';
import { meetingPoints, meetingRules } from '../../../src/model/meeting-points';
import { stepTypes } from '../../../src/steps/step-types';
import { type Sketch, sketch } from '../../support/sketch';

function pointsOf(drawing: Sketch): Record<string, readonly string[]> {
  return Object.fromEntries(meetingPoints(sketch(drawing), meetingRules(stepTypes)));
}

const fork = { start: 'trigger', pack: 'task', charge: 'task', ship: 'task' } as const;

describe('meetingPoints', () => {
  it('finds where the paths of a fork come together', () => {
    expect(
      pointsOf({ steps: fork, arrows: ['start>pack', 'start>charge', 'pack>ship', 'charge>ship'] }),
    ).toEqual({
      st_ship: ['st_pack', 'st_charge'],
    });
  });

  it('finds nothing after an either-or: only one path comes', () => {
    expect(
      pointsOf({
        steps: { start: 'trigger', check: 'task', pack: 'task', tell: 'task', end: 'task' },
        arrows: ['start>check', 'check>pack', 'check:failed>tell', 'pack>end', 'tell>end'],
      }),
    ).toEqual({});
  });

  it('finds nothing where two starts lead to one step', () => {
    expect(
      pointsOf({
        steps: { web: 'trigger', phone: 'trigger', check: 'task' },
        arrows: ['web>check', 'phone>check'],
      }),
    ).toEqual({});
  });

  it('finds nothing where a step starts anew for each, or with the first', () => {
    const arrows = ['start>pack', 'start>charge', 'pack>ship', 'charge>ship'];
    const withRule = (arrival: string) =>
      pointsOf({ steps: { ...fork, ship: { type: 'task', policy: { arrival } } }, arrows });
    expect(withRule('each')).toEqual({});
    expect(withRule('first')).toEqual({});
  });

  it('finds nothing where only bad news comes', () => {
    expect(
      pointsOf({
        steps: { start: 'trigger', pack: 'task', charge: 'task', tell: 'notify' },
        arrows: ['start>pack', 'start>charge', 'pack:failed>tell', 'charge:failed>tell'],
      }),
    ).toEqual({});
  });
});
