import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../../../src/checks/check-document';
import type { Finding } from '../../../../../src/checks/finding';
import { repairsOf } from '../../../../../src/features/editor/findings/repairs';
import { present } from '../../../../../src/kernel/invariant';
import type { WorkflowDocument } from '../../../../../src/model/document';
import { stepTypes } from '../../../../../src/steps/step-types';
import { stepWords } from '../../../../../src/steps/step-words';
import { english } from '../../../../../src/words/english';
import { makeSentenceContext } from '../../../../../src/words/sentence-context';
import { findingCases } from '../../../../support/finding-cases';
import { sketch } from '../../../../support/sketch';
import { TestEditor } from '../../../../support/test-editor';

/** What only the owner can put right: what to write, what was meant, whom to ask. */
const FOR_THE_OWNER: readonly Finding['code'][] = ['nothing-left-behind'];

/** Which rule a whole range belongs to is not in the drawing. */
function isForTheOwner(finding: Finding): boolean {
  return FOR_THE_OWNER.includes(finding.code) || (finding.code === 'rules-miss-value' && finding.to !== null);
}

/** Opens a drawing and lists what can be done about a finding there, apart from what first asks something. */
function open(document: WorkflowDocument, finding: Finding) {
  const editor = new TestEditor(document);
  const context = makeSentenceContext(document, stepWords.en, english);
  const shown: (readonly string[])[] = [];
  const repairs = repairsOf(
    { finding },
    {
      session: editor.session,
      context,
      addNext: () => undefined,
      repair: (run) => run(),
      bringIntoView: (steps) => shown.push(steps),
    },
  );
  return { editor, shown, repairs: repairs.filter(({ label }) => label !== 'Add what comes next') };
}

function sameFound(finding: Finding, document: WorkflowDocument): readonly Finding[] {
  const { severity: _, ...about } = finding;
  return checkDocument(document, stepTypes).findings.filter(({ severity, ...other }) =>
    severity === finding.severity ? JSON.stringify(other) === JSON.stringify(about) : false,
  );
}

const faults = findingCases
  .filter(({ finds }) => finds.length > 0)
  .map(({ code, what, draw }) => ({ code, what, document: sketch(draw) }));

describe('a repair', () => {
  it.each(faults)('of $code puts right $what', ({ code, document }) => {
    const found = checkDocument(document, stepTypes).findings.filter((finding) => finding.code === code);
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) {
      const { repairs } = open(document, finding);
      expect(repairs.length > 0).toBe(!isForTheOwner(finding));
      for (const index of repairs.keys()) {
        // given
        const { editor, repairs: again } = open(document, finding);
        const before = editor.session.state().document;
        // when
        again[index]?.run();
        // then
        const after = editor.session.state().document;
        expect(editor.published).toHaveLength(1);
        expect(sameFound(finding, after)).toEqual([]);
        expect(checkDocument(after, stepTypes).errors).toEqual([]);
        // and it is one edit that can be undone
        expect(editor.session.undo()).toBe(true);
        expect(editor.session.state().document).toEqual(before);
        expect(editor.session.state().canUndo).toBe(false);
      }
    }
  });

  it('shows what it adds', () => {
    // given
    const document = sketch({ steps: { start: 'trigger', pack: 'task' }, arrows: ['start>pack'] });
    const [finding] = checkDocument(document, stepTypes).findings.filter(
      ({ code }) => code === 'outcome-leads-nowhere',
    );
    const { editor, shown, repairs } = open(document, present(finding, 'finding'));
    // when
    repairs[0]?.run();
    // then
    expect(shown).toEqual([editor.document.steps.slice(-1).map(({ id }) => id)]);
    expect(shown.flat()).toHaveLength(1);
  });

  it.each([
    ['done', 'success'],
    ['rejected', 'cancelled'],
    ['no-answer', 'cancelled'],
    ['failed', 'failure'],
  ])('ends there after %s as %s', (outcome, result) => {
    const type = outcome === 'done' || outcome === 'failed' ? 'task' : 'approval';
    const { editor, repairs } = open(sketch({ steps: { it: type }, arrows: [] }), {
      code: 'outcome-leads-nowhere',
      severity: 'problem',
      step: 'st_it',
      outcome,
    });
    repairs.find(({ label }) => label.startsWith('End after'))?.run();
    expect(editor.document.steps.at(-1)).toMatchObject({ type: 'end', config: { result } });
  });
});

describe('whom a repair tells', () => {
  const shop = (roles: readonly { readonly id: string; readonly name: string }[], role: string) =>
    sketch({
      steps: { start: 'trigger', pack: { type: 'task', config: { by: 'system' }, role }, over: 'end' },
      arrows: ['start>pack', 'pack>over'],
      roles,
    });
  const desk = { id: 'ro_desk', name: 'Front desk' };
  const manager = { id: 'ro_manager', name: 'Manager' };
  const customer = { id: 'ro_customer', name: 'Customer' };
  const untold = (document: WorkflowDocument) =>
    open(
      document,
      present(
        checkDocument(document, stepTypes).findings.find(({ code }) => code === 'failure-untold'),
        'finding',
      ),
    );

  it.each([
    {
      what: 'is asked where several come into question, the nearest first, nobody from outside',
      roles: [manager, customer, desk, { id: 'ro_pack', name: 'Warehouse' }],
      offers: [
        { label: 'Tell Manager', asks: 'Tell somebody' },
        { label: 'Tell Front desk', asks: 'Tell somebody' },
      ],
      told: ['Manager', 'Front desk'],
    },
    {
      what: 'is said where there is one',
      roles: [desk, { id: 'ro_pack', name: 'Warehouse' }],
      offers: [{ label: 'Tell Front desk' }],
      told: ['Front desk'],
    },
    {
      what: 'is somebody new where the step is everybody’s',
      roles: [{ id: 'ro_pack', name: 'Warehouse' }],
      offers: [{ label: 'Tell Person in charge' }],
      told: ['Person in charge'],
    },
  ])('$what', ({ roles, offers, told }) => {
    const document = shop(roles, 'ro_pack');
    expect(untold(document).repairs.map(({ run: _, ...said }) => said)).toEqual(offers);
    for (const [index, name] of told.entries()) {
      // when
      const { editor, repairs } = untold(document);
      repairs[index]?.run();
      // then
      const message = present(
        editor.document.steps.find(({ type }) => type === 'notify'),
        'message',
      );
      const role = editor.document.roles.find((found) => found.name === name);
      expect(message.config).toMatchObject({ to: { role: role?.id } });
      expect(editor.document.steps.at(-1)).toMatchObject({ type: 'end', config: { result: 'failure' } });
    }
  });
});

it('asks how long somebody who works may take, the usual first', () => {
  const document = sketch({
    steps: { start: 'trigger', pack: { type: 'task', role: 'ro_boss' }, over: 'end' },
    arrows: ['start>pack', 'pack>over'],
    roles: [{ id: 'ro_boss' }],
  });
  const finding = checkDocument(document, stepTypes).findings.find(({ code }) => code === 'waits-for-ever');
  const { editor, repairs } = open(document, present(finding, 'finding'));
  expect(repairs.map(({ label, asks }) => [label, asks])).toEqual([
    ['Wait 3 days at most', 'Set a limit'],
    ['Wait 1 day at most', 'Set a limit'],
    ['Wait 7 days at most', 'Set a limit'],
  ]);
  repairs[1]?.run();
  expect(editor.step('pack').policy.timeLimit).toBe('P1D');
});

it('sets a limit that lets whoever is asked last answer', () => {
  // given
  const ladder = [
    { after: 'P2D', do: 'remind' },
    { after: 'P3D', do: 'ask', role: 'ro_deputy' },
  ];
  const document = sketch({
    steps: {
      start: 'trigger',
      it: { type: 'approval', config: { approvers: ['ro_boss'], ladder } },
      over: 'end',
      no: 'end',
    },
    arrows: ['start>it', 'it>over', 'it:rejected>no'],
    roles: [{ id: 'ro_boss' }, { id: 'ro_deputy' }],
  });
  const [finding] = checkDocument(document, stepTypes).findings.filter(
    ({ code }) => code === 'waits-for-ever',
  );
  // when
  const { editor, repairs } = open(document, present(finding, 'finding'));
  repairs[0]?.run();
  // then
  expect(editor.step('it').policy.timeLimit).toBe('P5D');
});

it('offers the steps on every way to fill in what is missing, as one edit', () => {
  const person = (more: object = {}) => ({ type: 'task', role: 'ro_boss', ...more });
  const document = sketch({
    steps: { start: 'trigger', ask: person(), it: person({ needs: ['fd_text'] }), over: 'end' },
    arrows: ['start>ask', 'ask>it', 'it>over'],
    fields: [{ id: 'fd_text', name: 'Text', type: 'text' }],
    roles: [{ id: 'ro_boss' }],
  });
  const [finding] = checkDocument(document, stepTypes).findings.filter(
    ({ code }) => code === 'input-never-filled',
  );
  const { editor, repairs } = open(document, present(finding, 'finding'));
  expect(repairs.map(({ label }) => label)).toEqual(['Ask for it at the start', 'Let “ask” fill it in']);
  repairs[1]?.run();
  expect(editor.step('ask').config['produces']).toEqual(['fd_text']);
  expect(editor.published).toHaveLength(1);
});
