import { isObject } from '../../kernel/json';
import { LIMITS } from '../../model/limits';
import { FieldList } from '../../parts/pickers/field-list';
import { changeConfig, readConfig, type SettingProps, type StepPanel } from '../../parts/step-form/step-form';
import { NumberInput } from '../../ui/number-input';
import { TextArea } from '../../ui/text-area';
import type { AiConfig } from './ai.step';
import { AllowedValues } from './allowed-values';

function FillsIn({ form }: SettingProps) {
  const config = readConfig<AiConfig>(form);
  return (
    <FieldList
      label="Fills in"
      maker={form}
      value={config.produces}
      disabled={form.isReadOnly}
      onChange={(produces) =>
        changeConfig(form, 'Change what it fills in', {
          produces,
          allowed: Object.fromEntries(
            Object.entries(config.allowed).filter(([field]) => produces.includes(field)),
          ),
        })
      }
    />
  );
}

function Sureness({ form }: SettingProps) {
  const { threshold } = readConfig<AiConfig>(form);
  return (
    <NumberInput
      aria-label="How sure it must be, in percent"
      value={Math.round(threshold * 100)}
      min={0}
      max={100}
      step={5}
      unit="% sure"
      disabled={form.isReadOnly}
      onValueChange={(percent) => {
        const share = Math.min(100, Math.max(0, Math.round(percent ?? 0))) / 100;
        changeConfig(form, 'Change how sure it must be', { threshold: share }, 'threshold');
      }}
    />
  );
}

function Prompt({ form }: SettingProps) {
  return (
    <TextArea
      aria-label="What it is told"
      placeholder={form.context.wordsOf(form.step)?.placeholders['config.prompt'] ?? ''}
      value={readConfig<AiConfig>(form).prompt ?? ''}
      rows={4}
      maxLength={LIMITS.textLength}
      disabled={form.isReadOnly}
      onValueChange={(prompt) =>
        changeConfig(form, 'Change what it is told', { prompt: prompt === '' ? undefined : prompt }, 'prompt')
      }
      onBlur={form.settle}
    />
  );
}

export const aiPanel: StepPanel = {
  type: 'ai',
  settings: [
    { place: 'config.produces', label: 'Fills in', layout: 'list', Control: FillsIn },
    {
      place: 'config.threshold',
      label: 'Must be',
      layout: 'row',
      says: (form) => `${String(Math.round(readConfig<AiConfig>(form).threshold * 100))}% sure`,
      Control: Sureness,
    },
    { place: 'config.prompt', label: 'It is told', layout: 'block', Control: Prompt },
    {
      place: 'config.allowed',
      label: 'Only these values',
      layout: 'block',
      applies: (form) => readConfig<AiConfig>(form).produces.length > 0,
      isRare: ({ config }) => !isObject(config['allowed']) || Object.keys(config['allowed']).length === 0,
      Control: AllowedValues,
    },
  ],
};
