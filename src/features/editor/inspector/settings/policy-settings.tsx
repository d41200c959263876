import type { DocumentDuration, Retry } from '../../../../model/document';
import { FAILURE_KINDS } from '../../../../model/journal';
import { DurationField } from '../../../../parts/duration-field/duration-field';
import {
  changePolicy,
  type SettingProps,
  type StepForm,
  type StepSetting,
} from '../../../../parts/step-form/step-form';
import { Ticks } from '../../../../parts/step-form/ticks';
import { NumberInput } from '../../../../ui/number-input';
import { RadioGroup } from '../../../../ui/radio-group';
import { capitalised } from '../../../../words/sentence';
import { FRESH_RETRY, retryOf } from './retry';

const MOST_TRIES = 1_000;

function changeRetry(form: StepForm, change: Partial<Retry>, typingIn: string): void {
  changePolicy(form, 'Change the tries', { retry: { ...retryOf(form.step), ...change } }, typingIn);
}

function Tries({ form }: SettingProps) {
  return (
    <NumberInput
      aria-label="Tries in all"
      value={retryOf(form.step).attempts}
      min={1}
      max={MOST_TRIES}
      unit="in all"
      disabled={form.isReadOnly}
      onValueChange={(tries) => {
        const attempts = Math.min(MOST_TRIES, Math.max(1, Math.round(tries ?? 1)));
        changeRetry(form, { attempts }, 'tries');
      }}
    />
  );
}

function FirstPause({ form }: SettingProps) {
  return (
    <DurationField
      label="Pause before the second try"
      value={retryOf(form.step).firstWait}
      unit="minutes"
      disabled={form.isReadOnly}
      onChange={(firstWait) =>
        changeRetry(form, { firstWait: firstWait ?? FRESH_RETRY.firstWait }, 'first pause')
      }
    />
  );
}

const GROWTHS = [
  { value: '1', label: 'Just as long each time' },
  { value: '2', label: 'Twice as long each time' },
  { value: '3', label: '3 times as long each time' },
  { value: '10', label: '10 times as long each time' },
];

function Growth({ form }: SettingProps) {
  const factor = String(retryOf(form.step).factor);
  const known = GROWTHS.some(({ value }) => value === factor);
  return (
    <RadioGroup
      label="Later pauses"
      labelHidden
      options={known ? GROWTHS : [...GROWTHS, { value: factor, label: `${factor} times as long each time` }]}
      value={factor}
      disabled={form.isReadOnly}
      onValueChange={(next) => changeRetry(form, { factor: Number(next) }, 'growth')}
    />
  );
}

function LongestPause({ form }: SettingProps) {
  return (
    <DurationField
      label="Longest pause"
      value={retryOf(form.step).maxWait}
      disabled={form.isReadOnly}
      onChange={(maxWait) => changeRetry(form, { maxWait: maxWait ?? FRESH_RETRY.maxWait }, 'longest pause')}
    />
  );
}

function RetriedKinds({ form }: SettingProps) {
  const labels = form.context.language.failures.label;
  return (
    <Ticks
      label="Tried again after"
      options={FAILURE_KINDS.filter((kind) => kind !== 'too-many-visits').map((kind) => {
        const value: string = kind;
        return { value, label: capitalised(labels[kind]) };
      })}
      chosen={retryOf(form.step).on}
      disabled={form.isReadOnly}
      onChange={(on) => changeRetry(form, { on: [...on] }, 'kinds')}
    />
  );
}

type Limit = 'attemptLimit' | 'timeLimit';

function makeLimit(limit: Limit, label: string) {
  return function LimitField({ form }: SettingProps) {
    return (
      <DurationField
        label={label}
        value={form.step.policy[limit]}
        optional
        disabled={form.isReadOnly}
        onChange={(time) => changePolicy(form, 'Change time limit', { [limit]: time }, limit)}
      />
    );
  };
}

function MostVisits({ form }: SettingProps) {
  return (
    <NumberInput
      aria-label="How often it may come round"
      value={form.step.policy.maxVisits ?? null}
      min={1}
      unit="times"
      disabled={form.isReadOnly}
      onValueChange={(visits) =>
        changePolicy(
          form,
          'Change how often it may come round',
          { maxVisits: visits === null ? undefined : Math.max(1, Math.round(visits)) },
          'visits',
        )
      }
    />
  );
}

const triesAgain = ({ step }: StepForm) => retryOf(step).attempts > 1;
const sayLength = (form: StepForm, time: DocumentDuration | undefined) =>
  time === undefined ? null : form.context.format.length(time);

/** Lists how often work is tried, and how long it may take. */
export const failSettings: readonly StepSetting[] = [
  {
    place: 'policy.retry.attempts',
    alsoAt: ['policy.retry'],
    label: 'Tries',
    layout: 'row',
    says: ({ step, context }) =>
      retryOf(step).attempts > 1 ? context.format.times(retryOf(step).attempts) : null,
    unset: 'Once',
    Control: Tries,
  },
  {
    place: 'policy.retry.firstWait',
    label: 'First pause',
    layout: 'row',
    applies: triesAgain,
    says: (form) => sayLength(form, retryOf(form.step).firstWait),
    Control: FirstPause,
  },
  {
    place: 'policy.retry.factor',
    label: 'Then waits',
    layout: 'row',
    applies: ({ step }) => retryOf(step).attempts > 2,
    says: ({ step }) => sayGrowth(retryOf(step).factor),
    Control: Growth,
  },
  {
    place: 'policy.retry.maxWait',
    label: 'At most',
    layout: 'row',
    applies: ({ step }) => retryOf(step).attempts > 2,
    isRare: ({ policy }) => (policy.retry?.maxWait ?? FRESH_RETRY.maxWait) === FRESH_RETRY.maxWait,
    says: (form) => sayLength(form, retryOf(form.step).maxWait),
    Control: LongestPause,
  },
  {
    place: 'policy.retry.on',
    label: 'Tried again after',
    layout: 'block',
    applies: triesAgain,
    isRare: () => true,
    Control: RetriedKinds,
  },
  {
    place: 'policy.attemptLimit',
    label: 'Each try',
    layout: 'row',
    says: (form) => sayLength(form, form.step.policy.attemptLimit),
    unset: 'No time limit',
    Control: makeLimit('attemptLimit', 'Time for each try'),
  },
];

/** Is how long all of it may take. */
export const timeLimitSetting: StepSetting = {
  place: 'policy.timeLimit',
  label: 'All of it',
  layout: 'row',
  applies: ({ step, catalog }) => catalog.find(step.type)?.traits.takesTime === true,
  says: (form) => sayLength(form, form.step.policy.timeLimit),
  unset: 'No time limit',
  Control: makeLimit('timeLimit', 'Time for all of it'),
};

/** Is how often a step may come round; few need it. */
export const visitsSetting: StepSetting = {
  place: 'policy.maxVisits',
  label: 'Comes round',
  layout: 'row',
  applies: ({ step, catalog }) => {
    const traits = catalog.find(step.type)?.traits ?? {};
    return (
      traits.entry !== true && traits.inert !== true && traits.terminal !== true && traits.catches !== true
    );
  },
  isRare: ({ policy }) => policy.maxVisits === undefined,
  says: ({ step, context }) =>
    step.policy.maxVisits === undefined ? null : `${context.format.times(step.policy.maxVisits)} at most`,
  unset: 'As often as needed',
  Control: MostVisits,
};

function sayGrowth(factor: number): string {
  if (factor === 1) return 'Just as long';
  return factor === 2 ? 'Twice as long' : `${String(factor)} times as long`;
}
