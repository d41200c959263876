import type { Field } from '../../../model/document';
import type { RehearsalView } from '../screen/rehearsal-view';
import { readInput } from '../script/input';
import { FactField } from './fact-field';

/** The facts that a rehearsal begins with, to be changed. */
export function FactControls({ view, fields }: { view: RehearsalView; fields: readonly Field[] }) {
  const { session, state } = view;
  return (
    <div className="grid gap-2.5">
      {fields.map((field) => (
        <FactField
          view={view}
          key={field.id}
          field={field}
          value={readInput(state.scenario, field)}
          onChange={(value) => session.setInput(field.id, value ?? undefined)}
        />
      ))}
    </div>
  );
}
