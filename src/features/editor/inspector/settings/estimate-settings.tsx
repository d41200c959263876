import type { Distribution, DocumentDuration } from '../../../../model/document';
import { DurationField } from '../../../../parts/duration-field/duration-field';
import type { SettingProps, StepSetting } from '../../../../parts/step-form/step-form';
import { Segmented } from '../../../../ui/segmented';

const WAYS = [
  { value: 'fixed', label: 'About' },
  { value: 'triangular', label: 'From, to' },
] as const;

type Key = 'duration' | 'arrivals';

interface EstimateProps extends SettingProps {
  estimate: Key;
  label: string;
}

/** How long something takes: about so long, or from so long to so long. */
function EstimateField({ form, estimate, label }: EstimateProps) {
  const value = form.step.estimate[estimate];
  const change = (next: Distribution | undefined): void => {
    const { [estimate]: _, ...others } = form.step.estimate;
    form.change(
      `Change ${label.toLowerCase()}`,
      { estimate: next === undefined ? others : { ...others, [estimate]: next } },
      `estimate ${estimate}`,
    );
  };
  const likely = value === undefined ? undefined : likelyOf(value);
  const spread = value !== undefined && 'triangular' in value ? value.triangular : null;
  return (
    <div className="flex flex-col items-start gap-2.5">
      <Segmented
        label={label}
        segments={WAYS}
        value={spread === null ? 'fixed' : 'triangular'}
        onValueChange={(way) => {
          const time = likely ?? 'PT1H';
          change(way === 'fixed' ? { fixed: time } : { triangular: [time, time, time] });
        }}
      />
      {spread === null ? (
        <>
          {value !== undefined && !('fixed' in value) && (
            <p className="text-second text-ink-3">Now {form.context.format.takes(value)}.</p>
          )}
          <DurationField
            label={label}
            value={likely}
            optional
            unit="minutes"
            disabled={form.isReadOnly}
            onChange={(time) => change(time === undefined ? undefined : { fixed: time })}
            className="w-full"
          />
        </>
      ) : (
        (['At least', 'Mostly', 'At most'] as const).map((name, index) => (
          <div key={name} className="grid w-full grid-cols-[56px_minmax(0,1fr)] items-center">
            <span className="text-second text-ink-2">{name}</span>
            <DurationField
              label={`${label}, ${name.toLowerCase()}`}
              value={spread[index]}
              unit="minutes"
              disabled={form.isReadOnly}
              onChange={(time) => change({ triangular: withTime(spread, index, time ?? 'PT0S') })}
            />
          </div>
        ))
      )}
    </div>
  );
}

type Spread = Extract<Distribution, { triangular: unknown }>['triangular'];

function withTime([least, likely, most]: Spread, index: number, time: DocumentDuration): Spread {
  return [index === 0 ? time : least, index === 1 ? time : likely, index === 2 ? time : most];
}

function likelyOf(value: Distribution): DocumentDuration {
  if ('fixed' in value) return value.fixed;
  if ('uniform' in value) return value.uniform[0];
  if ('triangular' in value) return value.triangular[1];
  if ('normal' in value) return value.normal.mean;
  return 'lognormal' in value ? value.lognormal.mean : value.exponential.mean;
}

function Takes(props: SettingProps) {
  return <EstimateField {...props} estimate="duration" label="How long it takes" />;
}

function Comes(props: SettingProps) {
  return <EstimateField {...props} estimate="arrivals" label="Time between two" />;
}

/** Lists how long a step takes and how often a start comes; rehearsals and forecasts go by it. */
export const estimateSettings: readonly StepSetting[] = [
  {
    place: 'estimate.duration',
    label: 'Takes about',
    layout: 'row',
    applies: ({ step, catalog }) => {
      const traits = catalog.find(step.type)?.traits ?? {};
      return traits.takesTime === true && traits.container !== true;
    },
    says: ({ step, context }) => {
      const { duration } = step.estimate;
      if (duration === undefined) return null;
      return 'fixed' in duration ? context.format.length(duration.fixed) : context.format.takes(duration);
    },
    unset: 'Nobody said yet',
    Control: Takes,
  },
  {
    place: 'estimate.arrivals',
    label: 'How often',
    layout: 'row',
    applies: ({ step, catalog }) => catalog.find(step.type)?.traits.entry === true,
    says: ({ step, context }) =>
      step.estimate.arrivals === undefined ? null : `One in ${context.format.takes(step.estimate.arrivals)}`,
    unset: 'Nobody said yet',
    Control: Comes,
  },
];
