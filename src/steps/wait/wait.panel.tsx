import { DurationField } from '../../parts/duration-field/duration-field';
import { FieldSelect } from '../../parts/pickers/field-select';
import { changeConfig, readConfig, type SettingProps, type StepPanel } from '../../parts/step-form/step-form';
import { Segmented } from '../../ui/segmented';
import type { WaitConfig } from './wait.step';

const ways = [
  { value: 'for', label: 'A length of time' },
  { value: 'until', label: 'Until a date' },
] as const;

function WaitsFor({ form }: SettingProps) {
  const config = readConfig<WaitConfig>(form);
  const way = config.until === undefined ? 'for' : 'until';
  return (
    <div className="flex flex-col items-start gap-2">
      <Segmented
        label="What it waits for"
        segments={ways}
        value={way}
        onValueChange={(next) => {
          if (next !== way) changeConfig(form, 'Change what it waits for', freshWait(next));
        }}
      />
      {way === 'for' ? (
        <DurationField
          label="How long"
          value={config.for}
          unit="days"
          disabled={form.isReadOnly}
          onChange={(time) => changeConfig(form, 'Change how long it waits', { for: time ?? 'PT0S' }, 'for')}
          className="w-full"
        />
      ) : (
        <FieldSelect
          label="Field with the date"
          maker={form}
          only={['date']}
          value={config.until === '' ? null : (config.until ?? null)}
          disabled={form.isReadOnly}
          onChange={(until) => changeConfig(form, 'Change what it waits for', { until: until ?? '' })}
        />
      )}
    </div>
  );
}

function freshWait(way: 'for' | 'until'): Readonly<Record<string, unknown>> {
  return way === 'for'
    ? { for: 'P1D', until: undefined, signal: undefined }
    : { for: undefined, until: '', signal: undefined };
}

export const waitPanel: StepPanel = {
  type: 'wait',
  settings: [
    { place: 'config.for', alsoAt: ['config.until', 'config.signal'], label: 'Waits', layout: 'block', Control: WaitsFor },
  ],
};
