import { FieldSelect } from '../../parts/pickers/field-select';
import { changeConfig, readConfig, type SettingProps, type StepPanel } from '../../parts/step-form/step-form';
import { Checkbox } from '../../ui/checkbox';
import { NumberInput } from '../../ui/number-input';
import { RadioGroup } from '../../ui/radio-group';
import { Switch } from '../../ui/switch';
import type { ForEachConfig } from './for-each.step';

function Items({ form, look }: SettingProps) {
  const { items } = readConfig<ForEachConfig>(form);
  return (
    <FieldSelect
      label="The list"
      maker={form}
      look={look}
      only={['list']}
      value={items === '' ? null : items}
      disabled={form.isReadOnly}
      onChange={(field) => changeConfig(form, 'Change the list', { items: field ?? '' })}
    />
  );
}

function KeptIn({ form, look }: SettingProps) {
  const config = readConfig<ForEachConfig>(form);
  return (
    <FieldSelect
      label="Each item is kept in"
      maker={form}
      look={look}
      value={config.as === '' ? null : config.as}
      disabled={form.isReadOnly}
      onChange={(field) => changeConfig(form, 'Change where an item is kept', { as: field ?? '' })}
    />
  );
}

const modes: readonly { value: ForEachConfig['mode']; label: string }[] = [
  { value: 'one-by-one', label: 'One by one' },
  { value: 'together', label: 'All at once' },
];

function Mode({ form }: SettingProps) {
  const { mode, limit } = readConfig<ForEachConfig>(form);
  return (
    <div className="flex flex-col">
      <RadioGroup
        label="How many at a time"
        labelHidden
        options={modes}
        value={mode}
        disabled={form.isReadOnly}
        onValueChange={(next) => changeConfig(form, 'Change how many at a time', { mode: next })}
      />
      {mode === 'together' && (
        <div className="flex flex-col gap-1 pl-7">
          <Checkbox
            label="Not more than"
            checked={limit !== undefined}
            disabled={form.isReadOnly}
            onCheckedChange={(on) =>
              changeConfig(form, 'Change how many at a time', { limit: on ? 5 : undefined })
            }
          />
          {limit !== undefined && (
            <NumberInput
              aria-label="Not more at once than"
              value={limit}
              min={1}
              unit="at once"
              disabled={form.isReadOnly}
              onValueChange={(next) =>
                changeConfig(
                  form,
                  'Change how many at a time',
                  { limit: Math.max(1, Math.round(next ?? 1)) },
                  'limit',
                )
              }
            />
          )}
        </div>
      )}
    </div>
  );
}

function sayMode({ mode, limit }: ForEachConfig): string {
  if (mode === 'one-by-one') return 'One by one';
  return limit === undefined ? 'All at once' : `Up to ${String(limit)} at once`;
}

function StopOnFailure({ form }: SettingProps) {
  return (
    <Switch
      label="Stop the others when one fails"
      hint="Otherwise they go on, and it counts as failed at the end."
      checked={readConfig<ForEachConfig>(form).stopOnFailure}
      disabled={form.isReadOnly}
      onCheckedChange={(stopOnFailure) => changeConfig(form, 'Change what stops', { stopOnFailure })}
    />
  );
}

export const forEachPanel: StepPanel = {
  type: 'for-each',
  settings: [
    { place: 'config.items', label: 'The list', layout: 'row', Control: Items },
    { place: 'config.as', label: 'Kept in', layout: 'row', Control: KeptIn },
    {
      place: 'config.mode',
      alsoAt: ['config.limit'],
      label: 'At a time',
      layout: 'row',
      says: (form) => sayMode(readConfig<ForEachConfig>(form)),
      Control: Mode,
    },
    { place: 'config.stopOnFailure', label: 'The others', layout: 'bare', Control: StopOnFailure },
  ],
};
