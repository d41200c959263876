import { FieldList } from '../../parts/pickers/field-list';
import { FieldSelect } from '../../parts/pickers/field-select';
import { changeConfig, readConfig, type SettingProps, type StepPanel } from '../../parts/step-form/step-form';
import { Select } from '../../ui/select';
import type { TriggerConfig } from './trigger.step';

const kinds: readonly { value: TriggerConfig['kind']; label: string; hint: string }[] = [
  { value: 'manual', label: 'By hand', hint: 'Somebody starts it here' },
  { value: 'form', label: 'A form', hint: 'Somebody fills it in' },
  { value: 'email', label: 'An email', hint: 'A message comes in' },
  { value: 'schedule', label: 'A date or time', hint: 'It begins by itself' },
  { value: 'event', label: 'Something happens', hint: 'In a shop, a calendar, a phone system' },
];

function Kind({ form, look }: SettingProps) {
  return (
    <Select
      aria-label="How it begins"
      look={look}
      options={kinds}
      value={readConfig<TriggerConfig>(form).kind}
      disabled={form.isReadOnly}
      onValueChange={(kind) => changeConfig(form, 'Change how it begins', { kind })}
    />
  );
}

function Asks({ form }: SettingProps) {
  return (
    <FieldList
      label="Asks for"
      maker={form}
      value={readConfig<TriggerConfig>(form).asks}
      disabled={form.isReadOnly}
      onChange={(asks) => changeConfig(form, 'Change what the start asks for', { asks })}
    />
  );
}

/** A second one with the same value is refused, so that nothing begins twice. */
function OnlyOnce({ form, look }: SettingProps) {
  return (
    <FieldSelect
      label="The same is taken only once"
      maker={form}
      look={look}
      noneLabel="Each begins anew"
      value={readConfig<TriggerConfig>(form).dedupe ?? null}
      disabled={form.isReadOnly}
      onChange={(dedupe) =>
        changeConfig(form, 'Change what is taken only once', { dedupe: dedupe ?? undefined })
      }
    />
  );
}

export const triggerPanel: StepPanel = {
  type: 'trigger',
  settings: [
    { place: 'config.kind', label: 'Begins by', layout: 'row', Control: Kind },
    { place: 'config.asks', label: 'Asks for', layout: 'list', Control: Asks },
    {
      place: 'config.dedupe',
      label: 'Only once',
      layout: 'row',
      isRare: ({ config }) => config['dedupe'] === undefined,
      Control: OnlyOnce,
    },
  ],
};
