import { LIMITS } from '../../../../model/limits';
import { FieldList } from '../../../../parts/pickers/field-list';
import { StepList } from '../../../../parts/pickers/step-list';
import { SystemSelect } from '../../../../parts/pickers/system-select';
import type { SettingProps, StepForm, StepSetting } from '../../../../parts/step-form/step-form';
import { Switch } from '../../../../ui/switch';
import { TextArea } from '../../../../ui/text-area';

function System({ form, look }: SettingProps) {
  return (
    <SystemSelect
      label="Done with"
      maker={form}
      look={look}
      value={form.step.system}
      noneLabel="No system"
      disabled={form.isReadOnly}
      onChange={(system) => form.change('Change what it is done with', { system })}
    />
  );
}

function Needs({ form }: SettingProps) {
  return (
    <FieldList
      label="Needs"
      maker={form}
      value={form.step.needs}
      disabled={form.isReadOnly}
      onChange={(needs) => form.change('Change what it needs', { needs: [...needs] })}
    />
  );
}

function Starts({ form }: SettingProps) {
  return (
    <Switch
      label={`“${form.context.stepName(form.step.in ?? '')}” begins here`}
      hint="Said where more than one step inside could be the first."
      checked={form.step.starts}
      disabled={form.isReadOnly}
      onCheckedChange={(starts) => form.change('Change where it begins', { starts })}
    />
  );
}

function BeginsWith({ form }: SettingProps) {
  const inside = form.context.inside(form.step.id).filter(({ type }) => {
    const traits = form.catalog.find(type)?.traits ?? {};
    return traits.catches !== true && traits.inert !== true;
  });
  return (
    <StepList
      label="Begins with"
      addLabel="Say which"
      noneLabel="What no arrow leads to"
      steps={inside}
      value={inside.filter(({ starts }) => starts).map(({ id }) => id)}
      disabled={form.isReadOnly}
      onChange={form.beginWith}
    />
  );
}

function Description({ form }: SettingProps) {
  return (
    <TextArea
      aria-label="How it is done"
      placeholder="What somebody new would have to know"
      value={form.step.description}
      rows={3}
      maxLength={LIMITS.textLength}
      disabled={form.isReadOnly}
      onValueChange={(description) => form.change('Describe step', { description }, 'description')}
      onBlur={form.settle}
    />
  );
}

function Lead({ form, place }: SettingProps) {
  const outcome = place.slice('arrows.'.length);
  const { document, step, addAfter } = form;
  const targets = document.arrows.filter((arrow) => arrow.from === step.id && arrow.outcome === outcome);
  return (
    <StepList
      label={form.context.outcome(step.id, outcome)}
      addLabel="Lead to…"
      noneLabel="Nothing yet"
      steps={document.steps}
      value={targets.map(({ to }) => to)}
      refusalOf={(target) => form.refusalOf(outcome, target)}
      disabled={form.isReadOnly}
      onChange={(next) => form.lead(outcome, next)}
      {...(addAfter === null ? {} : { onNew: (name: string) => addAfter(outcome, name) })}
    />
  );
}

function traitsOf({ step, catalog }: StepForm) {
  return catalog.find(step.type)?.traits ?? {};
}

/** Is the system that work goes through, where the type does not ask by itself who does it. */
export const systemSetting: StepSetting = {
  place: 'system',
  label: 'Done with',
  layout: 'row',
  applies: (form) => traitsOf(form).works === true,
  Control: System,
};

/** Is what must be known before a step begins. */
export const needsSetting: StepSetting = {
  place: 'needs',
  label: 'Needs',
  layout: 'list',
  applies: (form) => traitsOf(form).takesTime === true,
  Control: Needs,
};

/** Says that a group begins with this step. */
export const startsSetting: StepSetting = {
  place: 'starts',
  label: 'Begins here',
  layout: 'bare',
  applies: (form) =>
    form.step.in !== null && traitsOf(form).catches !== true && traitsOf(form).inert !== true,
  isRare: (step) => !step.starts,
  Control: Starts,
};

/** Is where a group begins, where more than one step inside could be the first. */
export const beginsSetting: StepSetting = {
  place: 'inside',
  label: 'Begins with',
  layout: 'list',
  applies: (form) => traitsOf(form).container === true && form.context.inside(form.step.id).length > 0,
  Control: BeginsWith,
};

/** Is how the work is done, in the owner's words. */
export const descriptionSetting: StepSetting = {
  place: 'description',
  label: 'How it is done',
  layout: 'block',
  applies: (form) => traitsOf(form).inert !== true,
  isRare: (step) => step.description === '',
  Control: Description,
};

/** Is where a way out leads; its place ends in the way out. */
export const leadSetting: StepSetting = { place: 'arrows', label: 'Leads to', layout: 'list', Control: Lead };
