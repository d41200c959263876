import { LIMITS } from '../../model/limits';
import { changeConfig, readConfig, type SettingProps, type StepPanel } from '../../parts/step-form/step-form';
import { RadioGroup } from '../../ui/radio-group';
import { Switch } from '../../ui/switch';
import { TextInput } from '../../ui/text-input';
import type { EndConfig } from './end.step';

const results: readonly { value: EndConfig['result']; label: string; hint: string }[] = [
  { value: 'success', label: 'Done', hint: 'What was wanted is done.' },
  { value: 'cancelled', label: 'Called off', hint: 'Nobody wants it any more; nothing is wrong.' },
  { value: 'failure', label: 'Went wrong', hint: 'It did not work out.' },
];

function HowItEnds({ form }: SettingProps) {
  return (
    <RadioGroup
      label="How it ends"
      labelHidden
      options={results}
      value={readConfig<EndConfig>(form).result}
      disabled={form.isReadOnly}
      onValueChange={(result) => changeConfig(form, 'Change how it ends', { result })}
    />
  );
}

function Label({ form }: SettingProps) {
  return (
    <TextInput
      aria-label="What is written on it then"
      placeholder={form.context.stepName(form.step.id)}
      value={readConfig<EndConfig>(form).label}
      maxLength={LIMITS.nameLength}
      disabled={form.isReadOnly}
      onValueChange={(label) => changeConfig(form, 'Change what is written on it', { label }, 'label')}
      onBlur={form.settle}
    />
  );
}

function StopEverything({ form }: SettingProps) {
  return (
    <Switch
      label="Stop everything else"
      hint="What is still going on elsewhere ends too."
      checked={readConfig<EndConfig>(form).stopEverything}
      disabled={form.isReadOnly}
      onCheckedChange={(stopEverything) =>
        changeConfig(form, 'Change whether everything stops', { stopEverything })
      }
    />
  );
}

export const endPanel: StepPanel = {
  type: 'end',
  settings: [
    { place: 'config.result', label: 'It ends', layout: 'block', Control: HowItEnds },
    {
      place: 'config.label',
      label: 'Called',
      layout: 'row',
      says: (form) => readConfig<EndConfig>(form).label || null,
      unset: 'By its name',
      Control: Label,
    },
    { place: 'config.stopEverything', label: 'Others', layout: 'bare', Control: StopEverything },
  ],
};
