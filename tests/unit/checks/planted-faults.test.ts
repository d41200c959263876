import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../src/checks/check-document';
import type { Finding, FindingCode } from '../../../src/checks/finding';
import { repairsOf } from '../../../src/features/editor/findings/repairs';
import { present } from '../../../src/kernel/invariant';
import { isList, isObject, type Json } from '../../../src/kernel/json';
import type { Step, WorkflowDocument } from '../../../src/model/document';
import { withoutKey } from '../../../src/model/edits/replace-item';
import { stepTypes } from '../../../src/steps/step-types';
import { stepWords } from '../../../src/steps/step-words';
import { english } from '../../../src/words/english';
import { findingText } from '../../../src/words/findings';
import { makeSentenceContext } from '../../../src/words/sentence-context';
import { readTemplates } from '../../support/read-templates';
import { TestEditor } from '../../support/test-editor';

type Fault = (document: WorkflowDocument) => WorkflowDocument;

/** Is a template with what its faults are planted at. */
interface Ground {
  /** Done by a system, with tries; the arrow by which its failure is handled, or a fallback. */
  readonly system: string;
  readonly handledBy: readonly string[];
  readonly person: string;
  readonly approval: string;
  readonly branch: string;
  /** A field that is filled in at the start, and one that a step before `reader` fills in. */
  readonly asked: string;
  readonly starterRole: string;
  readonly approverRole: string;
  readonly loopLimit: string;
  readonly firstArrow: string;
  readonly end: string;
}

const GROUNDS: Readonly<Record<string, Ground>> = {
  'order-fulfilment': {
    system: 'st_charge',
    handledBy: ['ar_not_charged'],
    person: 'st_pack',
    approval: 'st_ask',
    branch: 'st_in_stock',
    asked: 'fd_items',
    starterRole: 'ro_desk',
    approverRole: 'ro_desk',
    loopLimit: 'st_wait',
    firstArrow: 'ar_packed',
    end: 'st_shipped',
  },
  'purchase-approval': {
    system: 'st_order',
    handledBy: ['ar_not_placed', 'st_fallback'],
    person: 'st_by_phone',
    approval: 'st_approve',
    branch: 'st_how_much',
    asked: 'fd_supplier',
    starterRole: 'ro_requester',
    approverRole: 'ro_manager',
    loopLimit: 'st_approve',
    firstArrow: 'ar_placed',
    end: 'st_ordered',
  },
};

const step =
  (id: string, change: (step: Step) => Partial<Step>): Fault =>
  (document) => ({
    ...document,
    steps: document.steps.map((found) => (found.id === id ? { ...found, ...change(found) } : found)),
  });
const config = (id: string, settings: Step['config']) =>
  step(id, (found) => ({ config: { ...found.config, ...settings } }));
const policy = (id: string, settings: Step['policy']) =>
  step(id, (found) => ({ policy: { ...found.policy, ...settings } }));
const without =
  (...ids: readonly string[]): Fault =>
  (document) => ({
    ...document,
    steps: document.steps.filter(({ id }) => !ids.includes(id)),
    arrows: document.arrows.filter(
      ({ id, from, to }) => !ids.includes(id) && !ids.includes(from) && !ids.includes(to),
    ),
  });
const all =
  (...faults: readonly Fault[]): Fault =>
  (document) =>
    faults.reduce((sheet, plant) => plant(sheet), document);
/** Adds a step of a type, after another. */
const add =
  (type: string, after: string, outcome: string, settings: Partial<Step> = {}): Fault =>
  (document) => {
    const like = present(document.steps[0], 'step');
    const added: Step = {
      ...like,
      id: 'st_new',
      type,
      name: 'New one',
      config: {},
      policy: {},
      estimate: {},
    };
    const drawn = { id: 'ar_new', from: after, outcome, to: 'st_new', back: false };
    return {
      ...document,
      steps: [...document.steps, { ...added, role: null, ...settings }],
      arrows: [...document.arrows, drawn],
    };
  };

/** One fault of each kind, by what the template offers for it. */
const FAULTS: Partial<Record<FindingCode, (ground: Ground) => Fault>> = {
  'failure-untold': ({ system, handledBy }) =>
    all(
      without(...handledBy),
      step(system, () => ({ policy: { attemptLimit: 'PT5M' } })),
    ),
  'tries-without-fallback': ({ handledBy }) => without(...handledBy),
  'tries-may-double': ({ system }) => config(system, { repeatable: false }),
  'waits-for-ever': ({ approval }) => step(approval, () => ({ policy: { maxVisits: 4 } })),
  'nobody-owns': ({ person }) => step(person, () => ({ role: null })),
  'approves-own-request':
    ({ approval, approverRole, starterRole }) =>
    (document) => {
      const starters = document.roles.find(({ id }) => id === starterRole)?.people ?? [];
      return step(approval, () => ({ peopleOnly: true }))({
        ...document,
        steps: document.steps.map((found) =>
          found.type === 'trigger' ? { ...found, role: starterRole } : found,
        ),
        roles: document.roles.map((role) =>
          role.id === approverRole && role.id !== starterRole
            ? { ...role, people: [...role.people, ...starters] }
            : role,
        ),
      });
    },
  'meeting-not-said': ({ end }) =>
    all(
      (document) => ({
        ...document,
        steps: document.steps.map((found) => ({ ...found, policy: withoutKey(found.policy, 'arrival') })),
      }),
      end === 'st_shipped' ? (document) => document : forkAndMeet,
    ),
  'loop-without-limit': ({ loopLimit }) =>
    all(
      without('ar_given_up'),
      step(loopLimit, () => ({ policy: { timeLimit: 'P2D' } })),
    ),
  'setting-without-effect': ({ branch }) => policy(branch, { retry: retry(3) }),
  'limit-before-second-try': ({ system }) => policy(system, { retry: retry(3), timeLimit: 'PT1M' }),
  'nothing-leads-here':
    ({ person }) =>
    (document) => ({
      ...document,
      arrows: document.arrows.filter(({ to }) => to !== person),
    }),
  'outcome-leads-nowhere': ({ firstArrow }) => without(firstArrow),
  'circle-not-marked': () => (document) => ({
    ...document,
    arrows: document.arrows.map((found) => ({ ...found, back: false })),
  }),
  'no-trigger': () => (document) =>
    without(...document.steps.filter(({ type }) => type === 'trigger').map(({ id }) => id))(document),
  'no-end-reached': () => (document) =>
    without(...document.steps.filter(({ type }) => type === 'end').map(({ id }) => id))(document),
  'input-never-filled':
    ({ asked }) =>
    (document) => ({
      ...document,
      fields: document.fields.map((field) => (field.id === asked ? { ...field, required: false } : field)),
      steps: document.steps.map((found) =>
        found.type === 'trigger' || found.config['editable'] !== undefined
          ? {
              ...found,
              config: { ...found.config, asks: leavingOut(found.config['asks'], asked), editable: [] },
            }
          : found,
      ),
    }),
  'required-field-not-asked':
    ({ asked }) =>
    (document) => ({
      ...document,
      steps: document.steps.map((found) =>
        found.type === 'trigger'
          ? { ...found, config: { ...found.config, asks: leavingOut(found.config['asks'], asked) } }
          : found,
      ),
    }),
  'field-unused': () => (document) => ({
    ...document,
    fields: [...document.fields, { ...present(document.fields[0], 'field'), id: 'fd_new', required: false }],
  }),
  'role-unused': () => (document) => ({
    ...document,
    roles: [...document.roles, { ...present(document.roles[0], 'role'), id: 'ro_new', people: [] }],
  }),
  'system-unused': () => (document) => ({
    ...document,
    systems: [...document.systems, { id: 'sy_new', name: 'New' }],
  }),
  'message-to-nobody': ({ person, end }) => all(add('notify', person, 'done'), next(end)),
  'decided-by-machine': ({ branch }) => step(branch, () => ({ peopleOnly: true })),
  'undo-without-anything': ({ person, end, system }) =>
    all(
      step(system, (found) => ({ config: withoutKey(found.config, 'undo') })),
      add('undo', person, 'done'),
      next(end),
    ),
  'fallback-never-needed': ({ handledBy, end }) =>
    all(without(...handledBy), (document) => ({
      ...document,
      steps: [
        ...document.steps,
        {
          ...present(
            document.steps.find(({ id }) => id === end),
            'end',
          ),
          id: 'st_safe',
          type: 'fallback',
          config: { kinds: ['too-many-visits'] },
        },
      ].map((found) => ({ ...found, policy: withoutKey(found.policy, 'maxVisits') })),
      arrows: [
        ...document.arrows,
        { id: 'ar_safe', from: 'st_safe', outcome: 'caught', to: end, back: false },
      ],
    })),
  'rule-never-holds':
    ({ branch }) =>
    (document) =>
      step(branch, (found) => {
        const rules = found.config['rules'];
        const [first] = isList(rules) ? rules : [];
        const again = isObject(first) ? { ...first, id: 'ru_new' } : null;
        return { config: { ...found.config, rules: [...(isList(rules) ? rules : []), again] } };
      })({
        ...document,
        arrows: [
          ...document.arrows,
          {
            ...present(
              document.arrows.find(({ from }) => from === branch),
              'arrow',
            ),
            id: 'ar_new',
            outcome: 'ru_new',
          },
        ],
      }),
  'same-name':
    ({ person, system }) =>
    (document) =>
      step(person, () => ({ name: document.steps.find(({ id }) => id === system)?.name ?? '' }))(document),
  'chances-too-large': ({ system }) =>
    step(system, () => ({ estimate: { chance: { done: 0.9, failed: 0.4 } } })),
  'estimate-unreadable': ({ system }) => step(system, () => ({ estimate: { duration: { fixed: 'soon' } } })),
};

function next(end: string): Fault {
  return (document) => ({
    ...document,
    arrows: [...document.arrows, { id: 'ar_then', from: 'st_new', outcome: 'done', to: end, back: false }],
  });
}

/** The purchase is told to the office while it is ordered, and both meet. */
const forkAndMeet: Fault = all(
  add('task', 'st_approve', 'approved', { name: 'Reserve', config: { by: 'person' }, role: 'ro_office' }),
  (document) => ({
    ...document,
    arrows: [
      ...document.arrows,
      { id: 'ar_then', from: 'st_new', outcome: 'done', to: 'st_told', back: false },
    ],
  }),
);

function retry(attempts: number) {
  return { attempts, firstWait: 'PT20M', factor: 2, maxWait: 'P1D', jitter: 0, on: ['unavailable'] };
}

function leavingOut(list: Json | undefined, item: string): Json {
  return isList(list) ? list.filter((id) => id !== item) : [];
}

const templates = await readTemplates();

function findings(document: WorkflowDocument, code: FindingCode): readonly Finding[] {
  return checkDocument(document, stepTypes).findings.filter((finding) => finding.code === code);
}

describe.each(templates)('in the template $id', ({ id, document: whole }) => {
  it.each(Object.entries(FAULTS))(
    '%s is found, explained, put right at one press, and gone',
    (name, plant) => {
      // given
      const code = name as FindingCode;
      const document = plant(present(GROUNDS[id], 'ground'))(whole);
      const before = findings(whole, code).map((finding) => JSON.stringify(finding));
      // when
      const found = findings(document, code).filter((finding) => !before.includes(JSON.stringify(finding)));
      const fault = present(
        found[0] ?? (code === 'tries-may-double' ? findings(document, code)[0] : undefined),
        code,
      );
      // then
      const context = makeSentenceContext(document, stepWords.en, english);
      expect(findingText(fault, context)).toMatch(/^[“A-Z].+\. [A-Z].+\.$/);
      const editor = new TestEditor(document);
      const repairs = repairsOf(
        { finding: fault },
        { session: editor.session, context, addNext: () => undefined },
      );
      present(
        repairs.find(({ label }) => label !== 'Add what comes next'),
        'repair',
      ).run();
      expect(editor.published).toHaveLength(1);
      const left = findings(editor.session.state().document, code).map((finding) => JSON.stringify(finding));
      expect(left).not.toContain(JSON.stringify(fault));
      // and nothing graver has come of it
      const serious = (sheet: WorkflowDocument) =>
        checkDocument(sheet, stepTypes).findings.filter(({ severity }) => severity === 'problem').length;
      expect(serious(editor.session.state().document)).toBeLessThanOrEqual(serious(document));
    },
  );
});
