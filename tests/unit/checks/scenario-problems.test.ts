import { describe, expect, it } from 'vitest';
import { findScenarioProblems } from '../../../src/checks/scenario-problems';
import { compile } from '../../../src/engine/compile/compile';
import { rehearse } from '../../../src/rehearsal/rehearse';
import { stepTypes } from '../../../src/steps/step-types';
import { rehearsalInput, type Scripted, scenarioOf } from '../../support/play';
import { sketch } from '../../support/sketch';

const drawing = sketch({
  steps: { start: 'trigger', pack: 'task', approve: 'approval', way: 'branch', over: 'end' },
  arrows: ['start>pack', 'pack>approve', 'approve>way', 'way>over'],
  roles: [{ id: 'ro_boss' }],
  systems: [{ id: 'sy_mail' }],
  fields: [
    { id: 'fd_name', type: 'text', required: true, sample: 'Rosa' },
    { id: 'fd_size', type: 'choice', options: ['small', 'large'] },
  ],
});

function problemsOf(scripted: Scripted, document = drawing): readonly string[] {
  const compiled = compile(document, stepTypes);
  if (!compiled.ok) throw new Error('the drawing cannot run');
  return findScenarioProblems(document, compiled.value, scenarioOf(scripted)).map(
    ({ code, place }) => `${code} at ${place}`,
  );
}

describe('a scenario', () => {
  it('has no problems where it uses all there is', () => {
    expect(
      problemsOf({
        trigger: 'st_start',
        startAt: '2026-03-02T09:00:00-05:00',
        input: { fd_name: 'Ann', fd_size: 'small' },
        script: {
          st_pack: [{ fail: 'error', takes: 'PT1M' }, { done: {} }, { hang: true }, { takes: 'PT1M' }],
          st_approve: [{ answer: 'approved', by: 'pe_stranger', after: 'PT1H' }, { silent: true }],
        },
        outages: [{ system: 'sy_mail', for: 'PT1H' }],
        absences: [{ who: 'ro_boss', for: 'P1D' }],
        resolve: [{ step: 'st_pack', do: 'skip', outcome: 'done' }],
        again: [{ trigger: 'st_start', after: 'PT1H', input: { fd_name: 'Bob', fd_size: null } }],
        expect: {
          ends: ['st_over'],
          passes: ['st_pack'],
          order: [['st_pack', 'st_over']],
          within: 'P1D',
          fields: { fd_name: 'Ann' },
        },
      }),
    ).toEqual([]);
  });

  it.each<{ readonly what: string; readonly scripted: Scripted; readonly problem: string }>([
    { what: 'a start that is none', scripted: { trigger: 'st_pack' }, problem: 'not-a-trigger at trigger' },
    {
      what: 'a moment without offset',
      scripted: { startAt: '2026-03-02T09:00' },
      problem: 'malformed-instant at startAt',
    },
    { what: 'a length of time', scripted: { until: '60 days' }, problem: 'malformed-duration at until' },
    {
      what: 'a second start that is none',
      scripted: { again: [{ trigger: 'st_pack' }] },
      problem: 'not-a-trigger at again[0].trigger',
    },
    {
      what: 'the time of a second start',
      scripted: { again: [{}, { after: 'soon' }] },
      problem: 'malformed-duration at again[1].after',
    },
    {
      what: 'a fact of a second start that is not there',
      scripted: { again: [{ input: { fd_gone: 1 } }] },
      problem: 'unknown-field at again[0].input.fd_gone',
    },
    {
      what: 'a fact of a second start that is of another kind',
      scripted: { again: [{ input: { fd_size: 'huge' } }] },
      problem: 'value-does-not-fit at again[0].input.fd_size',
    },
    {
      what: 'a second start without what must be there',
      scripted: { again: [{ input: { fd_name: '' } }] },
      problem: 'required-field-empty at again[0].input.fd_name',
    },
    {
      what: 'a field that is not there',
      scripted: { input: { fd_typo: 1 } },
      problem: 'unknown-field at input.fd_typo',
    },
    {
      what: 'an empty required field',
      scripted: { input: { fd_name: ' ' } },
      problem: 'required-field-empty at input.fd_name',
    },
    {
      what: 'a value of the wrong type',
      scripted: { input: { fd_size: 'huge' } },
      problem: 'value-does-not-fit at input.fd_size',
    },
    {
      what: 'a step that is not there',
      scripted: { script: { st_typo: [] } },
      problem: 'unknown-step at script.st_typo',
    },
    {
      what: 'a script for a step that decides by itself',
      scripted: { script: { st_way: [{ done: {} }] } },
      problem: 'step-takes-no-script at script.st_way',
    },
    {
      what: 'an answer from work',
      scripted: { script: { st_pack: [{ done: {} }, { answer: 'approved' }] } },
      problem: 'entry-does-not-fit at script.st_pack[1]',
    },
    {
      what: 'work from an approval',
      scripted: { script: { st_approve: [{ fail: 'error' }] } },
      problem: 'entry-does-not-fit at script.st_approve[0]',
    },
    {
      what: 'two things in one entry',
      scripted: { script: { st_pack: [{ done: {}, hang: true }] } },
      problem: 'entry-says-too-much at script.st_pack[0]',
    },
    {
      what: 'a way to fail that is none',
      scripted: { script: { st_pack: [{ fail: 'tired' }] } },
      problem: 'unknown-failure-kind at script.st_pack[0].fail',
    },
    {
      what: 'a length of time in the script',
      scripted: { script: { st_pack: [{ done: {}, takes: '5m' }] } },
      problem: 'malformed-duration at script.st_pack[0].takes',
    },
    {
      what: 'an outage of nothing',
      scripted: { outages: [{ system: 'sy_typo', for: 'PT1H' }] },
      problem: 'unknown-system at outages[0].system',
    },
    {
      what: 'an absence of nobody',
      scripted: { absences: [{ who: 'pe_typo', for: 'PT1H' }] },
      problem: 'unknown-person at absences[0].who',
    },
    {
      what: 'an absence of no length',
      scripted: { absences: [{ who: 'ro_boss', for: 'a week' }] },
      problem: 'malformed-duration at absences[0].for',
    },
    {
      what: 'a way out that is none',
      scripted: { resolve: [{ step: 'st_pack', do: 'skip', outcome: 'sold' }] },
      problem: 'unknown-outcome at resolve[0].outcome',
    },
    {
      what: 'an expectation that would look at nothing',
      scripted: { expect: { avoids: ['st_typo'] } },
      problem: 'unknown-step at expect.avoids[0]',
    },
    {
      what: 'an expected field that is not there',
      scripted: { expect: { fields: { fd_typo: 1 } } },
      problem: 'unknown-field at expect.fields.fd_typo',
    },
  ])('is refused for $what', ({ scripted, problem }) => {
    expect(problemsOf(scripted)).toEqual([problem]);
  });

  it('is refused where nothing begins a run, and where a required choice has nothing to choose from', () => {
    const lifeless = sketch({
      steps: { over: 'end' },
      arrows: [],
      fields: [{ id: 'fd_name', type: 'choice', required: true }],
    });
    expect(problemsOf({}, lifeless)).toEqual([
      'no-trigger at trigger',
      'required-field-empty at input.fd_name',
    ]);
  });

  it('is refused in a time zone that nobody knows, when it is played', () => {
    const lost = { ...drawing, settings: { ...drawing.settings, timeZone: 'Mars/Olympus' } };
    expect(rehearse(rehearsalInput(lost))).toEqual({
      ok: false,
      error: [{ code: 'unknown-time-zone', place: 'settings.timeZone', detail: 'Mars/Olympus' }],
    });
  });
});
