import { Plus, X } from 'lucide-react';
import type { ScenarioProblem } from '../../../checks/scenario-problems';
import { formatDuration, parseDuration } from '../../../kernel/duration';
import type { Scenario, SecondStart } from '../../../model/scenario';
import { Button } from '../../../ui/button';
import { DropdownMenu } from '../../../ui/dropdown-menu';
import { Field } from '../../../ui/field';
import { IconButton } from '../../../ui/icon-button';
import { PanelSection } from '../../../ui/panel';
import { Select } from '../../../ui/select';
import { FactField } from '../controls/fact-field';
import { TimeInput } from '../controls/time-input';
import type { RehearsalView } from '../screen/rehearsal-view';
import { readInput } from '../script/input';
import { addSecondStart, writeOtherFact, writeSecondStart } from '../script/second-start';
import { DayProblems } from './day-problems';
import { startsOf } from './starts-of';
import type { Days } from './use-days';

export interface DayAgainProps {
  view: RehearsalView;
  day: Scenario;
  days: Days;
  problems: readonly ScenarioProblem[];
}

/** What comes in besides: the same once more, or something much like it. */
export function DayAgain({ view, day, days, problems }: DayAgainProps) {
  const { days: say } = view.words;
  const put = (place: number, start: SecondStart | null) =>
    days.change(day.id, start === null ? null : `${day.id} again ${String(place)}`, (one) =>
      writeSecondStart(one, place, start),
    );
  return (
    <PanelSection title={say.again}>
      <ul aria-label={say.again} className="grid gap-3 empty:hidden">
        {(day.again ?? []).map((start, place) => (
          // What comes in has no name of its own: which one it is, is its place.
          <li key={String(place)}>
            <ComesAgain view={view} day={day} start={start} onChange={(next) => put(place, next)} />
            <DayProblems view={view} problems={problems} at={`again[${String(place)}]`} />
          </li>
        ))}
      </ul>
      <Button
        size="small"
        icon={Plus}
        className="mt-2"
        onClick={() => days.change(day.id, null, addSecondStart)}
      >
        {say.addAgain}
      </Button>
    </PanelSection>
  );
}

interface ComesAgainProps {
  view: RehearsalView;
  day: Scenario;
  start: SecondStart;
  /** Null: it does not come. */
  onChange: (start: SecondStart | null) => void;
}

function ComesAgain({ view, day, start, onChange }: ComesAgainProps) {
  const { context, words } = view;
  const { days: say } = words;
  const starts = startsOf(view);
  const trigger = start.trigger ?? day.trigger ?? starts[0]?.step.id;
  const fields = starts.find(({ step }) => step.id === trigger)?.fields ?? [];
  const isOther = (id: string) => Object.hasOwn(start.input, id);
  const changed = Object.keys(start.input).map(context.fieldName);
  const sentence = say.cameAgain(
    trigger === undefined ? '' : context.stepName(trigger),
    changed.length === 0 ? null : context.format.all(changed),
  );
  return (
    <div className="grid gap-2.5">
      <span className="flex items-start justify-between gap-2">
        <span className="pt-1 wrap-anywhere">{sentence}</span>
        <IconButton label={say.takeOutOf(sentence)} icon={X} size={28} onClick={() => onChange(null)} />
      </span>
      {starts.length > 1 && (
        <Field label={say.againBy}>
          <Select
            options={starts.map(({ step }) => ({ value: step.id, label: context.stepName(step.id) }))}
            value={trigger ?? null}
            onValueChange={(next) => onChange({ ...start, trigger: next })}
          />
        </Field>
      )}
      <TimeInput
        label={say.againAfter}
        valueMs={parseDuration(start.after) ?? 0}
        onValueChange={(afterMs) => onChange({ ...start, after: formatDuration(afterMs) })}
      />
      {fields
        .filter(({ id }) => isOther(id))
        .map((field) => (
          <div key={field.id} className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-1.5">
            <FactField
              view={view}
              field={field}
              value={start.input[field.id] ?? null}
              onChange={(value) => onChange(writeOtherFact(start, field.id, value))}
            />
            <IconButton
              label={say.asFirst(context.fieldName(field.id))}
              icon={X}
              size={28}
              onClick={() => onChange(writeOtherFact(start, field.id, undefined))}
            />
          </div>
        ))}
      {fields.some(({ id }) => !isOther(id)) && (
        <DropdownMenu
          trigger={
            <Button size="small" look="quiet" icon={Plus} className="justify-self-start">
              {say.otherwise}
            </Button>
          }
          entries={fields
            .filter(({ id }) => !isOther(id))
            .map((field) => ({
              key: field.id,
              label: context.fieldName(field.id),
              onSelect: () => onChange(writeOtherFact(start, field.id, readInput(day, field))),
            }))}
        />
      )}
    </div>
  );
}
