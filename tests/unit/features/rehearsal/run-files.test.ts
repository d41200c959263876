import { describe, expect, it } from 'vitest';
import { digestDrawing } from '../../../../src/features/rehearsal/earlier/digests';
import { runAsCsv, runAsJson } from '../../../../src/features/rehearsal/export/run-files';
import type { RehearsalView } from '../../../../src/features/rehearsal/screen/rehearsal-view';
import { openReplay } from '../../../../src/features/rehearsal/session/replay';
import { stepTypes } from '../../../../src/steps/step-types';
import { stepWords } from '../../../../src/steps/step-words';
import { english } from '../../../../src/words/english';
import { makeSentenceContext } from '../../../../src/words/sentence-context';
import { play, scenarioOf } from '../../../support/play';
import { sketch } from '../../../support/sketch';

const ORDER = sketch({
  roles: [{ id: 'ro_boss', name: 'Boss, and owner', people: [{ id: 'pe_anna', name: '=Anna' }] }],
  systems: [{ id: 'sy_cards', name: 'Card gateway' }],
  steps: {
    start: { type: 'trigger', name: 'Order' },
    charge: {
      type: 'task',
      name: 'Charge',
      system: 'sy_cards',
      estimate: { duration: { fixed: 'PT5M' } },
      policy: { retry: { attempts: 3, firstWait: 'PT10M', factor: 1 } },
    },
    ask: { type: 'approval', name: 'Ask', config: { approvers: ['ro_boss'] } },
    over: { type: 'end', name: 'Done' },
  },
  arrows: ['start>charge', 'charge>ask', 'ask>over'],
});

const SCRIPT = {
  script: { st_charge: [{ fail: 'unavailable' }], st_ask: [{ answer: 'approved', after: 'PT1H' }] },
};

describe('a run that is handed out', () => {
  it('is a table with a line for every visit, and for every try where there were several', () => {
    const { name, text } = runAsCsv(played(), 'A bad day', view());

    expect(name).toBe('sketch-a-bad-day.csv');
    const lines = text.trim().split('\r\n');
    expect(lines.slice(2)).toEqual([
      'Charge,1,,Card gateway,2026-03-02T09:00:00Z,2026-03-02T09:20:00Z,10,10,done,Done,,1 try failed: system down. The next one worked.',
      'Charge,1,1,Card gateway,2026-03-02T09:00:00Z,2026-03-02T09:05:00Z,5,0,system down,,,',
      'Charge,1,2,Card gateway,2026-03-02T09:15:00Z,2026-03-02T09:20:00Z,5,0,worked,,,',
      `Ask,1,,"Boss, and owner",2026-03-02T09:20:00Z,2026-03-02T10:20:00Z,0,60,done,Approved,'=Anna,'=Anna chose Approved.`,
      'Done,1,,,2026-03-02T10:20:00Z,2026-03-02T10:20:00Z,0,0,done,,,',
    ]);
  });

  it('is everything that happened, with its world and which drawing it was', () => {
    const replay = played();

    const { name, text } = runAsJson(replay, 'A bad day');

    const run: unknown = JSON.parse(text);
    expect(name).toBe('sketch-a-bad-day.json');
    expect(run).toMatchObject({
      format: 'runthrough.run',
      workflow: { id: 'wf_sketch', drawing: digestDrawing(ORDER) },
      scenario: { script: SCRIPT.script },
      result: 'success',
      journal: replay.rehearsal.journal,
    });
  });
});

function played() {
  return openReplay(ORDER, scenarioOf(SCRIPT), play(ORDER, SCRIPT));
}

function view(): Pick<RehearsalView, 'context' | 'session' | 'words'> {
  const context = makeSentenceContext(ORDER, stepWords.en, english);
  // A file asks for nothing of the session but the catalog.
  const session = { catalog: stepTypes } as RehearsalView['session'];
  return { context, session, words: english.rehearsal };
}
