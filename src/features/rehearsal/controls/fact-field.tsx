import type { Json } from '../../../kernel/json';
import type { Field } from '../../../model/document';
import { ValueField } from '../../../parts/value-field/value-field';
import { Field as FieldFrame } from '../../../ui/field';
import type { RehearsalView } from '../screen/rehearsal-view';

export interface FactFieldProps {
  view: Pick<RehearsalView, 'context' | 'state'>;
  field: Field;
  value: Json;
  onChange: (value: Json) => void;
}

/** One fact of a run under its name. A list shows as it is: it is made by steps, not typed. */
export function FactField({ view: { context, state }, field, value, onChange }: FactFieldProps) {
  return (
    <FieldFrame label={context.fieldName(field.id)}>
      {field.type === 'list' ? (
        <p className="text-ink-2">{context.format.value(value, field)}</p>
      ) : (
        <ValueField
          field={field}
          currency={state.document.settings.currency}
          value={value}
          onChange={onChange}
        />
      )}
    </FieldFrame>
  );
}
