import { present } from '../kernel/invariant';
import { FORMAT, FORMAT_VERSION, type Settings, type WorkflowDocument } from './document';
import { completeStep } from './edits/add-step';
import type { IdSource } from './id-source';
import type { StepRules } from './step-rules';

/** Is what a blank sheet needs to be told; names are in the owner's language. */
export interface BlankSheet {
  readonly name: string;
  readonly startName: string;
  readonly settings?: Partial<Settings>;
}

/** Makes a blank sheet: nothing on it but a start that is made by hand. */
export function newDocument(sheet: BlankSheet, ids: IdSource, rules: StepRules): WorkflowDocument {
  const entry = present(
    rules.all.find((rule) => rule.traits.entry),
    'a step type that starts runs',
  );
  const given = { id: ids.next('st'), type: entry.type, name: sheet.startName, at: { x: 0, y: 0 } };
  const start = completeStep(given, entry.fresh);
  return {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    id: ids.next('wf'),
    name: sheet.name,
    description: '',
    fields: [],
    roles: [],
    systems: [],
    calendars: [],
    steps: [start],
    arrows: [],
    scenarios: [],
    promises: [],
    settings: { timeZone: 'UTC', currency: 'USD', noun: { one: 'case', many: 'cases' }, ...sheet.settings },
  };
}
