import { expect, it } from 'vitest';
import { createRehearsalSession } from '../../../../src/features/rehearsal/session/rehearsal-session';
import { judgeKept, lostBetween } from '../../../../src/features/rehearsal/ways/judge-kept';
import { stepTypes } from '../../../../src/steps/step-types';
import { inProcessRehearsal } from '../../../support/in-process-rehearsal';
import { sketch } from '../../../support/sketch';
import { testDrawing } from '../../../support/test-house';

const drawing = sketch({
  steps: { start: 'trigger', work: 'task', over: 'end', other: 'end' },
  arrows: ['start>work', 'work>over', 'work:failed>other'],
  promises: [{ id: 'pr_well', rule: { ends: 'success' } }],
  scenarios: [
    { id: 'sc_good', name: 'Good', expect: { status: 'finished' } },
    { id: 'sc_not', name: 'Not so', expect: { ends: ['st_other'] } },
  ],
});

function open() {
  const client = inProcessRehearsal();
  const session = createRehearsalSession({ document: drawing, catalog: stepTypes, client });
  session.open();
  return { client, session };
}

it('judges the saved days and promises of a drawing', async () => {
  const kept = await judgeKept(open().session, drawing, testDrawing);
  expect(kept).toMatchObject({ days: { kept: ['sc_good'], broken: ['sc_not'] } });
});

it('waits no longer once the rehearsal is closed, or goes on with another drawing', async () => {
  // given
  const closed = open();
  const other = open();
  closed.client.hold();
  other.client.hold();
  const waiting = [closed, other].map(({ session }) => judgeKept(session, drawing, testDrawing));
  // when
  closed.session.close();
  other.session.setDocument({ ...drawing, name: 'Other' });
  // then
  expect(await Promise.all(waiting)).toEqual([null, null]);
});

it('tells what stood before and is broken afterwards, and nothing else', () => {
  const days = (kept: readonly string[], broken: readonly string[]) => ({
    promises: { kept: [], broken: [] },
    days: { kept, broken },
  });
  const before = days(['sc_stays', 'sc_breaks', 'sc_goes'], ['sc_was']);
  const after = days(['sc_stays'], ['sc_breaks', 'sc_was', 'sc_new']);
  expect(lostBetween(before, after)).toEqual({ promises: [], days: ['sc_breaks'] });
});
