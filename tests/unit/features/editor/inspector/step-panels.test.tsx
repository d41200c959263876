import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { documentSchema, type WorkflowDocument } from '../../../../../src/model/document';
import { stepTypes } from '../../../../../src/steps/step-types';
import { type ShownInspector, showInspector } from '../../../../support/show-inspector';

function drawing(step: Readonly<Record<string, unknown>>): WorkflowDocument {
  return documentSchema.parse({
    format: 'runthrough.workflow',
    formatVersion: 1,
    id: 'wf_panels',
    fields: [
      { id: 'fd_amount', name: 'Amount', type: 'money' },
      { id: 'fd_kind', name: 'Kind', type: 'choice', options: ['Complaint', 'Praise'] },
      { id: 'fd_items', name: 'Items', type: 'list' },
    ],
    roles: [
      { id: 'ro_desk', name: 'Front desk' },
      { id: 'ro_manager', name: 'Manager' },
    ],
    systems: [{ id: 'sy_cards', name: 'Card gateway' }],
    steps: [
      { id: 'st_a', type: 'task', name: 'First' },
      { id: 'st_b', type: 'task', name: 'Second' },
      { id: 'st_it', name: 'It', ...step },
      { id: 'st_in', type: 'task', name: 'Inner', in: step['type'] === 'stage' ? 'st_it' : null },
    ],
    arrows: ['trigger', 'fallback', 'note'].includes(String(step['type']))
      ? []
      : [
          { id: 'ar_1', from: 'st_a', outcome: 'done', to: 'st_it' },
          { id: 'ar_2', from: 'st_b', outcome: 'done', to: 'st_it' },
        ],
  });
}

async function choose(shown: ShownInspector, control: RegExp | string, option: string) {
  await shown.user.click(await screen.findByRole('combobox', { name: control }));
  await shown.user.click(await screen.findByRole('option', { name: (name) => name.startsWith(option) }));
}

async function add(shown: ShownInspector, control: RegExp, option: string) {
  await shown.user.click(await screen.findByRole('combobox', { name: control }));
  await shown.user.click(await screen.findByRole('option', { name: option }));
}

interface Case {
  readonly step: Readonly<Record<string, unknown>>;
  readonly act: (shown: ShownInspector) => Promise<void>;
  readonly expected: Readonly<Record<string, unknown>>;
}

const cases: Readonly<Record<string, Case>> = {
  trigger: {
    step: {},
    act: async (shown) => {
      await choose(shown, 'How it begins', 'An email');
      await add(shown, /^Asks for: add/, 'Amount');
    },
    expected: { config: { kind: 'email', asks: ['fd_amount'] } },
  },
  task: {
    step: {},
    act: async (shown) => {
      await choose(shown, 'Done by', 'Card gateway');
      await add(shown, /^Must leave: add/, 'Amount');
    },
    expected: { system: 'sy_cards', role: null, config: { by: 'system', produces: ['fd_amount'] } },
  },
  notify: {
    step: { config: { to: { text: '' }, message: '' } },
    act: async (shown) => {
      await shown.user.type(screen.getByRole('textbox', { name: 'Message' }), 'Paid: {{amount} for ');
      await add(shown, /^Message: put in a field/, 'Kind');
    },
    expected: { config: { to: { text: '' }, message: 'Paid: {fd_amount} for {fd_kind}' } },
  },
  ai: {
    step: {},
    act: async (shown) => {
      await add(shown, /^Fills in: add/, 'Kind');
      await shown.user.type(screen.getByRole('textbox', { name: 'What it is told' }), 'Sort it');
    },
    expected: { config: { produces: ['fd_kind'], allowed: {}, prompt: 'Sort it' } },
  },
  approval: {
    step: { config: { approvers: ['ro_desk'] } },
    act: async (shown) => {
      await shown.press('Add what happens');
      await add(shown, /^Decided by: add/, 'Manager');
      await shown.user.click(screen.getByRole('checkbox', { name: 'Ask for changes' }));
    },
    expected: {
      config: {
        approvers: ['ro_desk', 'ro_manager'],
        answers: ['approved', 'rejected', 'changes'],
        reasonFor: [],
        ladder: [{ after: 'PT2H', do: 'remind' }],
      },
    },
  },
  branch: {
    step: {},
    act: async (shown) => {
      await shown.press('Add a way');
      await choose(shown, 'Which field is compared?', 'Amount');
    },
    expected: {
      config: { rules: [{ id: 'ru_n1', name: '', when: { field: 'fd_amount', is: 'more', value: null } }] },
    },
  },
  wait: {
    step: { config: { for: 'P1D' } },
    act: async ({ user }) => {
      await user.click(screen.getByRole('radio', { name: 'A message' }));
      await user.type(screen.getByRole('textbox', { name: 'What it is called' }), 'It came');
    },
    expected: { config: { signal: { name: 'It came' } } },
  },
  stage: {
    step: {},
    act: (shown) => add(shown, /^Begins with: say which/, 'Inner'),
    expected: { name: 'It' },
  },
  'for-each': {
    step: {},
    act: (shown) => choose(shown, 'The list', 'Items'),
    expected: { config: { items: 'fd_items' } },
  },
  gather: {
    step: {},
    act: async (shown) => {
      await shown.press(/^Waits for: /);
      await shown.user.click(await screen.findByRole('radio', { name: 'A number of paths' }));
    },
    expected: { policy: { arrival: { count: 2, orFewer: false } } },
  },
  fallback: {
    step: {},
    act: async ({ user }) => {
      await user.click(screen.getByRole('radio', { name: 'Only some of it' }));
      await user.click(screen.getByRole('checkbox', { name: 'Too late' }));
    },
    expected: { config: { kinds: ['unavailable', 'too-late'] } },
  },
  undo: {
    step: {},
    act: async (shown) => {
      await shown.press(/^Tries: Once/);
      const tries = await screen.findByRole('dialog', { name: 'Tries' });
      await shown.user.click(within(tries).getByRole('button', { name: 'More' }));
    },
    expected: { policy: { retry: { attempts: 2 } } },
  },
  end: {
    step: {},
    act: async ({ user }) => {
      await user.click(screen.getByRole('radio', { name: 'Went wrong' }));
    },
    expected: { config: { result: 'failure' } },
  },
  note: {
    step: {},
    act: async ({ user }) => {
      await user.type(screen.getByRole('textbox', { name: 'What it says' }), 'Ask Ana');
    },
    expected: { config: { text: 'Ask Ana' } },
  },
};

describe('the form of a step', { timeout: 20_000 }, () => {
  it('is there for every type', () => {
    expect(Object.keys(cases).sort()).toEqual(stepTypes.all.map(({ type }) => type).sort());
  });

  it.each(Object.entries(cases))(
    '%s: what is changed reaches the drawing',
    async (type, { step, act, expected }) => {
      // given
      const shown = await showInspector(drawing({ type, ...step }), 'It');
      // when
      await act(shown);
      // then
      expect(shown.editor.step('It')).toMatchObject(expected);
      expect(shown.editor.published.length).toBeGreaterThan(0);
    },
  );

  it('says of a group with which step inside it begins', async () => {
    const shown = await showInspector(drawing({ type: 'stage' }), 'It');
    await add(shown, /^Begins with: say which/, 'Inner');
    expect(shown.editor.step('Inner').starts).toBe(true);
  });
});

describe('the tries', { timeout: 20_000 }, () => {
  it('are changed where the sentence says them, and the drawing of them follows', async () => {
    // given
    const shown = await showInspector(drawing({ type: 'task' }), 'It');
    expect(screen.getByRole('img', { name: /^Tried once/ })).toBeVisible();
    // when
    await shown.press('Tries: not tried again');
    const popover = await screen.findByRole('dialog', { name: 'Tries' });
    await shown.user.click(within(popover).getByRole('button', { name: 'More' }));
    await shown.user.click(within(popover).getByRole('button', { name: 'More' }));
    // then
    expect(shown.editor.step('It').policy.retry).toMatchObject({ attempts: 3, firstWait: 'PT1M', factor: 2 });
    expect(
      screen.getByRole('img', {
        name: 'Tried 3 times, try 2 1 min later, try 3 2 min later, then Somebody has to look',
      }),
    ).toBeVisible();
  });
});

describe('the ladder', { timeout: 20_000 }, () => {
  it('asks somebody else when a rung says so', async () => {
    // given
    const ladder = [{ after: 'PT2H', do: 'remind' }];
    const shown = await showInspector(
      drawing({ type: 'approval', config: { approvers: ['ro_desk'], ladder } }),
      'It',
    );
    // when
    await shown.press(/^2 h *remind/);
    await choose(shown, 'What happens', 'Ask somebody else too');
    // then
    expect(shown.editor.step('It').config['ladder']).toEqual([
      { after: 'PT2H', do: 'ask', role: 'ro_manager' },
    ]);
  });
});
