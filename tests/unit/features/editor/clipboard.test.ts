import { describe, expect, it } from 'vitest';
import { isObject } from '../../../../src/kernel/json';
import { countingIds } from '../../../support/counting-ids';
import { sketch } from '../../../support/sketch';
import { TestEditor } from '../../../support/test-editor';

const yes = { field: 'fd_yes', is: 'yes' };

const orders = () =>
  sketch({
    steps: {
      Start: 'trigger',
      Check: {
        type: 'branch',
        config: { rules: [{ id: 'ru_yes', name: 'Yes', when: yes }] },
        estimate: { chance: { ru_yes: 0.4 } },
        at: { x: 200, y: 0 },
      },
      Ask: {
        type: 'approval',
        config: { approvers: ['ro_boss'], notBy: ['st_Check'] },
        role: 'ro_boss',
        at: { x: 400, y: 0 },
      },
      Tell: {
        type: 'notify',
        config: { to: { text: 'x' }, message: 'Was it {fd_yes}?' },
        at: { x: 600, y: 0 },
      },
    },
    arrows: ['Start>Check', 'Check:ru_yes>Ask', 'Ask>Tell', '<Ask:changes>Check'],
    fields: [{ id: 'fd_yes', name: 'In stock', type: 'yesno' }],
    roles: [{ id: 'ro_boss', name: 'Boss', people: [{ id: 'pe_a', name: 'Ann' }] }],
  });

const copied = (editor: TestEditor) => editor.session.clipboard.text() ?? '';

describe('copy and paste', () => {
  it('makes new ids everywhere, also for rules, and points inside the copy', () => {
    const editor = new TestEditor(orders()).select('Check', 'Ask').run('copy').paste();

    const [check, ask] = editor.document.steps.slice(4);
    const rule = check?.config['rules'];
    const ruleId = Array.isArray(rule) && isObject(rule[0]) ? String(rule[0]['id']) : '';
    expect(ruleId).toMatch(/^ru_n/);
    expect(check?.estimate.chance).toEqual({ [ruleId]: 0.4 });
    expect(ask?.config).toMatchObject({ approvers: ['ro_boss'], notBy: [check?.id] });
    expect(ask?.role).toBe('ro_boss');
    expect(editor.document.arrows.slice(4)).toMatchObject([
      { from: check?.id, outcome: ruleId, to: ask?.id, back: false },
      { from: ask?.id, outcome: 'changes', to: check?.id, back: true },
    ]);
    expect(editor.document.fields).toHaveLength(1);
    expect(editor.document.roles).toHaveLength(1);
    expect(editor.session.state().selection.steps).toEqual([check?.id, ask?.id]);
  });

  it('puts copies beside the original, each paste a little further, or where the owner points', () => {
    const editor = new TestEditor(orders()).select('Check', 'Ask').run('copy').paste().paste();
    editor.paste({ at: { x: 0, y: 900 } });

    expect(editor.document.steps.slice(4).map(({ at }) => [at.x, at.y])).toEqual([
      [240, 40],
      [440, 40],
      [280, 80],
      [480, 80],
      [0, 900],
      [200, 900],
    ]);
  });

  it('is one step of the history', () => {
    const editor = new TestEditor(orders()).select('Check', 'Ask').run('duplicate');
    expect(editor.session.state().undoLabel).toBe('Duplicate 2 steps');

    editor.session.undo();

    expect(JSON.stringify(editor.document)).toBe(JSON.stringify(orders()));
  });

  it('takes what is inside a container along, at its place within', () => {
    const editor = new TestEditor(
      sketch({
        steps: { Box: 'stage', Inner: { type: 'task', in: 'st_Box', at: { x: 7, y: 7 } } },
        arrows: [],
      }),
    );

    editor.select('Box').run('copy').paste();

    const [box, inner] = editor.document.steps.slice(2);
    expect(inner).toMatchObject({ in: box?.id, at: { x: 7, y: 7 } });
    expect(box?.at).toEqual({ x: 40, y: 40 });
  });
});

describe('cut and paste', () => {
  it('gives the same steps back, with their arrows and marks, at the end of the document', () => {
    const editor = new TestEditor(orders());
    const before = [...editor.arrows].sort();

    editor.select('Check').run('cut');
    expect(editor.arrows).toEqual(['Ask:approved>Tell']);
    editor.paste();

    expect(editor.names).toEqual(['Start', 'Ask', 'Tell', 'Check']);
    expect(editor.step('Check')).toEqual(orders().steps[1]);
    expect([...editor.arrows].sort()).toEqual(before);
  });

  it('gives new ids when it is pasted a second time', () => {
    const editor = new TestEditor(orders()).select('Check').run('cut').paste().paste();

    const checks = editor.document.steps.filter(({ name }) => name === 'Check').map(({ id }) => id);
    expect(checks[0]).toBe('st_Check');
    expect(new Set(checks).size).toBe(2);
  });

  it('leaves an arrow out whose other end is gone', () => {
    const editor = new TestEditor(orders()).select('Check').run('cut');
    const text = copied(editor);
    editor.select('Ask').run('delete').paste({ text });

    expect(editor.arrows).toEqual(['Start:started>Check']);
  });
});

describe('pasting into another workflow', () => {
  const piece = () => copied(new TestEditor(orders()).select('Check', 'Ask', 'Tell').run('copy'));

  it('brings the fields and roles along that are missing there', () => {
    const other = new TestEditor({ ...sketch({ steps: { Go: 'trigger' }, arrows: [] }), id: 'wf_other' });

    other.paste({ text: piece() });

    expect(other.document.fields).toMatchObject([{ id: 'fd_yes', name: 'In stock' }]);
    expect(other.document.roles).toMatchObject([{ id: 'ro_boss', people: [{ id: 'pe_a', name: 'Ann' }] }]);
    expect(other.names).toEqual(['Go', 'Check', 'Ask', 'Tell']);
  });

  it('uses those of the same name, and leaves alone what only has the same id', () => {
    const other = new TestEditor({
      ...sketch({
        steps: { Go: 'trigger' },
        arrows: [],
        fields: [
          { id: 'fd_yes', name: 'Something else', type: 'text' },
          { id: 'fd_stock', name: 'in stock ', type: 'yesno' },
        ],
        roles: [{ id: 'ro_1', name: 'BOSS' }],
      }),
      id: 'wf_other',
    });

    other.paste({ text: piece() });

    expect(other.document.fields).toHaveLength(2);
    expect(other.document.roles).toHaveLength(1);
    expect(other.step('Ask')).toMatchObject({ role: 'ro_1', config: { approvers: ['ro_1'] } });
    expect(other.step('Tell').config).toMatchObject({ message: 'Was it {fd_stock}?' });
    expect(JSON.stringify(other.step('Check').config)).toContain('"field":"fd_stock"');
  });

  it('gives a new id to what comes along when its own is taken by something else', () => {
    const other = new TestEditor(
      {
        ...sketch({
          steps: { Go: 'trigger' },
          arrows: [],
          fields: [{ id: 'fd_yes', name: 'Something else', type: 'text' }],
        }),
        id: 'wf_other',
      },
      countingIds(),
    );

    other.paste({ text: piece() });

    const added = other.document.fields[1];
    expect(added).toMatchObject({ name: 'In stock', type: 'yesno' });
    expect(other.step('Tell').config).toMatchObject({ message: `Was it {${added?.id ?? ''}}?` });
  });
});

describe('pasting a text that is not ours', () => {
  const good = JSON.stringify({
    format: 'runthrough.clipboard',
    formatVersion: 1,
    takenFrom: 'wf_a',
    cut: false,
    parts: {},
  });

  it.each([
    ['a letter', 'Dear Sir or Madam', 'not-steps'],
    ['nothing', '', 'not-steps'],
    ['another format', '{"format":"excalidraw/clipboard"}', 'not-steps'],
    ['a newer program', good.replace('"formatVersion":1', '"formatVersion":2'), 'newer'],
    ['broken parts', good.replace('"parts":{}', '"parts":{"steps":[{"id":5}]}'), 'broken'],
    [
      'a key that no workflow may have',
      good.replace('"parts":{}', '"parts":{"__proto__":{"steps":[]}}'),
      'broken',
    ],
  ])('refuses %s', (_, text, why) => {
    const editor = new TestEditor(orders()).paste({ text });

    expect(editor.refusal).toEqual({ code: 'not-pasteable', why });
    expect(editor.published).toEqual([]);
  });

  it('refuses steps that share an id', () => {
    const step = { id: 'st_a', type: 'task' };
    const text = good
      .replace('"parts":{}', JSON.stringify({ parts: { steps: [step, step] } }).slice(1, -1))
      .replace('"cut":false', '"cut":true');

    expect(new TestEditor(orders()).paste({ text }).refusal).toEqual({ code: 'id-taken', id: 'st_a' });
  });
});
