import { fits } from '../../facts/field-value';
import { fail, succeed } from '../../kernel/result';
import type { Field, WorkflowDocument } from '../document';
import { LIMITS } from '../limits';
import type { StepRules } from '../step-rules';
import { usesOf } from '../uses';
import { admitId, admitTexts } from './admit';
import type { Edited } from './edit-refusal';
import { forgetField } from './forget-in-scenarios';
import { replaceItem, withoutKey } from './replace-item';

/** Is what may be said anew about a field; `sample: null` takes the sample away. */
export type FieldChange = Partial<Omit<Field, 'id'>>;

/** Adds a field at the end of the list; what is left out is as on a fresh text field. */
export function addField(document: WorkflowDocument, given: Pick<Field, 'id'> & FieldChange): Edited {
  if (document.fields.length >= LIMITS.entries)
    return fail({ code: 'too-many', kind: 'field', most: LIMITS.entries });
  const id = admitId(document, given.id);
  if (!id.ok) return id;
  const texts = admitTexts(given);
  if (!texts.ok) return texts;
  const { sample, ...rest } = given;
  const field: Field = { name: '', type: 'text', required: false, options: [], ...rest };
  return succeed({ ...document, fields: [...document.fields, settle(field, sample)] });
}

/** Changes a field. A sample that is not of the field's type afterwards is dropped. */
export function changeField(document: WorkflowDocument, id: string, change: FieldChange): Edited {
  const texts = admitTexts(change);
  if (!texts.ok) return texts;
  const fields = replaceItem(document.fields, id, (field) => {
    const { sample = field.sample, ...rest } = change;
    return settle({ ...field, ...rest }, sample);
  });
  return fields === null ? fail({ code: 'missing', kind: 'field', id }) : succeed({ ...document, fields });
}

/** Removes a field that the drawing does not use, with what scenarios hold about it. */
export function removeField(document: WorkflowDocument, id: string, rules: StepRules): Edited {
  if (!document.fields.some((field) => field.id === id)) return fail({ code: 'missing', kind: 'field', id });
  const uses = usesOf(document, { to: 'field', id }, rules);
  if (uses.length > 0) return fail({ code: 'still-used', kind: 'field', id, uses });
  const fields = document.fields.filter((field) => field.id !== id);
  return succeed({ ...document, fields, scenarios: forgetField(document.scenarios, id) });
}

/** Gives a field its sample if that fits, in the order of the file's keys; the field's other keys stay. */
function settle(field: Field, sample: Field['sample'] | undefined): Field {
  const { id, name, type, required, options, ...others } = withoutKey(field, 'sample');
  const kept = sample !== undefined && sample !== null && fits(sample, { type, options }) ? { sample } : {};
  return { id, name, type, required, ...kept, options, ...others };
}
