import { type Result, succeed } from '../../../kernel/result';
import { changeStep } from '../../../model/edits/change-step';
import type { DocumentEdit, EditRefusal } from '../../../model/edits/edit-refusal';
import { addField, changeField } from '../../../model/edits/field-edits';
import { addRole } from '../../../model/edits/role-edits';
import { addSystem } from '../../../model/edits/system-edits';
import { freshIds } from '../../../model/id-source';
import type { ThingMaker } from '../../../parts/step-form/step-form';
import type { Desk } from './desk';

/** Hears why a change was refused; null once one went through. */
export type Report = (refusal: EditRefusal | null) => void;

/** Makes fields, roles and systems in a session. */
export function makeThingMaker(
  { session, document }: Pick<Desk, 'session' | 'document'>,
  report: Report,
): ThingMaker {
  const newId = freshIds(document, session.ids);
  const make = (label: string, id: string, edit: DocumentEdit): string | null => {
    const added: Result<unknown, EditRefusal> = session.apply(label, 'now', edit);
    report(added.ok ? null : added.error);
    return added.ok ? id : null;
  };
  return {
    document,
    addField: (name, type) => {
      const id = newId('fd');
      return make('Add field', id, (sheet) => addField(sheet, { id, name, type }));
    },
    addRole: (name, people) => {
      const id = newId('ro');
      const named = people.map((person) => ({ id: newId('pe'), name: person }));
      return make('Add role', id, (sheet) => addRole(sheet, { id, name, people: named }));
    },
    addSystem: (name) => {
      const id = newId('sy');
      return make('Add system', id, (sheet) => addSystem(sheet, { id, name }));
    },
    retypeField: (field, type) => {
      make('Change kind of field', field, (sheet) => changeField(sheet, field, { type }));
    },
    askOnForm: (field) => {
      for (const step of document.steps) {
        const read = session.catalog.find(step.type)?.read(step.config);
        const config = read?.ok === true ? read.value.mend({ does: 'ask-on-form', field }) : null;
        if (config === null) continue;
        make('Ask on the form', field, (sheet) => changeStep(sheet, step.id, { config }, session.catalog));
      }
    },
    together: (label, changes) => {
      session.transact(label, 'now', () => {
        changes();
        return succeed(null);
      });
    },
  };
}
