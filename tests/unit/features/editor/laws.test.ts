// What must hold whatever an owner does, in any order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeStepTypeCommand } from '../../../../src/features/editor/commands/change-step-type';
import { plainCommands } from '../../../../src/features/editor/commands/command-catalog';
import { connectCommand } from '../../../../src/features/editor/commands/connect';
import { insertOnArrowCommand } from '../../../../src/features/editor/commands/insert-on-arrow';
import { moveCommand } from '../../../../src/features/editor/commands/move';
import { reconnectCommand } from '../../../../src/features/editor/commands/reconnect';
import { renameCommand } from '../../../../src/features/editor/commands/rename';
import { present } from '../../../../src/kernel/invariant';
import { applyPatch } from '../../../../src/model/apply-patch';
import { documentSchema } from '../../../../src/model/document';
import { changeStep } from '../../../../src/model/edits/change-step';
import { addField, changeField, removeField } from '../../../../src/model/edits/field-edits';
import { addRole, removeRole } from '../../../../src/model/edits/role-edits';
import { stepTypes } from '../../../../src/steps/step-types';
import { sketch } from '../../../support/sketch';
import { TestEditor } from '../../../support/test-editor';

const first = () =>
  sketch({
    steps: {
      Start: 'trigger',
      Pack: { type: 'task', needs: ['fd_a'] },
      Box: 'stage',
      Inner: { type: 'task', in: 'st_Box' },
      Either: {
        type: 'branch',
        config: { rules: [{ id: 'ru_a', name: 'A', when: { field: 'fd_a', is: 'filled' } }] },
      },
      End: 'end',
    },
    arrows: ['Start>Pack', 'Pack>Either', 'Either:ru_a>Box', 'Either:otherwise>End', '<Pack:failed>Pack'],
    fields: [
      { id: 'fd_a', name: 'A', sample: 'x' },
      { id: 'fd_b', name: 'B', sample: 'y' },
    ],
    scenarios: [{ id: 'sc_a', input: { fd_a: '1', fd_b: '2' } }],
  });

type Deed = readonly [kind: number, one: number, two: number];

const types = stepTypes.all.map(({ type }) => type);

/** Does one of the things that an owner can do, on things picked by number. */
function act(editor: TestEditor, [kind, one, two]: Deed): void {
  const { session, document } = editor;
  const pick = <Item>(items: readonly Item[], number: number) => items[number % Math.max(1, items.length)];
  const step = pick(document.steps, one)?.id ?? 'st_none';
  const other = pick(document.steps, two)?.id ?? 'st_none';
  const arrow = pick(document.arrows, one)?.id ?? 'ar_none';
  const type = pick(types, two) ?? 'task';
  const deeds: readonly (() => unknown)[] = [
    () => editor.add(type, `n${String(one)}`),
    () => editor.add(type, `n${String(one)}`, { at: { x: one * 7, y: two * 11 } }),
    () => insertOnArrowCommand.run(session, { arrow, put: { type } }),
    () => insertOnArrowCommand.run(session, { arrow, put: { step: other } }),
    () => connectCommand.run(session, { from: step, to: other }),
    () => reconnectCommand.run(session, { arrow, to: other }),
    () => renameCommand.run(session, { step, name: `r${String(two % 3)}` }),
    () => moveCommand.run(session, { places: [{ id: step, at: { x: one, y: two } }] }),
    () =>
      moveCommand.run(session, {
        places: [{ id: step, at: { x: one, y: two } }],
        into: two % 2 === 0 ? other : null,
      }),
    () => changeStepTypeCommand.run(session, { step, type }),
    () => session.select({ steps: [step, other], arrows: [arrow] }),
    () => present(pick(plainCommands, two), 'a plain command').run(session),
    () => present(pick(plainCommands, one + two), 'a plain command').run(session),
    () => editor.paste(),
    () =>
      session.apply('Change needs', { merge: step }, (sheet) =>
        changeStep(sheet, step, { needs: ['fd_a'] }, stepTypes),
      ),
    () => session.apply('Change rules', 'now', (sheet) => changeStep(sheet, step, { config: {} }, stepTypes)),
    () =>
      session.apply('Add field', 'now', (sheet) => addField(sheet, { id: `fd_${String(one)}`, sample: 'z' })),
    () =>
      session.apply('Change field', 'now', (sheet) =>
        changeField(sheet, 'fd_b', { type: two % 2 === 0 ? 'number' : 'text' }),
      ),
    () =>
      session.apply('Remove field', 'now', (sheet) =>
        removeField(sheet, two % 2 === 0 ? 'fd_b' : 'fd_a', stepTypes),
      ),
    () =>
      session.apply('Add role', 'now', (sheet) =>
        addRole(sheet, { id: 'ro_a', people: [{ id: 'pe_a', name: '' }] }),
      ),
    () => session.apply('Remove role', 'now', (sheet) => removeRole(sheet, 'ro_a', stepTypes)),
    () =>
      session.apply('Fold', 'never', (sheet) =>
        changeStep(sheet, step, { pinned: two % 2 === 0 }, stepTypes),
      ),
  ];
  present(pick(deeds, kind), 'a deed')();
}

const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.tuple(fc.nat({ max: 21 }), fc.nat({ max: 40 }), fc.nat({ max: 40 })),
  { maxLength: 30, size: 'max' },
);

const bytes = (value: unknown) => JSON.stringify(value);

describe('whatever an owner does', () => {
  it('undoing all of it gives the first document, redoing all of it the last, byte for byte', () => {
    let committed = 0;
    fc.assert(
      fc.property(deeds, (given) => {
        const editor = new TestEditor(first());
        // What stands outside the history stays when all is undone, so it is left out here.
        for (const deed of given) if (deed[0] !== 21) act(editor, deed);
        committed += editor.published.length;
        editor.redoAll();
        const last = bytes(editor.document);

        editor.undoAll();
        expect(bytes(editor.document)).toBe(bytes(first()));
        expect(bytes(editor.redoAll().document)).toBe(last);
      }),
      { numRuns: 150 },
    );
    expect(committed).toBeGreaterThan(500);
  });

  it('the published patches, as they would be stored, build the document again', () => {
    fc.assert(
      fc.property(deeds, (given) => {
        const editor = new TestEditor(first());
        for (const deed of given) act(editor, deed);
        editor.undoAll();

        const rebuilt = editor.published.reduce((document, { patch }) => {
          const applied = applyPatch(structuredClone(patch), document);
          if (!applied.ok) throw new Error(bytes(applied.error));
          return applied.value;
        }, first());
        expect(bytes(rebuilt)).toBe(bytes(editor.document));
      }),
      { numRuns: 100 },
    );
  });

  it('the document stays a file: readable as it is, ids unique, arrows between steps of one container', () => {
    fc.assert(
      fc.property(deeds, (given) => {
        const editor = new TestEditor(first());
        for (const deed of given) act(editor, deed);
        const { document } = editor;

        expect(bytes(documentSchema.parse(document))).toBe(bytes(document));
        const ids = [...document.steps, ...document.arrows, ...document.fields, ...document.roles].map(
          ({ id }) => id,
        );
        expect(new Set(ids).size).toBe(ids.length);
        const within = new Map(document.steps.map((step) => [step.id, step.in]));
        for (const { from, to } of document.arrows) {
          expect(within.has(from) && within.has(to)).toBe(true);
          expect(within.get(from)).toBe(within.get(to));
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a large drawing', () => {
  function line(count: number): TestEditor {
    const names = Array.from({ length: count }, (_, index) => `s${String(index)}`);
    const steps = Object.fromEntries(names.map((name, index) => [name, index === 0 ? 'trigger' : 'task']));
    const arrows = names.slice(1).map((name, index) => `${names[index] ?? ''}>${name}`);
    return new TestEditor(sketch({ steps, arrows }));
  }

  it('publishes as little for one of 1,000 steps as for one of 10', () => {
    const sizes = [10, 1_000].map((count) => {
      const editor = line(count).move('s5', 3, 4).select('s5').run('delete', 'undo', 'redo');
      return editor.published.map(({ patch }) => bytes(patch).length);
    });

    const [small = [], large = []] = sizes;
    expect(small).toHaveLength(4);
    for (const [index, size] of large.entries()) expect(size).toBeLessThan((small[index] ?? 0) + 40);
  });

  it('costs no more than its size to change: 10 times the steps at most 15 times the time', () => {
    const timeOf = (editor: TestEditor): number => {
      const rounds = Array.from({ length: 7 }, () => {
        const start = performance.now();
        for (let index = 0; index < 60; index += 1) {
          moveCommand.run(editor.session, { places: [{ id: 'st_s50', at: { x: index + 1, y: index } }] });
          renameCommand.run(editor.session, { step: 'st_s50', name: String(index) });
        }
        editor.undoAll();
        return performance.now() - start;
      });
      return Math.min(...rounds);
    };
    const [small, large] = [line(100), line(1_000)];
    timeOf(small);
    timeOf(large);

    expect(timeOf(large) / timeOf(small)).toBeLessThan(15);
  });
});
