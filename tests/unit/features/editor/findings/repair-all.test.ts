import { describe, expect, it } from 'vitest';
import { makeRepairKit } from '../../../../../src/app/workspace/repair-kit';
import { checkDocument } from '../../../../../src/checks/check-document';
import { compile } from '../../../../../src/engine/compile/compile';
import { createRehearsalSession } from '../../../../../src/features/rehearsal/session/rehearsal-session';
import { findingsFor } from '../../../../../src/features/rehearsal/ways/repairable';
import { present } from '../../../../../src/kernel/invariant';
import type { WorkflowDocument } from '../../../../../src/model/document';
import { frameRoom } from '../../../../../src/model/frame-room';
import { findStep, withInside } from '../../../../../src/model/step-index';
import { mapFailures, type WayToGoWrong } from '../../../../../src/paths/failure-map';
import { waysThatCount } from '../../../../../src/paths/way-counts';
import { stepTypes } from '../../../../../src/steps/step-types';
import type { ToastNotice } from '../../../../../src/ui/toast';
import { inProcessRehearsal } from '../../../../support/in-process-rehearsal';
import { plantedFaults } from '../../../../support/planted-faults';
import { plantingGrounds } from '../../../../support/planting-grounds';
import { readTemplates } from '../../../../support/read-templates';
import { TestEditor } from '../../../../support/test-editor';
import { testDrawing } from '../../../../support/test-house';

const templates = await readTemplates();

/** Between them: several faults at once, a fault behind a fault, a fault within frames. */
const cases = [
  { id: 'order-fulfilment', code: 'failure-untold' },
  { id: 'order-fulfilment', code: 'outcome-leads-nowhere' },
  { id: 'new-colleague', code: 'tries-without-fallback' },
] as const;

describe('repairing all', () => {
  it.each(cases)('leaves nothing that a press could repair: $code in $id', async ({ id, code }) => {
    // given
    const whole = present(
      templates.find((template) => template.id === id),
      'template',
    ).document;
    const document = plantedFaults[code](present(plantingGrounds[id], 'ground'))(whole);
    const { editor, kit, notices } = open(document);
    const found = checkDocument(document, stepTypes).findings;
    const before = notCaught(document);
    expect(findingsFor(before, found).length).toBeGreaterThan(0);

    // when
    await kit.repairAll(before, found);

    // then
    const mended = editor.session.state().document;
    const left = notCaught(mended);
    const stillFound = findingsFor(left, checkDocument(mended, stepTypes).findings);
    expect(stillFound.filter((finding) => kit.repairsOf(finding).length > 0)).toEqual([]);
    expect(left.length).toBeLessThan(before.length);
    // and what is left is said
    const [notice] = notices;
    if (left.length === 0) expect(notice?.text).toMatch(/repaired$/u);
    else expect(notice?.text).toContain(`${String(left.length)} ways to go wrong are yours to decide`);
    // and nothing lies on anything, and every end says what happened
    expect(overlaps(mended).filter((pair) => !overlaps(document).includes(pair))).toEqual([]);
    const added = mended.steps.filter((step) => findStep(document, step.id) === undefined);
    const named = (words: RegExp) => added.filter(({ name }) => words.test(name)).length;
    expect(named(/^(?!Say that).*(?: failed$|^Nobody answered )/u)).toBe(named(/^Say that/u));
    // and it is one change
    notice?.action?.onPress();
    expect(editor.session.state().document).toEqual(document);
    expect(editor.session.state().canUndo).toBe(false);
  });

  it('leaves alone what somebody draws meanwhile', async () => {
    const whole = present(templates[0], 'template').document;
    const document = plantedFaults['failure-untold'](
      present(plantingGrounds[templates[0]?.id ?? ''], 'ground'),
    )(whole);
    const { editor, kit, notices } = open(document);
    const repairing = kit.repairAll(notCaught(document), checkDocument(document, stepTypes).findings);
    editor.add('note', 'Look here', { after: null });
    const drawn = editor.session.state().document;
    await repairing;

    expect(editor.session.state().document).toBe(drawn);
    notices[0]?.action?.onPress();
    expect(editor.session.state().document).toBe(drawn);
  });
});

function open(document: WorkflowDocument) {
  const editor = new TestEditor(document);
  const notices: ToastNotice[] = [];
  const rehearsal = createRehearsalSession({
    document,
    catalog: stepTypes,
    client: inProcessRehearsal(),
  });
  const kit = makeRepairKit(
    editor.session,
    { rehearsal, onShow: () => undefined },
    { ...testDrawing, notify: (notice) => void notices.push(notice) },
  );
  return { editor, kit, notices };
}

function notCaught(document: WorkflowDocument): readonly WayToGoWrong[] {
  const graph = compile(document, stepTypes);
  if (!graph.ok) throw new Error(JSON.stringify(graph.error));
  const map = mapFailures({ document, graph: graph.value, catalog: stepTypes });
  return waysThatCount(map).filter(({ isCaught }) => !isCaught);
}

/** Lists the pairs of steps that lie on each other, other than a frame and what it holds. */
function overlaps(document: WorkflowDocument): readonly string[] {
  const placeOf = (id: string | null): { readonly x: number; readonly y: number } => {
    const step = findStep(document, id ?? '');
    if (step === undefined) return { x: 0, y: 0 };
    const holder = placeOf(step.in);
    return { x: step.at.x + holder.x, y: step.at.y + holder.y };
  };
  const boxes = document.steps.map((step) => ({
    id: step.id,
    holds: withInside(document, [step.id]),
    ...placeOf(step.id),
    ...frameRoom(document, step, stepTypes),
  }));
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => !one.holds.has(other.id) && !other.holds.has(one.id))
      .filter((other) => one.x < other.x + other.width && other.x < one.x + one.width)
      .filter((other) => one.y < other.y + other.height && other.y < one.y + one.height)
      .map((other) => `${one.id} ${other.id}`),
  );
}
