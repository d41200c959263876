// The editor in the words of a test: steps by their names, one call per thing an owner does. Every document is frozen
// to the bottom, so an edit that changed one in place would throw.
import { type AddStepArgs, addStepCommand } from '../../src/features/editor/commands/add-step';
import { findPlainCommand } from '../../src/features/editor/commands/command-catalog';
import { connectCommand } from '../../src/features/editor/commands/connect';
import type { CommandRefusal } from '../../src/features/editor/commands/editor-command';
import { insertOnArrowCommand } from '../../src/features/editor/commands/insert-on-arrow';
import { moveCommand } from '../../src/features/editor/commands/move';
import { type PasteArgs, pasteCommand } from '../../src/features/editor/commands/paste';
import { type ReconnectArgs, reconnectCommand } from '../../src/features/editor/commands/reconnect';
import { renameCommand } from '../../src/features/editor/commands/rename';
import { createEditorSession, type EditorSession } from '../../src/features/editor/session/editor-session';
import { selectArrows, selectSteps } from '../../src/features/editor/session/selection';
import { present } from '../../src/kernel/invariant';
import type { Result } from '../../src/kernel/result';
import type { Arrow, Step, WorkflowDocument } from '../../src/model/document';
import type { IdSource } from '../../src/model/id-source';
import type { DocumentPatch } from '../../src/model/patch';
import { stepTypes } from '../../src/steps/step-types';
import { countingIds } from './counting-ids';
import { deepFreeze } from './deep-freeze';
import { sketch } from './sketch';

export interface Published {
  readonly patch: DocumentPatch;
  readonly label: string;
  readonly revision: number;
}

export class TestEditor {
  readonly session: EditorSession;
  readonly published: Published[] = [];
  /** Why the last thing that was asked was refused, or null. */
  refusal: CommandRefusal | null = null;

  constructor(
    document: WorkflowDocument = sketch({ steps: { Start: 'trigger' }, arrows: [] }),
    ids: IdSource = countingIds(),
  ) {
    this.session = createEditorSession({
      document: deepFreeze(document),
      catalog: stepTypes,
      ids,
      onChange: (patch, label, revision, changed) => {
        deepFreeze(changed);
        this.published.push({ patch, label, revision });
      },
    });
  }

  add(type: string, name: string, args: Partial<AddStepArgs> = {}): this {
    return this.note(addStepCommand.run(this.session, { type, name, ...args }));
  }

  insert(type: string, name: string, arrow: string): this {
    return this.note(
      insertOnArrowCommand.run(this.session, { arrow: this.arrow(arrow).id, put: { type, name } }),
    );
  }

  /** Draws an arrow: `Charge:failed>Tell`, or `Charge>Ship` by the first free way out. */
  connect(text: string): this {
    const [source = '', to = ''] = text.split('>');
    const [from = '', outcome] = source.split(':');
    const args = {
      from: this.step(from).id,
      to: this.step(to).id,
      ...(outcome === undefined ? {} : { outcome }),
    };
    return this.note(connectCommand.run(this.session, args));
  }

  reconnect(arrow: string, change: Omit<ReconnectArgs, 'arrow'>): this {
    return this.note(reconnectCommand.run(this.session, { ...change, arrow: this.arrow(arrow).id }));
  }

  rename(name: string, newName: string): this {
    this.note(renameCommand.run(this.session, { step: this.step(name).id, name: newName }));
    this.session.settle();
    return this;
  }

  /** Types a text into a step's name, key by key. */
  type(name: string, text: string): this {
    const { id } = this.step(name);
    let typed = '';
    for (const character of text) {
      typed += character;
      this.note(renameCommand.run(this.session, { step: id, name: typed }));
    }
    return this;
  }

  move(name: string, x: number, y: number, into?: string | null): this {
    const places = [{ id: this.step(name).id, at: { x, y } }];
    return this.note(moveCommand.run(this.session, { places, ...(into === undefined ? {} : { into }) }));
  }

  paste(args: PasteArgs = {}): this {
    return this.note(pasteCommand.run(this.session, args));
  }

  select(...names: readonly string[]): this {
    this.session.select(selectSteps(...names.map((name) => this.step(name).id)));
    return this;
  }

  selectArrow(text: string): this {
    this.session.select(selectArrows(this.arrow(text).id));
    return this;
  }

  /** Runs commands that need to be told nothing, by their ids. */
  run(...commands: readonly string[]): this {
    for (const id of commands)
      this.note(present(findPlainCommand(id), `the command ${id}`).run(this.session));
    return this;
  }

  undoAll(): this {
    while (this.session.undo());
    return this;
  }

  redoAll(): this {
    while (this.session.redo());
    return this;
  }

  get document(): WorkflowDocument {
    return this.session.state().document;
  }

  get names(): readonly string[] {
    return this.document.steps.map((step) => step.name);
  }

  get selected(): readonly string[] {
    return this.session.state().selection.steps.map((id) => this.nameOf(id));
  }

  /** The arrows as a test writes them, `<` in front of one that goes back. */
  get arrows(): readonly string[] {
    return this.document.arrows.map((arrow) => this.say(arrow));
  }

  step(name: string): Step {
    return present(
      this.document.steps.find((step) => step.name === name),
      `the step ${name}`,
    );
  }

  /** Finds an arrow as a test writes it, the outcome included. */
  arrow(text: string): Arrow {
    return present(
      this.document.arrows.find((arrow) => this.say(arrow) === text),
      `the arrow ${text}`,
    );
  }

  private say({ from, outcome, to, back }: Arrow): string {
    return `${back ? '<' : ''}${this.nameOf(from)}:${outcome}>${this.nameOf(to)}`;
  }

  private nameOf(id: string): string {
    return this.document.steps.find((step) => step.id === id)?.name ?? id;
  }

  private note(result: Result<unknown, CommandRefusal>): this {
    this.refusal = result.ok ? null : result.error;
    return this;
  }
}
