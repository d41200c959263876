import type { Json } from '../../../kernel/json';
import type { Field } from '../../../model/document';
import type { FieldValues } from '../../../model/journal';
import { plainValue } from '../../../rehearsal/plain-value';
import type { RehearsalView } from '../screen/rehearsal-view';
import type { Possibilities } from '../script/possibilities';
import { FactField } from './fact-field';

type Work = Extract<Possibilities, { readonly does: 'work' }>;

export interface ResultControlsProps {
  view: RehearsalView;
  can: Work;
  values: FieldValues;
  onValues: (values: FieldValues) => void;
}

/** What work leaves behind, fact by fact; where only some values are allowed, one of these. */
export function ResultControls({ view, can, values, onValues }: ResultControlsProps) {
  return can.fields.map((field) => (
    <FactField
      view={view}
      key={field.id}
      field={narrowed(field, can.allowed.get(field.id))}
      value={values[field.id] ?? null}
      onChange={(value) => onValues({ ...values, [field.id]: value })}
    />
  ));
}

/** Gives what work leaves behind in the ordinary way; `differs` takes another allowed value where there is one. */
export function usualValues(
  { fields, allowed }: Work,
  { replay }: RehearsalView,
  differs: boolean,
): FieldValues {
  const { startedAt = 0, offsets = [] } = replay?.rehearsal ?? {};
  const valueOf = (field: Field): Json => {
    const plain = plainValue(field, startedAt, offsets);
    const among = allowed.get(field.id);
    if (among === undefined) return plain;
    const usual = among.includes(plain) ? plain : (among[0] ?? plain);
    return differs ? (among.find((value) => value !== usual) ?? usual) : usual;
  };
  return Object.fromEntries(fields.map((field) => [field.id, valueOf(field)]));
}

/** Where only some values are allowed, they are a choice, whatever the type. */
function narrowed(field: Field, allowed: readonly Json[] | undefined): Field {
  return allowed === undefined ? field : { ...field, type: 'choice', options: [...allowed] };
}
