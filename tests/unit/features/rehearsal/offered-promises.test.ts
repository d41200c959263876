import { describe, expect, it } from 'vitest';
import { offeredPromises } from '../../../../src/features/rehearsal/promises/offered-promises';
import type { WorkflowDocument } from '../../../../src/model/document';
import { judgePromises } from '../../../../src/promises/judged-run';
import { stepTypes } from '../../../../src/steps/step-types';
import { play } from '../../../support/play';
import { readTemplates } from '../../../support/read-templates';
import { type Sketch, sketch } from '../../../support/sketch';

const templates = await readTemplates();

const offers = (drawing: Sketch | WorkflowDocument) =>
  offeredPromises('format' in drawing ? drawing : sketch(drawing), stepTypes);

const approval = { type: 'approval', config: { approvers: ['ro_boss'], answers: ['approved', 'rejected'] } };
const person = { type: 'task', config: { by: 'person', repeatable: true } };
const undoable = { type: 'task', config: { by: 'system', undo: { name: 'Give it back' } } };
const once = { type: 'end', config: { result: 'success' } };

describe('what an approval lets through', () => {
  const roles = [{ id: 'ro_boss' }];
  const steps = { start: 'trigger', ask: approval, rest: 'wait', pay: 'task', no: 'end', other: 'task' };

  it('never begins without its yes, waiting passed over', () => {
    const arrows = ['start>ask', 'ask>rest', 'rest>pay', 'ask:rejected>no'];
    expect(offers({ roles, steps, arrows })).toEqual([{ never: 'st_pay', before: 'st_ask/approved' }]);
  });

  it('never begins after its no, where there is another way to it', () => {
    const arrows = ['start>ask', 'start>other', 'other>pay', 'ask>pay', 'ask:rejected>no'];
    expect(offers({ roles, steps, arrows })).toContainEqual({ never: 'st_pay', with: 'st_ask/rejected' });
  });

  it('is no promise where the no leads there too', () => {
    const arrows = ['start>ask', 'ask>pay', 'ask:rejected>other', 'other>pay'];
    const kinds = offers({ roles, steps, arrows }).filter((rule) => 'never' in rule && 'with' in rule);
    expect(kinds).toEqual([]);
  });
});

describe('where lanes meet', () => {
  const steps = { start: 'trigger', pack: person, charge: person, ship: person, ask: person };
  const lanes = ['start>pack', 'start>charge', 'pack>ship', 'charge>ship'];

  it('nothing begins before each is done', () => {
    expect(offers({ steps, arrows: lanes })).toEqual([
      { never: 'st_ship', before: 'st_pack/done' },
      { never: 'st_ship', before: 'st_charge/done' },
    ]);
  });

  it('a lane that can be gone round is not promised', () => {
    const arrows = [...lanes, 'charge:failed>ask', 'ask>ship'];
    expect(offers({ steps, arrows })).not.toContainEqual({ never: 'st_ship', before: 'st_charge/done' });
  });
});

describe('whoever a failure leads to', () => {
  const steps = { start: 'trigger', work: person, tell: 'notify', look: person };

  it('hears of it soon', () => {
    expect(offers({ steps, arrows: ['start>work', 'work:failed>tell'] })).toEqual([
      { each: 'st_work/failed', then: 'st_tell', within: 'PT2H' },
    ]);
  });

  it('is promised only the kind that leads there', () => {
    const arrows = ['start>work', 'work:failed>tell', 'work:failed.missing-data>look'];
    expect(offers({ steps, arrows })).toEqual([
      { each: 'st_work/failed.missing-data', then: 'st_look', within: 'PT2H' },
    ]);
  });
});

describe('what is taken back, and what is done once', () => {
  const steps = { start: 'trigger', pay: undoable, ship: 'task', over: once, back: 'undo', gone: 'end' };
  const arrows = ['start>pay', 'pay>ship', 'ship>over', 'ship:failed>back', 'back>gone'];

  it('keep a case from a good end, and from happening twice', () => {
    const found = offers({ steps, arrows });
    expect(found).toContainEqual({ never: 'st_over', with: 'st_back' });
    expect(found).toContainEqual({ atMost: 1, of: 'st_pay/done' });
  });

  it('are no promises where the arrows lead on to it', () => {
    const found = offers({ steps, arrows: [...arrows.slice(0, -1), 'back>over', '<ship:failed>pay'] });
    expect(found.some((rule) => 'with' in rule || 'atMost' in rule)).toBe(false);
  });

  it('are not offered once they are promised, whatever narrows it', () => {
    const promises = [
      {
        id: 'pr_once',
        name: '',
        rule: { atMost: 1, of: 'st_pay', when: { field: 'fd_a', is: 'filled' } },
      },
    ];
    const found = offers({ steps, arrows, promises });
    expect(found).not.toContainEqual({ atMost: 1, of: 'st_pay/done' });
  });
});

describe.each(templates)('what fits «$document.name»', ({ document }) => {
  const bare = { ...document, promises: [] };
  const rules = offers(bare);

  it('is two to five promises, of more than one kind', () => {
    expect(rules.length).toBeGreaterThanOrEqual(2);
    expect(rules.length).toBeLessThanOrEqual(5);
    expect(new Set(rules.map((rule) => Object.keys(rule)[0])).size).toBeGreaterThanOrEqual(2);
  });

  it('is broken on no saved day', () => {
    const promises = rules.map((rule, index) => ({ id: `pr_${String(index)}`, name: '', rule }));
    const promised = { ...bare, promises };
    const judged = promised.scenarios.flatMap((day) => judgePromises(promised, play(promised, day)));
    expect(judged.length).toBeGreaterThan(promises.length);
    expect(judged.filter(({ judgement }) => judgement.is === 'broken' || judgement.is === 'unclear')).toEqual(
      [],
    );
  });
});
