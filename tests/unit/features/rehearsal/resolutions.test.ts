import { describe, expect, it } from 'vitest';
import {
  planTaken,
  type Resolution,
  resolutionsOf,
  writeResolution,
} from '../../../../src/features/rehearsal/script/resolutions';
import type { OpenIncident } from '../../../../src/projections/run-course';
import { ORDINARY_DAY } from '../../../../src/rehearsal/ordinary-day';
import { stepTypes } from '../../../../src/steps/step-types';
import { buildJournal } from '../../../support/journal-builder';
import { sketch } from '../../../support/sketch';

const DRAWING = sketch({
  roles: [{ id: 'ro_boss' }],
  steps: { start: 'trigger', work: 'task', ask: 'approval', ship: 'task', end: 'end' },
  arrows: ['start>work', 'work>ask', 'ask:rejected>end'],
});

describe('what can be done about something that needs attention', () => {
  it('is another try, going on by a good way out, or the end of everything after a failure', () => {
    const ways = resolutionsOf(incident({ step: 'st_work', kind: 'refused' }), DRAWING, stepTypes);

    expect(ways.map(short)).toEqual(['retry', 'skip done', 'cancel-run']);
  });

  it('is to end there or to go on by what is drawn where the drawing stops', () => {
    const ways = resolutionsOf(
      incident({ step: 'st_ask', kind: 'gap', outcome: 'approved' }),
      DRAWING,
      stepTypes,
    );

    expect(ways.map(short)).toEqual(['end-here', 'skip rejected', 'cancel-run']);
  });

  it('is to start what was set aside, or to end it, where nothing can go on', () => {
    const stuck = incident({
      step: null,
      kind: 'dead-end',
      setAside: [{ step: 'st_ship', missing: ['st_ask'] }],
    });

    expect(resolutionsOf(stuck, DRAWING, stepTypes)).toMatchObject([
      { act: 'start', step: 'st_ship' },
      { act: 'end', step: 'st_ship' },
    ]);
  });
});

describe('a plan for what needs attention', () => {
  const journal = buildJournal()
    .begin('st_start')
    .write('incident-opened', { incident: 1, kind: 'error', step: 'st_work' })
    .write('incident-opened', { incident: 2, kind: 'error', step: 'st_work' }).entries;
  const retry = { act: 'retry', step: 'st_work', outcome: null, result: null } as const;
  const goOn = { act: 'skip', step: 'st_work', outcome: 'done', result: null } as const;

  it('is for the incident that takes it: the first plan of a step for its first incident', () => {
    const first = writeResolution(ORDINARY_DAY, journal, 1, { resolution: retry, afterMs: 0 });
    const both = writeResolution(first, journal, 2, { resolution: goOn, afterMs: 3_600_000 });

    expect(both.resolve).toEqual([
      { step: 'st_work', do: 'retry', after: 'PT0S' },
      { step: 'st_work', do: 'skip', after: 'PT1H', outcome: 'done' },
    ]);
    expect(planTaken(both, journal, 2)).toBe(both.resolve[1]);
  });

  it('is replaced in its place and taken back by itself', () => {
    const first = writeResolution(ORDINARY_DAY, journal, 1, { resolution: retry, afterMs: 0 });
    const both = writeResolution(first, journal, 2, { resolution: retry, afterMs: 0 });

    const changed = writeResolution(both, journal, 1, { resolution: goOn, afterMs: 0 });

    expect(changed.resolve.map((plan) => plan.do)).toEqual(['skip', 'retry']);
    expect(writeResolution(changed, journal, 1, null).resolve).toEqual([both.resolve[1]]);
  });
});

function incident(open: Partial<OpenIncident>): OpenIncident {
  return { incident: 1, step: null, kind: 'error', outcome: null, setAside: [], since: 0, ...open };
}

function short({ act, outcome }: Resolution): string {
  return outcome === null ? act : `${act} ${outcome}`;
}
