// A repair that is pressed where one draws says the same as one that is pressed in the rehearsal.
import { expect, it } from 'vitest';
import { openWorkflow } from '../../../../src/app/workspace/open-workflow';
import { rehearsalOf } from '../../../../src/app/workspace/rehearsal-sessions';
import { tellDrawnRepair } from '../../../../src/app/workspace/tell-drawn-repair';
import { drawnRepairsOf } from '../../../../src/features/editor/findings/repairs';
import { present } from '../../../../src/kernel/invariant';
import { changeDocument } from '../../../../src/model/edits/change-document';
import { workflowAddress } from '../../../../src/parts/addresses';
import { english } from '../../../../src/words/english';
import { makeSentenceContext } from '../../../../src/words/sentence-context';
import { inProcessRehearsal } from '../../../support/in-process-rehearsal';
import { sketch } from '../../../support/sketch';
import { testDevice, testDrawing } from '../../../support/test-house';

const drawn = sketch({
  roles: [{ id: 'ro_desk', name: 'Desk' }],
  systems: [{ id: 'sy_cards', name: 'Card gateway' }],
  steps: {
    start: { type: 'trigger', name: 'Order' },
    charge: {
      type: 'task',
      name: 'Charge the card',
      system: 'sy_cards',
      config: { by: 'system' },
      policy: { attemptLimit: 'PT5M' },
    },
    shipped: { type: 'end', name: 'Shipped' },
  },
  arrows: ['start>charge', 'charge>shipped'],
  promises: [{ id: 'pr_well', name: 'It ends well', rule: { ends: 'success' } }],
  scenarios: [
    {
      id: 'sc_wrong',
      name: 'Card refused',
      script: { st_charge: [{ fail: 'error' }] },
      expect: { status: 'needs-attention' },
    },
    { id: 'sc_good', name: 'Good', expect: { status: 'finished', result: 'success' } },
  ],
});

async function open() {
  const house = testDevice()();
  const services = { ...house.services, ...testDrawing, rehearsalClient: inProcessRehearsal() };
  await services.workflows.create(drawn);
  const opened = await openWorkflow(drawn.id, 'try', services);
  const workflow = present(opened.ok ? opened.value : null, 'the opened workflow');
  const { session } = workflow;
  const before = session.state().document;
  const check = present(await services.checkDrawing(before), 'what was found');
  const context = makeSentenceContext(before, services.stepWords, english);
  const repairs = check.findings.flatMap((finding) => drawnRepairsOf(finding, { session, context }));
  present(
    repairs.find(({ label }) => label === 'Tell Desk'),
    'the repair',
  ).run();
  return { house, services, workflow, before, mended: session.state() };
}

it('says which promises and saved days a repair of the drawing breaks, in one notice, and leads to them', async () => {
  // given: nothing was rehearsed yet
  const { house, services, workflow, before, mended } = await open();
  // when
  await tellDrawnRepair(workflow, { before, mended }, services);
  // then
  const lost = '1 promise no longer holds: “It ends well”. 1 saved day ends otherwise: “Card refused”.';
  expect(house.notices.map(({ text }) => text)).toEqual([
    'One thing repaired',
    `One thing repaired. ${lost}`,
  ]);
  const [first, second] = house.notices;
  expect(second?.about).toBe(first?.about);
  expect(second?.about).toBeDefined();

  // and when
  second?.show?.onPress();
  // then
  expect(house.visited).toEqual([workflowAddress(workflow.id, 'rehearse')]);
  expect(rehearsalOf(workflow, services).state()).toMatchObject({ origin: 'sc_wrong', part: 'scenarios' });

  // and when
  second?.action?.onPress();
  // then
  expect(workflow.session.state().document).toEqual(before);
});

it('says no more of a drawing that somebody has changed meanwhile', async () => {
  const { house, services, workflow, before, mended } = await open();
  const notify: typeof services.notify = (notice) => {
    services.notify(notice);
    workflow.session.apply('Rename', 'now', (document) => changeDocument(document, { name: 'Orders' }));
  };
  await tellDrawnRepair(workflow, { before, mended }, { ...services, notify });
  expect(house.notices.map(({ text }) => text)).toEqual(['One thing repaired']);
});
