import { LIMITS } from '../../model/limits';
import { DurationField } from '../../parts/duration-field/duration-field';
import { FieldSelect } from '../../parts/pickers/field-select';
import {
  changeConfig,
  changePolicy,
  readConfig,
  type SettingProps,
  type StepForm,
  type StepPanel,
} from '../../parts/step-form/step-form';
import { Field } from '../../ui/field';
import { Segmented } from '../../ui/segmented';
import { TextInput } from '../../ui/text-input';
import type { WaitConfig } from './wait.step';

type Way = 'for' | 'until' | 'signal';

const ways: readonly { value: Way; label: string }[] = [
  { value: 'for', label: 'A time' },
  { value: 'until', label: 'A date' },
  { value: 'signal', label: 'A message' },
];

const LABEL = 'Change what it waits for';

function WaitsFor({ form }: SettingProps) {
  const config = readConfig<WaitConfig>(form);
  const way = wayOf(config);
  return (
    <div className="flex flex-col items-start gap-2.5">
      <Segmented
        label="What it waits for"
        segments={ways}
        value={way}
        onValueChange={(next) => {
          if (next !== way && !form.isReadOnly) changeConfig(form, LABEL, freshWait(next));
        }}
      />
      {way === 'for' && (
        <DurationField
          label="How long"
          value={config.for}
          unit="days"
          disabled={form.isReadOnly}
          onChange={(time) => changeConfig(form, 'Change how long it waits', { for: time ?? 'PT0S' }, 'for')}
          className="w-full"
        />
      )}
      {way === 'until' && (
        <FieldSelect
          label="Field with the date"
          maker={form}
          only={['date']}
          value={config.until === '' ? null : (config.until ?? null)}
          disabled={form.isReadOnly}
          onChange={(until) => changeConfig(form, LABEL, { until: until ?? '' })}
        />
      )}
      {way === 'signal' && <Signal form={form} signal={config.signal ?? { name: '' }} />}
    </div>
  );
}

function Signal({ form, signal }: { form: StepForm; signal: NonNullable<WaitConfig['signal']> }) {
  const { match, ...named } = signal;
  return (
    <div className="flex w-full flex-col gap-3">
      <Field label="What it is called" hint="As somebody outside would say it.">
        <TextInput
          value={signal.name}
          placeholder={form.context.wordsOf(form.step)?.placeholders['config.signal.name'] ?? ''}
          maxLength={LIMITS.nameLength}
          disabled={form.isReadOnly}
          onValueChange={(name) => changeConfig(form, LABEL, { signal: { ...signal, name } }, 'signal name')}
          onBlur={form.settle}
        />
      </Field>
      <Field label="Matched by" aside="optional">
        <FieldSelect
          label="Matched by"
          maker={form}
          noneLabel="Any message of that name"
          value={match ?? null}
          disabled={form.isReadOnly}
          onChange={(field) =>
            changeConfig(form, LABEL, { signal: field === null ? named : { ...named, match: field } })
          }
        />
      </Field>
    </div>
  );
}

function IfNothingComes({ form }: SettingProps) {
  return (
    <DurationField
      label="Gives up after"
      value={form.step.policy.timeLimit}
      optional
      unit="days"
      disabled={form.isReadOnly}
      onChange={(timeLimit) => changePolicy(form, 'Change time limit', { timeLimit }, 'timeLimit')}
    />
  );
}

function wayOf({ until, signal }: WaitConfig): Way {
  if (signal !== undefined) return 'signal';
  return until === undefined ? 'for' : 'until';
}

function freshWait(way: Way): Readonly<Record<Way, unknown>> {
  return {
    for: way === 'for' ? 'P1D' : undefined,
    until: way === 'until' ? '' : undefined,
    signal: way === 'signal' ? { name: '' } : undefined,
  };
}

export const waitPanel: StepPanel = {
  type: 'wait',
  settings: [
    {
      place: 'config.for',
      alsoAt: ['config.until', 'config.signal'],
      label: 'Waits for',
      layout: 'block',
      Control: WaitsFor,
    },
    {
      place: 'policy.timeLimit',
      label: 'Gives up after',
      layout: 'row',
      applies: (form) => readConfig<WaitConfig>(form).signal !== undefined,
      says: ({ step, context }) =>
        step.policy.timeLimit === undefined ? null : context.format.length(step.policy.timeLimit),
      unset: 'Waits for ever',
      Control: IfNothingComes,
    },
  ],
};
