import { describe, expect, it } from 'vitest';
import { goodDayOf } from '../../../src/model/good-day';
import { stepTypes } from '../../../src/steps/step-types';
import { readTemplates } from '../../support/read-templates';
import { sketch } from '../../support/sketch';

const named = (document: ReturnType<typeof sketch>) =>
  goodDayOf(document, stepTypes).steps.map(({ name }) => name);

describe('goodDayOf', () => {
  it('leaves out what only bad news leads to, and keeps every other step where it stands', () => {
    // given
    const document = sketch({
      steps: {
        start: 'trigger',
        charge: 'task',
        ask: { type: 'approval', at: { x: 40, y: 300 } },
        ship: { type: 'task', at: { x: 500, y: 0 } },
        done: 'end',
        rescue: 'fallback',
        owner: 'task',
        remark: 'note',
      },
      arrows: [
        'start>charge',
        'charge>ship',
        'charge:failed>ask',
        '<ask>charge',
        'ship>done',
        'rescue:caught>owner',
      ],
    });
    // when
    const { steps, arrows } = goodDayOf(document, stepTypes);
    // then
    expect(steps.map(({ name }) => name)).toEqual(['start', 'charge', 'ship', 'done', 'remark']);
    expect(steps.find(({ name }) => name === 'ship')?.at).toEqual({ x: 500, y: 0 });
    expect(arrows.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'st_start st_charge',
      'st_charge st_ship',
      'st_ship st_done',
    ]);
  });

  it('keeps what both lead to, and what a container holds for its own good day', () => {
    const document = sketch({
      steps: {
        start: 'trigger',
        group: 'stage',
        first: { type: 'task', in: 'st_group' },
        then: { type: 'task', in: 'st_group' },
        mend: { type: 'task', in: 'st_group' },
        end: 'end',
      },
      arrows: [
        'start>group',
        'group>end',
        'group:failed>end',
        'first>then',
        'first:failed>mend',
        'mend>then',
      ],
    });
    expect(named(document)).toEqual(['start', 'group', 'first', 'then', 'end']);
  });

  it('leaves in what somebody wants to see besides, with the arrows that lead there and no other bad news', () => {
    const document = sketch({
      steps: { start: 'trigger', charge: 'task', ask: 'approval', pack: 'task', gone: 'end', done: 'end' },
      arrows: [
        'start>charge',
        'charge>pack',
        'charge:failed>ask',
        '<ask>charge',
        'pack>done',
        'pack:failed>gone',
      ],
    });
    const walked = document.arrows.filter(({ from, to }) => from === 'st_ask' || to === 'st_ask');
    const besides = { steps: ['st_ask'], arrows: walked.map(({ id }) => id) };
    const { steps, arrows } = goodDayOf(document, stepTypes, besides);
    expect(steps.map(({ name }) => name)).toEqual(['start', 'charge', 'ask', 'pack', 'done']);
    expect(arrows).toEqual(expect.arrayContaining(walked));
    expect(arrows.some(({ to }) => to === 'st_gone')).toBe(false);
  });

  it('is the document itself where there is no bad day in it', () => {
    const document = sketch({ steps: { start: 'trigger', end: 'end' }, arrows: ['start>end'] });
    expect(goodDayOf(document, stepTypes)).toBe(document);
  });

  it('is smaller in every template, and comes to an end', async () => {
    for (const { document } of await readTemplates()) {
      const { steps } = goodDayOf(document, stepTypes);
      expect(steps.length).toBeLessThan(document.steps.length);
      expect(steps.some(({ type }) => type === 'end')).toBe(true);
    }
  });
});
