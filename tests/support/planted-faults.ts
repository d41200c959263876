// One fault of each kind, planted in a whole drawing.
import type { FindingCode } from '../../src/checks/finding';
import { present } from '../../src/kernel/invariant';
import { isList, isObject, type Json } from '../../src/kernel/json';
import type { Field, Step, WorkflowDocument } from '../../src/model/document';
import { withoutKey } from '../../src/model/edits/replace-item';
import type { Ground } from './planting-grounds';

export type Fault = (document: WorkflowDocument) => WorkflowDocument;

const step =
  (id: string, change: (step: Step) => Partial<Step>): Fault =>
  (document) => ({
    ...document,
    steps: document.steps.map((found) => (found.id === id ? { ...found, ...change(found) } : found)),
  });
const everyStep =
  (change: (step: Step) => Partial<Step>): Fault =>
  (document) => ({ ...document, steps: document.steps.map((found) => ({ ...found, ...change(found) })) });
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
const withoutType =
  (type: string): Fault =>
  (document) =>
    without(...document.steps.filter((found) => found.type === type).map(({ id }) => id))(document);
const all =
  (...faults: readonly Fault[]): Fault =>
  (document) =>
    faults.reduce((sheet, plant) => plant(sheet), document);

type Drawn = Partial<Step> & Pick<Step, 'type'>;

/** Draws further steps, and arrows «from:outcome>to» with `<` in front for one that goes back. */
const draw =
  (steps: Readonly<Record<string, Drawn>>, ...arrows: readonly string[]): Fault =>
  (document) => {
    const blank: Step = {
      ...present(document.steps[0], 'step'),
      config: {},
      policy: {},
      estimate: {},
      needs: [],
      role: null,
      system: null,
      in: null,
      starts: false,
    };
    const added = Object.entries(steps).map(([id, drawn]) => ({ ...blank, id, name: `New ${id}`, ...drawn }));
    const drawn = arrows.map((text, index) => {
      const [from = '', outcome = '', to = ''] = text.replace('<', '').split(/[:>]/);
      return { id: `ar_new_${String(index)}`, from, outcome, to, back: text.startsWith('<') };
    });
    return { ...document, steps: [...document.steps, ...added], arrows: [...document.arrows, ...drawn] };
  };

/** Adds a field that nothing names yet. */
const field =
  (type: Field['type']): Fault =>
  (document) => ({
    ...document,
    fields: [
      ...document.fields,
      { ...present(document.fields[0], 'field'), id: 'fd_new', name: 'New', type, required: false },
    ],
  });

/** Hangs one step on the person's, and an end behind each of its ways out. */
const hang = ({ person, end }: Ground, added: Drawn, ...outcomes: readonly string[]): Fault =>
  draw({ st_new: added }, `${person}:done>st_new`, ...outcomes.map((outcome) => `st_new:${outcome}>${end}`));

const amountRules = (...rules: readonly (readonly [id: string, is: string, value: Json])[]): Drawn => ({
  type: 'branch',
  config: {
    rules: rules.map(([id, is, value]) => ({ id, name: id, when: { field: 'fd_new', is, value } })),
  },
});

const retry = (attempts: number, on: readonly ('unavailable' | 'too-late')[] = ['unavailable']) => ({
  attempts,
  firstWait: 'PT20M',
  factor: 2,
  maxWait: 'P1D',
  jitter: 0,
  on: [...on],
});

const leavingOut = (list: Json | undefined, item: string): Json =>
  isList(list) ? list.filter((id) => id !== item) : [];

const firstRole = ({ roles }: WorkflowDocument) => present(roles[0], 'role');
const trigger = ({ steps }: WorkflowDocument) =>
  present(
    steps.find(({ type }) => type === 'trigger'),
    'trigger',
  ).id;
const asking = (document: WorkflowDocument, config: Step['config']): Drawn => ({
  type: 'approval',
  config: { approvers: [firstRole(document).id], ...config },
});
const byFirst = (document: WorkflowDocument, more: Partial<Step> = {}): Drawn => ({
  type: 'task',
  role: firstRole(document).id,
  ...more,
});
const produces = (...fields: readonly string[]) => ({ config: { by: 'person', produces: [...fields] } });

const notAsked =
  (asked: string, isGone: (found: Step) => boolean): Fault =>
  (document) =>
    everyStep((found) =>
      isGone(found)
        ? { config: { ...found.config, asks: leavingOut(found.config['asks'], asked), editable: [] } }
        : {},
    )(document);

export const plantedFaults: Readonly<Record<FindingCode, (ground: Ground) => Fault>> = {
  'failure-untold': ({ system, handledBy }) =>
    all(
      without(...handledBy),
      step(system, () => ({ policy: { attemptLimit: 'PT5M' } })),
    ),
  'tries-without-fallback': ({ handledBy }) => without(...handledBy),
  'tries-may-double': ({ system }) =>
    all(
      step(system, (found) => ({ config: { ...found.config, repeatable: false } })),
      policy(system, { retry: retry(3, ['unavailable', 'too-late']), attemptLimit: 'PT5M' }),
    ),
  'waits-for-ever': ({ limited }) =>
    step(limited, ({ policy: limits, config }) => ({
      policy: withoutKey(withoutKey(limits, 'timeLimit'), 'attemptLimit'),
      config: withoutKey(config, 'ladder'),
    })),
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
  'nobody-may-answer': (ground) => (document) =>
    hang(
      ground,
      asking(document, {
        approvers: document.roles.map(({ id }) => id),
        rule: { atLeast: 9 },
        notBy: ['starter'],
      }),
      'approved',
    )(document),
  'one-voice-for-two': (ground) => (document) =>
    all(
      (sheet) => ({
        ...sheet,
        roles: [...sheet.roles, { ...firstRole(sheet), id: 'ro_new', name: 'Once more' }],
      }),
      hang(
        ground,
        asking(document, { approvers: [firstRole(document).id, 'ro_new'], rule: 'all' }),
        'approved',
      ),
    )(document),
  'choice-changes-nothing': (ground) => (document) =>
    hang(ground, asking(document, {}), 'approved', 'rejected')(document),
  'meeting-not-said': ({ fork: [from, outcome, meet] }) =>
    all(
      everyStep((found) => ({ policy: withoutKey(withoutKey(found.policy, 'arrival'), 'cancelOthers') })),
      (document) =>
        draw({ st_new: byFirst(document) }, `${from}:${outcome}>st_new`, `st_new:done>${meet}`)(document),
    ),
  'loop-without-limit': ({ roundLimit }) =>
    all(
      (document) => ({
        ...document,
        arrows: document.arrows.filter(
          ({ from, outcome }) => from !== roundLimit || outcome !== 'too-many-visits',
        ),
      }),
      step(roundLimit, (found) => ({ policy: withoutKey(found.policy, 'maxVisits') })),
    ),
  'loop-entered-inside':
    ({ person, end }) =>
    (document) =>
      draw(
        { st_new: byFirst(document), st_next: byFirst(document), st_also: { type: 'trigger' } },
        `${person}:done>st_new`,
        'st_new:done>st_next',
        '<st_next:failed>st_new',
        'st_also:started>st_next',
        `st_next:done>${end}`,
      )(document),
  'count-never-reached':
    ({ person, end }) =>
    (document) =>
      draw(
        { st_new: { type: 'gather', policy: { arrival: { count: 9, orFewer: false } } } },
        `${trigger(document)}:started>st_new`,
        `${person}:done>st_new`,
        `st_new:done>${end}`,
      )(document),
  'happens-twice':
    ({ person, end }) =>
    (document) =>
      draw(
        { st_new: { type: 'task', config: { by: 'system' }, policy: { arrival: 'each' } } },
        `${trigger(document)}:started>st_new`,
        `${person}:done>st_new`,
        `st_new:done>${end}`,
      )(document),
  'two-write-at-once':
    ({ person, end }) =>
    (document) =>
      all(
        field('text'),
        draw(
          { st_new: byFirst(document, produces('fd_new')), st_next: byFirst(document, produces('fd_new')) },
          `${person}:done>st_new`,
          `${person}:done>st_next`,
          `st_new:done>${end}`,
          `st_next:done>${end}`,
        ),
      )(document),
  'setting-without-effect': ({ end }) => policy(end, { retry: retry(3) }),
  'limit-before-second-try': ({ system }) => policy(system, { retry: retry(3), timeLimit: 'PT1M' }),
  'limit-before-rung': (ground) => (document) =>
    hang(
      ground,
      {
        ...asking(document, { ladder: [{ after: 'P3D', do: 'remind' }] }),
        policy: { timeLimit: 'P2D' },
      },
      'approved',
      'rejected',
      'no-answer',
    )(document),
  'nothing-leads-here':
    ({ person }) =>
    (document) => ({ ...document, arrows: document.arrows.filter(({ to }) => to !== person) }),
  'outcome-leads-nowhere': ({ firstArrow }) => without(firstArrow),
  'circle-not-marked': () => (document) => ({
    ...document,
    arrows: document.arrows.map((found) => ({ ...found, back: false })),
  }),
  'same-by-another-start':
    ({ asked, firstArrow }) =>
    (document) => {
      const to = present(document.arrows.find(({ id }) => id === firstArrow)?.to, 'a step');
      const begin = (config: object) => ({ type: 'trigger', config: { asks: [asked], ...config } });
      return draw(
        { st_new: begin({ dedupe: asked }), st_next: begin({}) },
        `st_new:started>${to}`,
        `st_next:started>${to}`,
      )(document);
    },
  'no-trigger': () => withoutType('trigger'),
  'no-end-reached': () => withoutType('end'),
  'input-never-filled': ({ asked }) =>
    all(
      (document) => ({
        ...document,
        fields: document.fields.map((found) => (found.id === asked ? { ...found, required: false } : found)),
      }),
      notAsked(asked, ({ type, config }) => type === 'trigger' || config['editable'] !== undefined),
    ),
  'required-field-not-asked': ({ asked }) => notAsked(asked, ({ type }) => type === 'trigger'),
  'input-maybe-missing':
    ({ person, end }) =>
    (document) =>
      all(
        // A fallback takes what is missing.
        withoutType('fallback'),
        field('money'),
        draw(
          {
            st_new: amountRules(['ru_big', 'more', 5]),
            st_fill: byFirst(document, produces('fd_new')),
            st_use: byFirst(document, { needs: ['fd_new'] }),
          },
          `${person}:done>st_new`,
          'st_new:ru_big>st_fill',
          'st_new:otherwise>st_use',
          'st_fill:done>st_use',
          `st_use:done>${end}`,
        ),
      )(document),
  'output-unread':
    ({ person, end }) =>
    (document) =>
      all(
        field('text'),
        draw(
          { st_new: byFirst(document, produces('fd_new')), st_next: byFirst(document) },
          `${person}:done>st_new`,
          'st_new:done>st_next',
          `st_next:done>${end}`,
        ),
      )(document),
  'off-step-needed':
    ({ person, end }) =>
    (document) =>
      all(
        field('text'),
        draw(
          {
            st_new: byFirst(document, { ...produces('fd_new'), off: true }),
            st_next: byFirst(document, { needs: ['fd_new'] }),
          },
          `${person}:done>st_new`,
          'st_new:done>st_next',
          `st_next:done>${end}`,
        ),
      )(document),
  'nothing-left-behind': (ground) => hang(ground, { type: 'ai' }, 'sure', 'unsure'),
  'field-unused': () => field('text'),
  'role-unused': () => (document) => ({
    ...document,
    roles: [...document.roles, { ...firstRole(document), id: 'ro_new', people: [] }],
  }),
  'system-unused': () => (document) => ({
    ...document,
    systems: [...document.systems, { id: 'sy_new', name: 'New' }],
  }),
  'message-to-nobody': (ground) => hang(ground, { type: 'notify' }, 'done'),
  'message-empty': (ground) => (document) =>
    hang(ground, { type: 'notify', config: { to: { role: firstRole(document).id } } }, 'done')(document),
  'decided-by-machine': ({ system }) => step(system, () => ({ peopleOnly: true })),
  'undo-without-anything': (ground) =>
    all(
      everyStep((found) => ({ config: withoutKey(found.config, 'undo') })),
      hang(ground, { type: 'undo' }, 'done'),
    ),
  'fallback-never-needed': ({ end }) =>
    all(
      withoutType('fallback'),
      everyStep((found) => ({ policy: withoutKey(found.policy, 'maxVisits') })),
      draw(
        { st_safe: { type: 'fallback', config: { kinds: ['too-many-visits'] } } },
        `st_safe:caught>${end}`,
      ),
    ),
  'rule-never-holds': ({ branch, end }) =>
    all(
      step(branch, (found) => {
        const rules = isList(found.config['rules']) ? found.config['rules'] : [];
        const [first] = rules;
        const when = isObject(first) && isObject(first['when']) ? first['when'] : {};
        const never = { all: [when, { not: when }] };
        return {
          config: { ...found.config, rules: [...rules, { id: 'ru_new', name: 'Never', when: never }] },
        };
      }),
      draw({}, `${branch}:ru_new>${end}`),
    ),
  'rules-overlap': (ground) =>
    all(
      field('money'),
      hang(
        ground,
        amountRules(['ru_low', 'less', 500], ['ru_mid', 'between', [400, 900]]),
        ...['ru_low', 'ru_mid', 'otherwise'],
      ),
    ),
  'rules-miss-value': (ground) =>
    all(
      field('money'),
      hang(
        ground,
        amountRules(['ru_low', 'less', 500], ['ru_high', 'more', 500]),
        ...['ru_low', 'ru_high', 'otherwise'],
      ),
    ),
  'otherwise-never-comes': (ground) =>
    all(
      field('yesno'),
      hang(
        ground,
        {
          type: 'branch',
          config: {
            rules: [
              { id: 'ru_yes', name: 'Yes', when: { field: 'fd_new', is: 'yes' } },
              { id: 'ru_no', name: 'No', when: { not: { field: 'fd_new', is: 'yes' } } },
            ],
          },
        },
        ...['ru_yes', 'ru_no', 'otherwise'],
      ),
    ),
  'same-name':
    ({ person, system }) =>
    (document) =>
      step(person, () => ({ name: document.steps.find(({ id }) => id === system)?.name ?? '' }))(document),
  'chances-too-large': ({ system }) =>
    step(system, () => ({ estimate: { chance: { done: 0.9, failed: 0.4 } } })),
  'estimate-unreadable': ({ system }) => step(system, () => ({ estimate: { duration: { fixed: 'soon' } } })),
  'scenario-does-not-fit': () => (document) => ({
    ...document,
    scenarios: [
      ...document.scenarios,
      { ...present(document.scenarios[0], 'scenario'), id: 'sc_new', script: { st_gone: [{ done: {} }] } },
    ],
  }),
  'promise-does-not-fit': () => (document) => ({
    ...document,
    promises: [
      ...document.promises,
      { id: 'pr_new', name: 'Gone', rule: { never: 'st_nowhere', before: trigger(document) } },
    ],
  }),
};
