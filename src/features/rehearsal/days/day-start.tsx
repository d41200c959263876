import { useState } from 'react';
import type { ScenarioProblem } from '../../../checks/scenario-problems';
import { parseInstant } from '../../../kernel/instant';
import type { Scenario } from '../../../model/scenario';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';
import { PanelSection } from '../../../ui/panel';
import { Select } from '../../../ui/select';
import { TextInput } from '../../../ui/text-input';
import { FactControls } from '../controls/fact-controls';
import type { RehearsalView } from '../screen/rehearsal-view';
import { DayProblems } from './day-problems';
import { startsOf } from './starts-of';
import { readStart, writeStart, type ZonedStart } from './zoned-start';

export interface DayStartProps {
  view: RehearsalView;
  day: Scenario;
  problems: readonly ScenarioProblem[];
  onChange: (change: (day: Scenario) => Scenario) => void;
}

/** How a day begins: by which start, on what day, with which facts. */
export function DayStart({ view, day, problems, onChange }: DayStartProps) {
  const { state, context, replay, words } = view;
  const { days: say } = words;
  const starts = startsOf(view);
  const start = starts.find(({ step }) => step.id === day.trigger) ?? starts[0];
  const facts = start?.fields ?? [];
  const isSet = (field: string) =>
    Object.hasOwn(day.input, field) || problems.some(({ place }) => place === `input.${field}`);
  const usual = facts.filter(({ id }) => !isSet(id)).length;
  const [showsFacts, setShowsFacts] = useState(false);
  const shownFacts = facts.filter((field) => showsFacts || isSet(field.id));
  const { timeZone } = state.document.settings;
  const setMs = day.startAt === undefined ? null : (parseInstant(day.startAt)?.atMs ?? null);
  const shownMs = setMs ?? replay?.rehearsal.startedAt ?? null;
  const shown = shownMs === null ? null : readStart(shownMs, timeZone);
  const begin = (next: Partial<ZonedStart>) => {
    const startAt = shown === null ? null : writeStart({ ...shown, ...next }, timeZone);
    if (startAt !== null) onChange((one) => ({ ...one, startAt }));
  };
  return (
    <PanelSection title={say.begins}>
      <div className="grid gap-2.5">
        {starts.length > 1 && (
          <Field label={say.beginsBy}>
            <Select
              options={starts.map(({ step }) => ({ value: step.id, label: context.stepName(step.id) }))}
              value={start?.step.id ?? null}
              onValueChange={(trigger) => onChange((one) => ({ ...one, trigger }))}
            />
          </Field>
        )}
        <DayProblems view={view} problems={problems} at="trigger" />
        {shown !== null && (
          <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,0.9fr)] gap-2">
            <Field label={say.startsOn}>
              <TextInput type="date" value={shown.date} onValueChange={(date) => begin({ date })} />
            </Field>
            <Field label={say.startsAt}>
              <TextInput type="time" value={shown.time} onValueChange={(time) => begin({ time })} />
            </Field>
          </div>
        )}
        {day.startAt !== undefined && (
          <Button
            look="link"
            className="justify-self-start"
            onClick={() => onChange(({ startAt: _set, ...one }) => one)}
          >
            {say.useUsualStart}
          </Button>
        )}
        <DayProblems view={view} problems={problems} at="startAt" />
        {shownFacts.length > 0 && <FactControls view={view} fields={shownFacts} />}
        <DayProblems view={view} problems={problems} at="input" />
        {usual > 0 && (
          <Button look="link" className="justify-self-start" onClick={() => setShowsFacts(!showsFacts)}>
            {showsFacts ? say.hideUsual : say.showFacts(usual)}
          </Button>
        )}
      </div>
    </PanelSection>
  );
}
