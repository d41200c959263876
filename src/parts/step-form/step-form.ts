// What the forms of step types may see and do. The editor stands behind it; a form knows neither sessions nor history.
import type { ComponentType } from 'react';
import type { FieldType } from '../../facts/field-value';
import type { Step, WorkflowDocument } from '../../model/document';
import type { StepChange } from '../../model/edits/change-step';
import type { StepCatalog } from '../../step-kit/step-catalog';
import type { DrawingContext } from '../../words/sentence-context';

/** Makes fields, roles and systems where one is missing in a list to choose from. Each gives the id, or null if refused. */
export interface ThingMaker {
  readonly document: WorkflowDocument;
  readonly addField: (name: string, type: FieldType) => string | null;
  readonly addRole: (name: string, people: readonly string[]) => string | null;
  readonly addSystem: (name: string) => string | null;
  /** Gives a field another kind, since it is compared like one. */
  readonly retypeField: (field: string, type: FieldType) => void;
  /** Lets every start that is a form ask for a field. */
  readonly askOnForm: (field: string) => void;
  /** Makes several changes one entry of the history. */
  readonly together: (label: string, changes: () => void) => void;
}

/** Is one step as its form sees it. */
export interface StepForm extends ThingMaker {
  readonly step: Step;
  readonly catalog: StepCatalog;
  readonly context: DrawingContext;
  readonly isReadOnly: boolean;
  /** Changes settings; `typingIn` names the control while somebody types in it, so that a word is one entry. */
  readonly change: (label: string, change: StepChange, typingIn?: string) => void;
  /** Says of which steps inside this one that it begins with them. */
  readonly beginWith: (steps: readonly string[]) => void;
  /** The control was left: what is typed next is another entry. */
  readonly settle: () => void;
  /** Gives an id that the document does not have, for a part of the config. */
  readonly newId: (prefix: string) => string;
  /** The steps that a way out leads to, and how to change that. */
  readonly lead: (outcome: string, targets: readonly string[]) => void;
  readonly refusalOf: (outcome: string, target: string) => string | null;
  /** Asks which kind of step, called so, a way out leads to; null where none can be added. */
  readonly addAfter: ((outcome: string, name: string) => void) | null;
}

/** Is what a control is told: whose setting, and whether it stands in a row of details, by itself or in the sentence. */
export interface SettingProps {
  readonly form: StepForm;
  /** The very place that a blank stands for: `config.rules[1].when`. The setting's own place otherwise. */
  readonly place: string;
  readonly look: 'quiet' | 'field' | 'blank';
}

/** Is one setting of a step: where it lies, what it is called, and its control. */
export interface StepSetting {
  /** Where it lies in the step: `config.kind`, `policy.retry`. A blank of the sentence opens the longest that fits. */
  readonly place: string;
  /** Further places that the same control changes. */
  readonly alsoAt?: readonly string[];
  readonly label: string;
  /** `row`: a value beside its label; `list`: several beside it; `block`: under it; `bare`: it says itself what it is. */
  readonly layout: 'row' | 'list' | 'block' | 'bare';
  /** What is set, in a word or two; null for nothing. The row then says that, and opens the control when pressed. */
  readonly says?: (form: StepForm) => string | null;
  /** What the row says where nothing is set: «No limit». */
  readonly unset?: string;
  /** Below the fold until it is used: settings that most steps do without. */
  readonly isRare?: (step: Step) => boolean;
  /** The control itself stands in the sentence; left out where a blank opens it. */
  readonly inSentence?: true;
  /** Left out where the setting means nothing at the moment. */
  readonly applies?: (form: StepForm) => boolean;
  readonly Control: ComponentType<SettingProps>;
}

/** Is the form of one step type. */
export interface StepPanel {
  readonly type: string;
  readonly settings: readonly StepSetting[];
}

/** Finds forms by step type; each is fetched when it is first wanted. Made at the top of the house and handed down. */
export interface StepPanels {
  /** Null for a type without a form of its own. */
  readonly find: (type: string) => (() => Promise<StepPanel>) | null;
}

/** Changes some keys of a step's config and leaves the others; a key set to undefined goes. */
export function changeConfig(
  form: StepForm,
  label: string,
  change: Readonly<Record<string, unknown>>,
  typingIn?: string,
): void {
  const merged = Object.entries({ ...form.step.config, ...change }).filter(
    ([, value]) => value !== undefined,
  );
  // The values come from the type's own schema, so they are JSON.
  form.change(label, { config: Object.fromEntries(merged) as Step['config'] }, typingIn);
}

/** Changes some keys of a step's policy and leaves the others; a key set to undefined goes. */
export function changePolicy(
  form: StepForm,
  label: string,
  change: { readonly [Key in keyof Step['policy']]?: Step['policy'][Key] | undefined },
  typingIn?: string,
): void {
  const merged = Object.entries({ ...form.step.policy, ...change }).filter(
    ([, value]) => value !== undefined,
  );
  form.change(label, { policy: Object.fromEntries(merged) }, typingIn);
}

/** Reads a step's config as its type understands it; a config that cannot be read is read as a fresh one. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the panel of a type names its config
export function readConfig<Config>(form: Pick<StepForm, 'step' | 'catalog'>): Config {
  const type = form.catalog.find(form.step.type);
  const read = type?.read(form.step.config);
  const bound = read?.ok === true ? read : type?.read(type.fresh);
  if (bound?.ok !== true) throw new Error('Broken invariant: a form is shown for a step of a known type');
  // The type's own schema has read it, and the panel of that type names the config of that schema.
  return bound.value.config as Config;
}
