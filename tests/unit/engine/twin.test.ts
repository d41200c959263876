import { describe, expect, it } from 'vitest';
import type { StartEvent } from '../../../src/engine/event';
import { type Beginning, findTwin, knownBy } from '../../../src/engine/twin';
import type { FieldValues } from '../../../src/model/journal';
import { rehearsalInput } from '../../support/play';
import { sketch } from '../../support/sketch';

const { graph } = rehearsalInput(
  sketch({
    fields: [
      { id: 'fd_number', type: 'text' },
      { id: 'fd_amount', type: 'money' },
      { id: 'fd_day', type: 'date' },
      { id: 'fd_items', type: 'list' },
    ],
    steps: {
      mail: { type: 'trigger', config: { dedupe: 'fd_number' } },
      form: { type: 'trigger', config: { dedupe: 'fd_number' } },
      shop: { type: 'trigger', config: { dedupe: 'fd_amount' } },
      diary: { type: 'trigger', config: { dedupe: 'fd_day' } },
      parcel: { type: 'trigger', config: { dedupe: 'fd_items' } },
      hand: 'trigger',
      over: 'end',
    },
    arrows: ['mail>over', 'form>over', 'shop>over', 'diary>over', 'parcel>over', 'hand>over'],
  }),
);

const began = (trigger: string, input: FieldValues): Beginning => ({ trigger: `st_${trigger}`, input });
const start = (trigger: string, input: FieldValues): StartEvent => ({
  type: 'start',
  at: 0,
  seed: 1,
  offsets: [[0, -300]],
  ...began(trigger, input),
});

describe('a start that came before', () => {
  const same = { fd_number: 'A-1' };

  it.each<{ readonly what: string; readonly first: Beginning; readonly second: StartEvent }>([
    { what: 'the same by the same way', first: began('mail', same), second: start('mail', same) },
    { what: 'the same by another way', first: began('mail', same), second: start('form', same) },
    {
      what: 'written otherwise, as conditions read it',
      first: began('mail', { fd_number: ' a-1' }),
      second: start('mail', { fd_number: 'A-1 ' }),
    },
    {
      what: 'the same with other facts beside it',
      first: began('mail', { ...same, fd_amount: 1 }),
      second: start('mail', { ...same, fd_amount: 2 }),
    },
    {
      what: 'the same day, as a date and as the moment it begins',
      first: began('diary', { fd_day: '2026-03-02' }),
      second: start('diary', { fd_day: '2026-03-02T05:00:00Z' }),
    },
    {
      what: 'nothing but a zero is a value too',
      first: began('shop', { fd_amount: 0 }),
      second: start('shop', { fd_amount: 0 }),
    },
    {
      what: 'the same list',
      first: began('parcel', { fd_items: ['a', 1] }),
      second: start('parcel', { fd_items: ['a', 1] }),
    },
  ])('is known again: $what', ({ first, second }) => {
    expect(findTwin(graph, second, [first])).toBe(first);
  });

  it.each<{ readonly what: string; readonly first: Beginning; readonly second: StartEvent }>([
    {
      what: 'another value',
      first: began('mail', same),
      second: start('mail', { fd_number: 'A-2' }),
    },
    { what: 'nothing filled in', first: began('mail', {}), second: start('mail', {}) },
    {
      what: 'a blank',
      first: began('mail', { fd_number: ' ' }),
      second: start('mail', { fd_number: ' ' }),
    },
    {
      what: 'an empty list',
      first: began('parcel', { fd_items: [] }),
      second: start('parcel', { fd_items: [] }),
    },
    { what: 'a way in that takes everything', first: began('mail', same), second: start('hand', same) },
    { what: 'what such a way in took', first: began('hand', same), second: start('mail', same) },
    {
      what: 'a way in that looks at something else',
      first: began('shop', { ...same, fd_amount: 5 }),
      second: start('mail', { ...same, fd_amount: 5 }),
    },
    { what: 'a way in that is not drawn any more', first: began('gone', same), second: start('mail', same) },
  ])('may begin: $what', ({ first, second }) => {
    expect(findTwin(graph, second, [first])).toBeNull();
  });

  it('is the run that began with it first', () => {
    const earlier = [began('mail', { fd_number: 'B-7' }), began('mail', same), began('form', same)];
    expect(findTwin(graph, start('form', same), earlier)).toBe(earlier[1]);
  });

  it('is known by its field and what it brings there', () => {
    expect(knownBy(graph, start('mail', same))).toEqual({ field: 'fd_number', value: 'A-1' });
    expect(knownBy(graph, start('hand', same))).toBeNull();
    expect(knownBy(graph, start('over', same))).toBeNull();
  });
});
