import { describe, expect, it } from 'vitest';
import { entriesOf, play, startsOf } from '../../support/play';
import { sketch } from '../../support/sketch';

const asking = (approve: object = {}, config: object = {}) =>
  sketch({
    steps: {
      start: 'trigger',
      approve: {
        type: 'approval',
        config: {
          approvers: ['ro_boss', 'ro_desk'],
          answers: ['approved', 'rejected', 'changes'],
          ...config,
        },
        estimate: { duration: { fixed: 'PT1H' } },
        ...approve,
      },
      rework: { type: 'task', estimate: { duration: { fixed: 'PT10M' } } },
      yes: 'end',
      no: 'end',
      silence: 'end',
    },
    arrows: [
      'start>approve',
      'approve>yes',
      'approve:rejected>no',
      'approve:changes>rework',
      '<rework>approve',
      'approve:no-answer>silence',
    ],
    roles: [
      { id: 'ro_boss', people: [{ id: 'pe_ann' }, { id: 'pe_bob' }] },
      { id: 'ro_desk', people: [] },
    ],
    fields: [{ id: 'fd_price', type: 'money' }],
  });

function answersOf(played: ReturnType<typeof play>) {
  return entriesOf(played, 'answered').map(
    ({ at, data }) => `${data.by} ${data.answer} ${String((at - played.startedAt) / 60_000)}`,
  );
}

describe('an approval in a rehearsal', () => {
  it('is answered by the first asked role with the first answer offered, after the likely time', () => {
    expect(answersOf(play(asking()))).toEqual(['pe_ann approved 60']);
    expect(
      answersOf(
        play(asking({}, { approvers: ['ro_desk'], answers: ['changes', 'approved'] }), { until: 'PT1H' }),
      ),
    ).toEqual(['ro_desk changes 60']);
  });

  it('carries a reason by itself where one is asked for', () => {
    expect(entriesOf(play(asking({}, { reasonFor: ['approved'] })), 'answered')[0]?.data.reason).toBe(
      'sample',
    );
  });

  it('is answered as scripted: who, what, when, why and with which corrections', () => {
    // when
    const played = play(asking({}, { editable: ['fd_price'] }), {
      script: {
        st_approve: [
          { answer: 'rejected', by: 'pe_bob', after: 'PT26H', reason: 'Too dear', fields: { fd_price: 40 } },
        ],
      },
    });
    // then
    expect(entriesOf(played, 'answered')[0]?.data).toMatchObject({
      answer: 'rejected',
      by: 'pe_bob',
      reason: 'Too dear',
      fields: { fd_price: 40 },
    });
    expect(startsOf(played).at(-1)).toBe('no 1560');
  });

  it('takes one of the people of a scripted role, and the role itself where it has none', () => {
    expect(
      answersOf(play(asking(), { script: { st_approve: [{ answer: 'approved', by: 'ro_boss' }] } })),
    ).toEqual(['pe_ann approved 60']);
    expect(
      answersOf(play(asking(), { script: { st_approve: [{ answer: 'approved', by: 'ro_desk' }] } })),
    ).toEqual(['ro_desk approved 60']);
  });

  it('is decided by the first entry of its script that counts, one for each visit', () => {
    // when
    const played = play(asking(), {
      script: {
        st_approve: [
          { answer: 'changes', by: 'pe_ann', after: 'PT3H' },
          { answer: 'changes', by: 'pe_bob', after: 'PT2H' },
          { answer: 'rejected', by: 'pe_ann', after: 'PT4H' },
        ],
      },
    });
    // then: 3 h, 10 min of rework, 2 h, 10 min, 4 h
    expect(answersOf(played)).toEqual(['pe_ann changes 180', 'pe_bob changes 310', 'pe_ann rejected 560']);
  });

  it('counts every entry of a visit from its start, whatever order they stand in', () => {
    // when: the first entry does not count, so both are for this visit
    const played = play(asking(), {
      script: {
        st_approve: [
          { answer: 'approved', by: 'pe_stranger', after: 'PT5H' },
          { answer: 'rejected', by: 'pe_bob', after: 'PT2H' },
        ],
      },
    });
    // then
    expect(answersOf(played)).toEqual(['pe_bob rejected 120']);
    expect(entriesOf(played, 'answer-refused')).toEqual([]);
  });

  it('keeps refused answers in the journal and goes on in the ordinary way once the script is used up', () => {
    // when
    const played = play(asking({}, { reasonFor: ['rejected'] }), {
      script: {
        st_approve: [
          { answer: 'rejected', by: 'pe_ann', after: 'PT2H' },
          { answer: 'rejected', by: 'pe_stranger', after: 'PT3H', reason: 'No' },
        ],
      },
    });
    // then
    expect(entriesOf(played, 'answer-refused').map(({ data }) => [data.by, data.why])).toEqual([
      ['pe_ann', 'reason-missing'],
      ['pe_stranger', 'not-asked'],
    ]);
    expect(answersOf(played)).toEqual(['pe_ann approved 180']);
  });

  it.each([{ silent: true }, { hang: true }])('is answered by nobody in a visit scripted as %j', (entry) => {
    // when
    const played = play(asking(), { script: { st_approve: [entry] } });
    // then
    expect(played).toMatchObject({ endedBy: 'nothing-set' });
    expect(played.state.status).toBe('waiting');
    expect(answersOf(played)).toEqual([]);
  });

  it('is silent for one visit only, and a limit ends it', () => {
    // given
    const drawing = sketch({
      steps: {
        start: 'trigger',
        approve: {
          type: 'approval',
          policy: { timeLimit: 'P1D' },
          estimate: { duration: { fixed: 'PT1H' } },
        },
        remind: 'notify',
        yes: 'end',
      },
      arrows: ['start>approve', 'approve>yes', 'approve:no-answer>remind', '<remind>approve'],
      roles: [{ id: 'ro_boss' }],
    });
    // when
    const played = play(drawing, { script: { st_approve: [{ silent: true }, { silent: true }] } });
    // then
    expect(startsOf(played)).toEqual([
      'start 0',
      'approve 0',
      'remind 1440',
      'approve 1440',
      'remind 2880',
      'approve 2880',
      'yes 2940',
    ]);
  });

  it('uses up the answer that came too late', () => {
    // when
    const played = play(asking({ policy: { timeLimit: 'PT30M' } }), {
      script: { st_approve: [{ answer: 'approved', by: 'pe_ann', after: 'PT45M' }] },
    });
    // then
    expect(startsOf(played).at(-1)).toBe('silence 30');
  });

  it('hears nobody any more after a silence in its script', () => {
    // when
    const played = play(asking({ policy: { timeLimit: 'P1D' } }, { reasonFor: ['rejected'] }), {
      script: { st_approve: [{ answer: 'rejected', by: 'pe_ann', after: 'PT1H' }, { silent: true }] },
    });
    // then
    expect(entriesOf(played, 'answer-refused')).toHaveLength(1);
    expect(startsOf(played).at(-1)).toBe('silence 1440');
  });
});

describe('whoever did the work', () => {
  const packed = (people: readonly string[], scripted: Parameters<typeof play>[1] = {}) =>
    play(
      sketch({
        roles: [{ id: 'ro_store', people: people.map((id) => ({ id })) }],
        steps: {
          start: 'trigger',
          pack: { type: 'task', role: 'ro_store', estimate: { duration: { fixed: 'PT1H' } } },
          look: {
            type: 'approval',
            config: { approvers: ['ro_store'], answers: ['approved'], notBy: ['st_pack'] },
          },
          over: 'end',
        },
        arrows: ['start>pack', 'pack>look', 'pack:failed>look', 'look>over'],
      }),
      scripted,
    );
  const answered = (people: readonly string[], scripted: Parameters<typeof play>[1] = {}) =>
    entriesOf(packed(people, scripted), 'answered').map(({ data }) => data.by);

  it('does not look it over: the other one of the role does', () => {
    expect(answered(['pe_sam', 'pe_priya'])).toEqual(['pe_priya']);
    const saysSam = { script: { st_look: [{ answer: 'approved', by: 'pe_sam' }, { answer: 'approved' }] } };
    expect(entriesOf(packed(['pe_sam', 'pe_priya'], saysSam), 'answer-refused')).toMatchObject([
      { data: { by: 'pe_sam', why: 'ruled-out' } },
    ]);
  });

  it('is whoever is there', () => {
    const samIsAway = { absences: [{ who: 'pe_sam', from: 'PT0S', for: 'PT30M' }] };
    expect(answered(['pe_sam', 'pe_priya'], samIsAway)).toEqual(['pe_sam']);
  });

  it('leaves nobody where they are alone, and nobody has done what failed', () => {
    expect(packed(['pe_sam']).state.status).toBe('waiting');
    expect(answered(['pe_sam'], { script: { st_pack: [{ fail: 'refused' }] } })).toEqual(['pe_sam']);
  });
});
