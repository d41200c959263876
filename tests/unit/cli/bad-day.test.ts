import { describe, expect, it } from 'vitest';
import { callWith } from '../../support/fake-outside';
import { sketch } from '../../support/sketch';

const shop = sketch({
  steps: { start: 'trigger', pack: { type: 'task', name: 'Pack' }, over: { type: 'end', name: 'Over' } },
  arrows: ['start>pack', 'pack>over'],
});

interface Record {
  readonly counts: { readonly [standing: string]: number };
  readonly cases: readonly { readonly standing: string; readonly scenario: object }[];
}

// The tests compare what they read; this only names it.
const recordOf = (out: string) => JSON.parse(out) as Record;

describe('bad-day', () => {
  it('prints the same record for the same seed, and exit 1 where something was stuck', async () => {
    // when
    const call = () =>
      callWith({ 'a.json': shop }, 'bad-day', 'a.json', '--cases', '20', '--seed=3', '--json');
    const { exit, out, err } = await call();
    // then
    const { counts, cases } = recordOf(out);
    expect(exit).toBe(1);
    expect(err).toBe('');
    expect(cases).toHaveLength(20);
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(20);
    expect((await call()).out).toBe(out);
  });

  it('prints cases that `run` plays to the same end', async () => {
    // given
    const { out } = await callWith({ 'a.json': shop }, 'bad-day', 'a.json', '--cases', '20', '--json');
    const stuck = recordOf(out).cases.find(({ standing }) => standing === 'stuck');
    // when
    const files = { 'a.json': shop, 'case.json': stuck?.scenario };
    const run = await callWith(files, 'run', 'a.json', '--scenario', 'case.json', '--json');
    // then
    expect(JSON.parse(run.out)).toMatchObject({ status: 'needs-attention' });
  });

  it('says the worst first in words', async () => {
    const { out } = await callWith({ 'a.json': shop }, 'bad-day', 'a.json');
    const [name, , sum, worst] = out.split('\n');
    expect(name).toBe('Sketch');
    expect(sum).toMatch(/^Bad day 1: \d+ handled, \d+ waits? for ever, \d+ stuck$/u);
    expect(worst).toMatch(/✗ Waits for ever at “Pack”: nothing ends the waiting\. \d+ cases? \(Case \d+\)$/u);
  });

  it.each([
    ['--cases', '0', 'After --cases comes a whole number from 1 to 10000.'],
    ['--cases', 'many', 'After --cases comes a whole number from 1 to 10000.'],
    ['--seed', '-1', 'After --seed comes a whole number from 0 to 2147483648.'],
  ])('refuses %s %s', async (option, value, sentence) => {
    const { exit, err } = await callWith({ 'a.json': shop }, 'bad-day', 'a.json', `${option}=${value}`);
    expect(exit).toBe(2);
    expect(err).toContain(sentence);
  });
});
