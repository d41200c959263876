import { describe, expect, it } from 'vitest';
import { addStepCommand } from '../../../../src/features/editor/commands/add-step';
import { renameCommand } from '../../../../src/features/editor/commands/rename';
import { NOTHING_SELECTED } from '../../../../src/features/editor/session/selection';
import { invariant } from '../../../../src/kernel/invariant';
import { fail, succeed } from '../../../../src/kernel/result';
import { applyPatch } from '../../../../src/model/apply-patch';
import { changeStep } from '../../../../src/model/edits/change-step';
import { removeSteps } from '../../../../src/model/edits/remove-steps';
import { stepTypes } from '../../../../src/steps/step-types';
import { sketch } from '../../../support/sketch';
import { TestEditor } from '../../../support/test-editor';

const threeSteps = () =>
  sketch({ steps: { Start: 'trigger', Pack: 'task', Ship: 'task' }, arrows: ['Start>Pack', 'Pack>Ship'] });

const rename = (id: string, name: string) => (document: Parameters<typeof changeStep>[0]) =>
  changeStep(document, id, { name }, stepTypes);

describe('a transaction', () => {
  it('is one step of the history, however many edits it does', () => {
    const editor = new TestEditor(threeSteps());

    editor.session.transact('Tidy names', 'now', (draft) => {
      draft.apply(rename('st_Pack', 'Pack it'));
      return draft.apply(rename('st_Ship', 'Ship it'));
    });

    expect(editor.names).toEqual(['Start', 'Pack it', 'Ship it']);
    expect(editor.session.state()).toMatchObject({
      undoLabel: 'Tidy names',
      canUndo: true,
      canRedo: false,
      revision: 1,
    });
    editor.session.undo();
    expect(editor.names).toEqual(['Start', 'Pack', 'Ship']);
    expect(editor.session.state()).toMatchObject({
      redoLabel: 'Tidy names',
      canUndo: false,
      canRedo: true,
      revision: 2,
    });
  });

  it('changes nothing when one of its edits is refused, also when nobody looks', () => {
    const editor = new TestEditor(threeSteps());
    const before = editor.session.state();

    const result = editor.session.transact('Careless', 'now', (draft) => {
      draft.apply(rename('st_Pack', 'Pack it'));
      draft.apply(rename('st_gone', 'Never'));
      return succeed(null);
    });

    expect(result).toEqual({ ok: false, error: { code: 'missing', kind: 'step', id: 'st_gone' } });
    expect(editor.session.state()).toBe(before);
    expect(editor.published).toEqual([]);
  });

  it('changes nothing when it throws, and the session works on', () => {
    const editor = new TestEditor(threeSteps());

    expect(() =>
      editor.session.transact('Broken', 'now', (draft) => {
        draft.apply(rename('st_Pack', 'Pack it'));
        throw new Error('a bug');
      }),
    ).toThrow('a bug');

    expect(editor.names).toEqual(['Start', 'Pack', 'Ship']);
    expect(editor.rename('Pack', 'Pack it').names).toEqual(['Start', 'Pack it', 'Ship']);
  });

  it('joins the one it is in, and refused takes back only its own part', () => {
    const editor = new TestEditor(threeSteps());

    editor.session.transact('Outer', 'now', (draft) => {
      draft.apply(rename('st_Pack', 'Pack it'));
      const inner = editor.session.transact('Inner', 'now', (nested) => {
        nested.apply(rename('st_Ship', 'Ship it'));
        return fail({ code: 'missing' as const, kind: 'step' as const, id: 'st_x' });
      });
      expect(inner.ok).toBe(false);
      return renameCommand.run(editor.session, { step: 'st_Start', name: 'Begin' });
    });

    expect(editor.names).toEqual(['Begin', 'Pack it', 'Ship']);
    expect(editor.published.map(({ label }) => label)).toEqual(['Outer']);
  });

  it('leaves no trace when it ends where it began', () => {
    const editor = new TestEditor(threeSteps());

    editor.rename('Pack', 'Pack').move('Pack', 0, 0);

    expect(editor.published).toEqual([]);
    expect(editor.session.state()).toMatchObject({ canUndo: false, revision: 0 });
  });

  it('outside the history changes values and leaves undo and redo as they are', () => {
    const editor = new TestEditor(threeSteps());
    editor.rename('Pack', 'Pack it').rename('Ship', 'Ship it');
    editor.session.undo();

    editor.session.apply('Fold', 'never', (document) =>
      changeStep(document, 'st_Ship', { collapsed: true }, stepTypes),
    );

    expect(editor.session.state()).toMatchObject({ undoLabel: 'Rename step', redoLabel: 'Rename step' });
    editor.undoAll();
    expect(editor.names).toEqual(['Start', 'Pack', 'Ship']);
    expect(editor.step('Ship').collapsed).toBe(true);
    expect(editor.redoAll().names).toEqual(['Start', 'Pack it', 'Ship it']);
  });

  it('outside the history may add and remove nothing', () => {
    const editor = new TestEditor(threeSteps());

    expect(() =>
      editor.session.apply('Sly', 'never', (document) => removeSteps(document, ['st_Ship'])),
    ).toThrow('adds and removes nothing');
    expect(editor.names).toEqual(['Start', 'Pack', 'Ship']);
  });
});

describe('typing', () => {
  it('in one field is one entry, until something else is done', () => {
    const editor = new TestEditor(threeSteps()).type('Pack', 'Wrap');
    expect(editor.published).toHaveLength(4);

    editor.session.undo();

    expect(editor.names).toEqual(['Start', 'Pack', 'Ship']);
    expect(editor.session.state().canUndo).toBe(false);
    editor.session.redo();
    expect(editor.names).toEqual(['Start', 'Wrap', 'Ship']);
  });

  it('in another field, after leaving the field, after a command, or after undo begins a new entry', () => {
    const editor = new TestEditor(threeSteps()).type('Pack', 'Wrap').type('Ship', 'Send');
    editor.session.settle();
    editor.type('Send', 'Post').rename('Start', 'Begin').type('Post', 'Mail');
    editor.session.undo();
    editor.type('Post', 'Fax');

    const undone: (readonly string[])[] = [];
    while (editor.session.undo()) undone.push(editor.names.slice());

    expect(undone).toEqual([
      ['Begin', 'Wrap', 'Post'],
      ['Start', 'Wrap', 'Post'],
      ['Start', 'Wrap', 'Send'],
      ['Start', 'Wrap', 'Ship'],
      ['Start', 'Pack', 'Ship'],
    ]);
  });

  it('and selecting something else in between begins a new entry', () => {
    const editor = new TestEditor(threeSteps()).type('Pack', 'Wr').select('Ship').type('Wr', 'Wrap');

    editor.session.undo();

    expect(editor.names).toEqual(['Start', 'Wr', 'Ship']);
  });

  it('back to what it was leaves nothing to undo', () => {
    const editor = new TestEditor(threeSteps());
    const write = (name: string) => renameCommand.run(editor.session, { step: 'st_Pack', name });

    write('Packs');
    write('Pack');

    expect(editor.session.state().canUndo).toBe(false);
    write('Packed');
    editor.session.undo();
    expect(editor.names).toEqual(['Start', 'Pack', 'Ship']);
  });

  it('takes putting a step and naming it straight away for one thing', () => {
    // given
    const editor = new TestEditor();
    const before = editor.document;
    const added = addStepCommand.run(editor.session, { type: 'task', name: 'New task' });
    invariant(added.ok, 'a task can be added');
    const { step } = added.value;
    // when
    renameCommand.run(editor.session, { step, name: 'Pack' });
    editor.session.settle();
    // then
    expect(editor.session.state()).toMatchObject({ undoLabel: 'Add step' });
    renameCommand.run(editor.session, { step, name: 'Pack it' });
    editor.session.undo();
    expect(editor.names).toContain('Pack');
    editor.session.undo();
    expect(editor.document).toEqual(before);
    expect(editor.session.state().canUndo).toBe(false);
    editor.session.redo();
    expect(editor.names).toContain('Pack');
  });

  it('takes naming a step for a thing of its own once something else was done', () => {
    const editor = new TestEditor();
    const added = addStepCommand.run(editor.session, { type: 'task', name: 'New task' });
    invariant(added.ok, 'a task can be added');
    editor.session.select(NOTHING_SELECTED);
    renameCommand.run(editor.session, { step: added.value.step, name: 'Pack' });
    editor.session.undo();
    expect(editor.names).toContain('New task');
  });

  it('drops what could be redone', () => {
    const editor = new TestEditor(threeSteps()).rename('Ship', 'Send');
    editor.session.undo();

    editor.type('Pack', 'W');

    expect(editor.session.redo()).toBe(false);
  });
});

describe('undo and redo', () => {
  it('bring the selection back that was there', () => {
    const editor = new TestEditor(threeSteps()).select('Pack').run('delete').select('Ship');

    editor.session.undo();
    expect(editor.selected).toEqual(['Pack']);
    editor.session.redo();
    expect(editor.selected).toEqual([]);
  });

  it('say so when there is nothing', () => {
    const editor = new TestEditor().run('undo');
    expect(editor.refusal).toEqual({ code: 'nothing-to-undo' });
    expect(editor.run('redo').refusal).toEqual({ code: 'nothing-to-redo' });
  });

  it('publish patches from which the document can be built again', () => {
    const first = threeSteps();
    const editor = new TestEditor(first)
      .select('Pack')
      .add('notify', 'Tell')
      .run('undo', 'redo', 'delete', 'undo');

    const rebuilt = editor.published.reduce((document, { patch }) => {
      const applied = applyPatch(patch, document);
      if (!applied.ok) throw new Error(JSON.stringify(applied.error));
      return applied.value;
    }, first);

    expect(JSON.stringify(rebuilt)).toBe(JSON.stringify(editor.document));
    expect(editor.published.map(({ label }) => label)).toEqual([
      'Add step',
      'Undo: Add step',
      'Redo: Add step',
      'Delete step',
      'Undo: Delete step',
    ]);
    expect(editor.published.map(({ revision }) => revision)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('a session', () => {
  it('tells of changes in order, also when a listener changes something itself', () => {
    const editor = new TestEditor(threeSteps());
    editor.session.store.subscribe((state) => {
      if (state.revision === 1) editor.rename('Ship', 'Send');
    });

    editor.rename('Pack', 'Wrap');

    expect(editor.published.map(({ revision }) => revision)).toEqual([1, 2]);
    expect(editor.names).toEqual(['Start', 'Wrap', 'Send']);
  });

  it('knows nothing of another session', () => {
    const document = threeSteps();
    const [one, two] = [new TestEditor(document), new TestEditor(document)];

    one.select('Pack').run('copy', 'delete');

    expect(two.names).toEqual(['Start', 'Pack', 'Ship']);
    expect(two.session.state()).toMatchObject({
      revision: 0,
      canUndo: false,
      selection: { steps: [], arrows: [] },
    });
    expect(two.session.clipboard.text()).toBeNull();
  });

  it('selects only what is there', () => {
    const editor = new TestEditor(threeSteps());

    editor.session.select({ steps: ['st_Pack', 'st_gone'], arrows: ['ar_9'] });

    expect(editor.session.state().selection).toEqual({ steps: ['st_Pack'], arrows: [] });
  });
});
