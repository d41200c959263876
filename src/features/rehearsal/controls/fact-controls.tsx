import type { Field } from '../../../model/document';
import type { RehearsalView } from '../screen/rehearsal-view';
import { readInput } from '../script/input';
import { ValueInput } from './value-input';

/** The facts that a rehearsal begins with, to be changed. */
export function FactControls({ view, fields }: { view: RehearsalView; fields: readonly Field[] }) {
  const { session, state, context } = view;
  return (
    <div className="grid gap-2.5">
      {fields.map((field) => (
        <ValueInput
          key={field.id}
          field={field}
          value={readInput(state.scenario, field)}
          onValueChange={(value) => session.setInput(field.id, value ?? undefined)}
          context={context}
          currency={state.document.settings.currency}
        />
      ))}
    </div>
  );
}
