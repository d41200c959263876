import { describe, expect, it } from 'vitest';
import { commandCatalog, plainCommands } from '../../../../src/features/editor/commands/command-catalog';
import { listTargets } from '../../../../src/features/editor/commands/connect';
import { SHORTCUTS, shortcutsOf } from '../../../../src/features/editor/commands/shortcuts';
import { stepSize } from '../../../../src/model/step-size';
import { stepTypes } from '../../../../src/steps/step-types';
import { sketch } from '../../../support/sketch';
import { TestEditor } from '../../../support/test-editor';

const row = () =>
  new TestEditor(
    sketch({
      steps: {
        Start: 'trigger',
        Pack: { type: 'task', at: { x: 200, y: -18 } },
        Ship: { type: 'task', at: { x: 436, y: -18 } },
      },
      arrows: ['Start>Pack', 'Pack>Ship'],
    }),
  );

describe('adding a step', () => {
  it('hangs it on the selected step by its first free good way, to the right and level with its middle', () => {
    const editor = new TestEditor().select('Start').add('task', 'Pack').add('end', 'Done');

    expect(editor.arrows).toEqual(['Start:started>Pack', 'Pack:done>Done']);
    expect(editor.step('Pack').at).toEqual({ x: 200, y: -18 });
    expect(editor.step('Done').at).toEqual({ x: 436, y: 9 });
    expect(editor.selected).toEqual(['Done']);
  });

  it('is one step of the history', () => {
    const editor = new TestEditor().select('Start').add('task', 'Pack');

    editor.session.undo();

    expect(editor.names).toEqual(['Start']);
    expect(editor.arrows).toEqual([]);
    expect(editor.selected).toEqual(['Start']);
  });

  it('takes the next row when the place is taken, and starts a row lower for bad news', () => {
    const editor = row().select('Start').add('task', 'Also').select('Ship');
    expect(editor.step('Also').at).toEqual({ x: 200, y: 130 });

    const { id } = editor.step('Ship');
    editor.add('notify', 'Tell', { after: { step: id, outcome: 'failed' } });

    expect(editor.step('Tell').at).toEqual({ x: 672, y: 130 });
    expect(editor.arrows.at(-1)).toBe('Ship:failed>Tell');
  });

  it('takes the answers of an approval and the rules of an either-or in turn, and forks ordinary work', () => {
    const editor = new TestEditor().select('Start').add('approval', 'Ask');
    for (const name of ['Yes', 'No', 'Change', 'Silent']) editor.select('Ask').add('task', name);
    editor.select('Yes').add('task', 'One').select('Yes').add('task', 'Two');

    expect(editor.arrows.slice(1)).toEqual([
      'Ask:approved>Yes',
      'Ask:rejected>No',
      'Ask:changes>Change',
      'Ask:no-answer>Silent',
      'Yes:done>One',
      'Yes:done>Two',
    ]);
  });

  it('stands alone where nothing can lead to it, or when told so', () => {
    const editor = row()
      .select('Ship')
      .add('fallback', 'Catch')
      .select('Ship')
      .add('note', 'Mind')
      .select('Ship');
    editor.add('task', 'Loose', { after: null });

    expect(editor.arrows).toHaveLength(2);
    expect(editor.step('Catch').at).toEqual({ x: 672, y: -18 });
    expect(editor.step('Loose').at.x).toBe(0);
  });

  it('goes where the owner put it, without an arrow', () => {
    const editor = row()
      .select('Ship')
      .add('task', 'There', { at: { x: 5, y: 500 } });

    expect(editor.step('There').at).toEqual({ x: 5, y: 500 });
    expect(editor.arrows).toHaveLength(2);
  });

  it('stays in the container of the step that it follows', () => {
    const editor = new TestEditor(
      sketch({ steps: { Box: 'stage', Inner: { type: 'task', in: 'st_Box' } }, arrows: [] }),
    );

    editor.select('Inner').add('task', 'Next');

    expect(editor.step('Next').in).toBe('st_Box');
  });

  it('never covers another step', () => {
    const editor = row();
    for (let index = 0; index < 12; index += 1)
      editor.select('Pack').add(index % 3 === 0 ? 'end' : 'task', `s${String(index)}`);

    const boxes = editor.document.steps.map((step) => ({ ...step.at, ...stepSize(step, stepTypes) }));
    const overlaps = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (two) =>
            one.x < two.x + two.width &&
            two.x < one.x + one.width &&
            one.y < two.y + two.height &&
            two.y < one.y + one.height,
        ),
    );
    expect(overlaps).toEqual([]);
  });
});

describe('inserting a step on an arrow', () => {
  it('puts a new step between the two', () => {
    const editor = row().insert('wait', 'Cool down', 'Pack:done>Ship');

    expect(editor.arrows).toEqual(['Start:started>Pack', 'Pack:done>Cool down', 'Cool down:over>Ship']);
    expect(editor.step('Cool down').at).toEqual({ x: 318, y: 130 });
    editor.session.undo();
    expect(editor.names).toEqual(['Start', 'Pack', 'Ship']);
  });

  it('adds nothing when the step cannot stand there', () => {
    const editor = row().insert('end', 'Done', 'Pack:done>Ship');

    expect(editor.refusal).toMatchObject({ code: 'no-way-out', because: 'terminal' });
    expect(editor.names).toEqual(['Start', 'Pack', 'Ship']);
  });
});

describe('connecting', () => {
  it('draws, leads elsewhere and explains a refusal', () => {
    const editor = row().connect('Ship>Pack');
    expect(editor.arrows.at(-1)).toBe('<Ship:done>Pack');

    editor.reconnect('<Ship:done>Pack', { outcome: 'failed' });
    expect(editor.arrows.at(-1)).toBe('<Ship:failed>Pack');
    expect(editor.connect('Ship>Start').refusal).toEqual({
      code: 'no-way-in',
      step: 'st_Start',
      because: 'entry',
    });
    expect(editor.connect('Pack:done>Ship').refusal).toEqual({ code: 'already-connected', arrow: 'ar_2' });
  });

  it('lists where an arrow could lead', () => {
    const { document } = row();

    expect(listTargets(document, 'st_Pack', 'done', stepTypes)).toEqual(['st_Pack']);
    expect(listTargets(document, 'st_Pack', 'failed', stepTypes)).toEqual(['st_Pack', 'st_Ship']);
  });

  it('takes all arrows from selected steps and leaves the steps', () => {
    const editor = row().select('Pack').run('disconnect');

    expect(editor.arrows).toEqual([]);
    expect(editor.names).toEqual(['Start', 'Pack', 'Ship']);
  });
});

describe('deleting', () => {
  it('removes steps with their arrows, and arrows alone', () => {
    expect(row().select('Pack').run('delete').arrows).toEqual([]);

    const editor = row().selectArrow('Pack:done>Ship').run('delete');
    expect(editor.arrows).toEqual(['Start:started>Pack']);
    expect(editor.published[0]?.label).toBe('Delete arrow');
  });

  it('refuses when nothing is selected', () => {
    expect(row().run('delete').refusal).toEqual({ code: 'nothing-selected' });
  });
});

describe('moving', () => {
  it('by keys is one entry while it goes on', () => {
    const editor = row().select('Pack', 'Ship').run('nudge-left', 'nudge-left', 'nudge-down-far');

    expect(editor.step('Pack').at).toEqual({ x: 180, y: 42 });
    expect(editor.published[0]?.label).toBe('Move 2 steps');
    editor.session.undo();
    expect(editor.step('Ship').at).toEqual({ x: 436, y: -18 });
  });

  it('moves what is inside a selected container once, with the container', () => {
    const editor = new TestEditor(
      sketch({
        steps: { Box: 'stage', Inner: { type: 'task', in: 'st_Box', at: { x: 5, y: 5 } } },
        arrows: [],
      }),
    );

    editor.select('Box', 'Inner').run('nudge-right');

    expect(editor.step('Box').at).toEqual({ x: 10, y: 0 });
    expect(editor.step('Inner').at).toEqual({ x: 5, y: 5 });
  });

  it('into a container cuts the arrows that would cross its border', () => {
    const editor = row().add('stage', 'Box', { at: { x: 0, y: 300 } });

    editor.move('Pack', 20, 40, editor.step('Box').id);

    expect(editor.step('Pack')).toMatchObject({ in: editor.step('Box').id, at: { x: 20, y: 40 } });
    expect(editor.arrows).toEqual([]);
  });
});

describe('switching off', () => {
  it('switches off what may be off, and on again', () => {
    const editor = row().select('Start', 'Pack', 'Ship').run('switch-off');
    expect(editor.document.steps.map(({ off }) => off)).toEqual([false, true, true]);

    editor.run('switch-off');
    expect(editor.document.steps.map(({ off }) => off)).toEqual([false, false, false]);
    expect(editor.published.map(({ label }) => label)).toEqual(['Switch off 2 steps', 'Switch on 2 steps']);
  });
});

describe('the catalog', () => {
  it('names every command once, and every shortcut leads to one', () => {
    const ids = commandCatalog.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(SHORTCUTS.filter(({ command }) => !ids.includes(command))).toEqual([]);
    expect(new Set(SHORTCUTS.map(({ keys }) => keys)).size).toBe(SHORTCUTS.length);
    expect(shortcutsOf('redo')).toEqual(['$mod+Shift+z', '$mod+y']);
  });

  it('offers only what can be done', () => {
    const idle = plainCommands.filter((command) => command.enabled(row().session)).map(({ id }) => id);
    const busy = plainCommands
      .filter((command) => command.enabled(row().select('Pack').session))
      .map(({ id }) => id);

    expect(idle).toEqual(['select-all']);
    expect(busy).toEqual(
      expect.arrayContaining(['cut', 'copy', 'duplicate', 'delete', 'switch-off', 'nudge-up']),
    );
  });

  it('runs every plain command that says it can run', () => {
    for (const command of plainCommands) {
      const editor = row().select('Pack').rename('Ship', 'Send').rename('Send', 'Mail');
      editor.session.undo();

      expect(command.enabled(editor.session), command.id).toBe(true);
      expect(command.run(editor.session).ok, command.id).toBe(true);
    }
  });
});
