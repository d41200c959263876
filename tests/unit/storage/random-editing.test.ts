// The law of saving: whatever an owner does, undoes, redoes and however often the page is loaded again, what is stored
// is what they saw, and undo goes on where it was. The model knows nothing of patches or revisions.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPatch } from '../../../src/model/apply-patch';
import { diffDocuments } from '../../../src/model/diff-documents';
import type { WorkflowDocument } from '../../../src/model/document';
import { completeStep } from '../../../src/model/edits/add-step';
import { type DocumentPatch, invertPatch, isEmptyPatch } from '../../../src/model/patch';
import type { RevisionAct } from '../../../src/storage/revision';
import { createSaveQueue, type SaveQueue } from '../../../src/storage/save-queue';
import type { SavedEntry } from '../../../src/storage/saved-history';
import type { Stores } from '../../../src/storage/stores';
import { countingIds } from '../../support/counting-ids';
import { drawing, must } from './stored-workflow';
import { devices, type TestDevice } from './test-device';

type Deed =
  | { readonly do: 'rename' | 'type' | 'describe'; readonly text: string }
  | { readonly do: 'add' | 'drop' | 'swap' | 'undo' | 'redo' | 'reload' };

const text = fc.constantFrom('A', 'B', 'Refunds');
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ do: fc.constantFrom('rename', 'type', 'type', 'describe'), text }),
  fc.record({ do: fc.constantFrom('add', 'drop', 'swap', 'undo', 'undo', 'redo', 'reload') }),
);

/** What an owner sees. The description stays outside the history. */
interface Seen {
  readonly name: string;
  readonly steps: readonly string[];
}

class Model {
  seen: Seen = { name: 'Refunds', steps: ['start', 'pack', 'over'] };
  description = '';
  done: { before: Seen; after: Seen }[] = [];
  undone: { before: Seen; after: Seen }[] = [];

  change(after: Seen, joins: boolean): void {
    const last = joins ? this.done.pop() : undefined;
    const before = last?.before ?? this.seen;
    if (last === undefined || !same(before, after)) this.done.push({ before, after });
    this.undone = [];
    this.seen = after;
  }

  undo(): void {
    const entry = this.done.pop();
    if (entry === undefined) return;
    this.undone.push(entry);
    this.seen = entry.before;
  }

  redo(): void {
    const entry = this.undone.pop();
    if (entry === undefined) return;
    this.done.push(entry);
    this.seen = entry.after;
  }
}

const same = (left: Seen, right: Seen) => JSON.stringify(left) === JSON.stringify(right);

/** An editor as plain as can be over the real saver: it keeps patches, and nothing across a reload. */
class PlainEditor {
  document = drawing();
  done: Pick<SavedEntry, 'label' | 'patch'>[] = [];
  undone: Pick<SavedEntry, 'label' | 'patch'>[] = [];
  isOpen = false;
  readonly saved: WorkflowDocument[] = [drawing()];
  private readonly ids = countingIds();
  private readonly device: TestDevice;
  private stores: Stores;
  private queue: SaveQueue | null = null;

  constructor(device: TestDevice) {
    this.device = device;
    this.stores = device.connect();
  }

  async begin(): Promise<void> {
    await must(this.stores.workflows.create(this.document));
    await this.load();
  }

  async load(): Promise<void> {
    expect(await this.queue?.flush()).toMatchObject(this.queue === null ? {} : { is: 'saved' });
    this.stores.close();
    this.stores = this.device.connect();
    const opened = await must(this.stores.workflows.open(this.document.id));
    expect(opened.document).toEqual(this.document);
    this.queue = createSaveQueue(this.stores.workflows, opened, this.ids);
    this.done = [...opened.history.done];
    this.undone = [...opened.history.undone];
    this.isOpen = false;
  }

  edit(after: WorkflowDocument, kind: 'edit' | 'join' | 'apart', label: string): void {
    const before = this.document;
    const patch = diffDocuments(before, after);
    if (isEmptyPatch(patch)) return;
    if (kind !== 'apart') this.remember(before, after, kind === 'join', label, patch);
    this.publish(kind, after, label, patch);
  }

  undo(): void {
    const entry = this.done.pop();
    if (entry === undefined) return;
    this.undone.push(entry);
    this.travel('undo', entry.label, invertPatch(entry.patch));
  }

  redo(): void {
    const entry = this.undone.pop();
    if (entry === undefined) return;
    this.done.push(entry);
    this.travel('redo', entry.label, entry.patch);
  }

  async everyRevision(): Promise<readonly WorkflowDocument[]> {
    await this.queue?.flush();
    const read = this.saved.map((_, revision) =>
      must(this.stores.workflows.readRevision(this.document.id, revision)),
    );
    return Promise.all(read);
  }

  private remember(
    before: WorkflowDocument,
    after: WorkflowDocument,
    joins: boolean,
    label: string,
    patch: DocumentPatch,
  ): void {
    const last = joins ? this.done.pop() : undefined;
    const whole = last === undefined ? patch : diffDocuments(fit(invertPatch(last.patch), before), after);
    if (!isEmptyPatch(whole)) this.done.push({ label, patch: whole });
    this.undone = [];
    this.isOpen = !isEmptyPatch(whole);
  }

  private travel(kind: 'undo' | 'redo', label: string, patch: DocumentPatch): void {
    this.isOpen = false;
    this.publish(kind, fit(patch, this.document), label, patch);
  }

  private publish(
    kind: RevisionAct['kind'],
    after: WorkflowDocument,
    label: string,
    patch: DocumentPatch,
  ): void {
    this.document = after;
    this.saved.push(after);
    this.queue?.push({ kind, label, patch, document: after, memo: null });
  }
}

function fit(patch: DocumentPatch, document: WorkflowDocument): WorkflowDocument {
  const fitted = applyPatch(patch, document);
  if (!fitted.ok) throw new Error(JSON.stringify(fitted.error));
  return fitted.value;
}

const newStep = completeStep({ id: 'st_x', type: 'note', name: 'x', at: { x: 0, y: 0 } }, { text: '' });

/** Does one deed to both. `made` makes ids that are new in the document. */
async function doBoth(
  model: Model,
  editor: PlainEditor,
  { do: what, ...told }: Deed,
  made: number,
): Promise<void> {
  const { document } = editor;
  const value = 'text' in told ? told.text : '';
  const put = (steps: WorkflowDocument['steps'], label: string) => {
    if (
      steps.every((step, index) => step === document.steps[index]) &&
      steps.length === document.steps.length
    ) {
      return;
    }
    model.change({ ...model.seen, steps: steps.map(({ name }) => name) }, false);
    editor.edit({ ...document, steps: [...steps] }, 'edit', label);
    editor.isOpen = false;
  };
  switch (what) {
    case 'rename':
    case 'type': {
      if (value === document.name) return;
      const joins = what === 'type' && editor.isOpen;
      model.change({ ...model.seen, name: value }, joins);
      editor.edit({ ...document, name: value }, joins ? 'join' : 'edit', `${what} ${value}`);
      return;
    }
    case 'describe':
      model.description = value;
      editor.edit({ ...document, description: value }, 'apart', 'Describe');
      return;
    case 'add': {
      const name = `x${String(made)}`;
      put([...document.steps, { ...newStep, id: `st_${name}`, name }], 'add');
      return;
    }
    case 'drop':
      put(document.steps.slice(1), 'drop');
      return;
    case 'swap':
      put([...document.steps].reverse(), 'swap');
      return;
    case 'undo':
      model.undo();
      editor.undo();
      return;
    case 'redo':
      model.redo();
      editor.redo();
      return;
    case 'reload':
      await editor.load();
  }
}

describe.each(devices)('saving in %s', (_, makeDevice) => {
  it('loses and invents nothing, whatever is done, undone and loaded again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 40 }), async (deeds) => {
        // given
        const [model, editor] = [new Model(), new PlainEditor(makeDevice())];
        await editor.begin();

        // when
        for (const [index, next] of deeds.entries()) {
          await doBoth(model, editor, next, index);
          const { name, steps, description } = editor.document;
          expect({ name, steps: steps.map((step) => step.name) }).toEqual(model.seen);
          expect(description).toBe(model.description);
        }
        await editor.load();

        // then
        expect([editor.done.length, editor.undone.length]).toEqual([model.done.length, model.undone.length]);
        expect(await editor.everyRevision()).toEqual(editor.saved);
      }),
      { numRuns: 60 },
    );
  });
});
