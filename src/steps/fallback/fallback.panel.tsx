import { FAILURE_KINDS } from '../../model/journal';
import { changeConfig, readConfig, type SettingProps, type StepPanel } from '../../parts/step-form/step-form';
import { Ticks } from '../../parts/step-form/ticks';
import { RadioGroup } from '../../ui/radio-group';
import { Switch } from '../../ui/switch';
import { capitalised } from '../../words/sentence';
import type { FallbackConfig } from './fallback.step';

function Kinds({ form }: SettingProps) {
  const { kinds } = readConfig<FallbackConfig>(form);
  const labels = form.context.language.failures.label;
  return (
    <div>
      <RadioGroup
        label="What it takes"
        labelHidden
        value={kinds === undefined ? 'anything' : 'some'}
        disabled={form.isReadOnly}
        options={[
          { value: 'anything', label: 'Anything that goes wrong' },
          { value: 'some', label: 'Only some of it' },
        ]}
        onValueChange={(next) =>
          changeConfig(form, 'Change what it takes', {
            kinds: next === 'anything' ? undefined : ['unavailable'],
          })
        }
      />
      {kinds !== undefined && (
        <div className="pl-7">
          <Ticks
            label="What it takes"
            options={FAILURE_KINDS.map((kind) => ({ value: kind, label: capitalised(labels[kind]) }))}
            chosen={kinds}
            disabled={form.isReadOnly}
            onChange={(chosen) => {
              if (chosen.length > 0) changeConfig(form, 'Change what it takes', { kinds: chosen });
            }}
          />
        </div>
      )}
    </div>
  );
}

function StopOthers({ form }: SettingProps) {
  return (
    <Switch
      label="Stop everything else"
      hint="What is going on beside it ends at once."
      checked={readConfig<FallbackConfig>(form).stopOthers}
      disabled={form.isReadOnly}
      onCheckedChange={(stopOthers) => changeConfig(form, 'Change whether others stop', { stopOthers })}
    />
  );
}

export const fallbackPanel: StepPanel = {
  type: 'fallback',
  settings: [
    { place: 'config.kinds', label: 'Takes', layout: 'block', Control: Kinds },
    { place: 'config.stopOthers', label: 'Others', layout: 'bare', Control: StopOthers },
  ],
};
