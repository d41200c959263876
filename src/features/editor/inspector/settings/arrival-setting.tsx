import type { ArrivalRule } from '../../../../model/document';
import {
  changePolicy,
  type SettingProps,
  type StepForm,
  type StepSetting,
} from '../../../../parts/step-form/step-form';
import { Checkbox } from '../../../../ui/checkbox';
import { NumberInput } from '../../../../ui/number-input';
import { RadioGroup, type RadioOption } from '../../../../ui/radio-group';
import { Switch } from '../../../../ui/switch';
import { arrivalOf, arrivalText } from '../../../../words/english-policy';
import { capitalised } from '../../../../words/sentence';

type Way = 'by itself' | 'all' | 'any' | 'each' | 'first' | 'count';

const LABEL = 'Change what it waits for';

const ways: readonly RadioOption<Way>[] = [
  {
    value: 'by itself',
    label: 'As the drawing says',
    hint: 'Good news waits for all of it, bad news never waits.',
  },
  { value: 'all', label: 'Every path that was started toward it' },
  { value: 'any', label: 'The paths that come, until no more can' },
  { value: 'each', label: 'None: it starts anew for each' },
];

const meetingWays: readonly RadioOption<Way>[] = [
  { value: 'first', label: 'The first that comes', hint: 'What comes later changes nothing.' },
  { value: 'count', label: 'A number of paths' },
];

function Arrival({ form }: SettingProps) {
  const { arrival, cancelOthers = false } = form.step.policy;
  const way: Way = arrival === undefined ? 'by itself' : typeof arrival === 'string' ? arrival : 'count';
  const meets = isMeeting(form) || way === 'first' || way === 'count';
  return (
    <div className="flex flex-col">
      <RadioGroup
        label="What it waits for"
        labelHidden
        options={meets ? [...ways, ...meetingWays] : ways}
        value={way}
        disabled={form.isReadOnly}
        onValueChange={(next) =>
          changePolicy(form, LABEL, {
            arrival: ruleOf(next),
            cancelOthers: next === 'first' || next === 'count' ? form.step.policy.cancelOthers : undefined,
          })
        }
      />
      {typeof arrival === 'object' && <CountedArrival form={form} rule={arrival} />}
      {(way === 'first' || way === 'count') && (
        <Switch
          label="Stop the others"
          hint="What is still on its way here ends."
          checked={cancelOthers}
          disabled={form.isReadOnly}
          onCheckedChange={(on) => changePolicy(form, LABEL, { cancelOthers: on ? true : undefined })}
          className="mt-1"
        />
      )}
    </div>
  );
}

function CountedArrival({ form, rule }: { form: StepForm; rule: Exclude<ArrivalRule, string> }) {
  return (
    <div className="flex flex-col gap-1 pl-7">
      <NumberInput
        aria-label="How many paths"
        value={rule.count}
        min={1}
        unit="paths"
        disabled={form.isReadOnly}
        onValueChange={(count) =>
          changePolicy(
            form,
            LABEL,
            { arrival: { ...rule, count: Math.max(1, Math.round(count ?? 1)) } },
            'arrival count',
          )
        }
      />
      <Checkbox
        label="Or fewer, if no more can come"
        checked={rule.orFewer}
        disabled={form.isReadOnly}
        onCheckedChange={(orFewer) => changePolicy(form, LABEL, { arrival: { ...rule, orFewer } })}
      />
    </div>
  );
}

function ruleOf(way: Way): ArrivalRule | undefined {
  if (way === 'by itself') return undefined;
  return way === 'count' ? { count: 2, orFewer: false } : way;
}

function isMeeting({ step, catalog }: StepForm): boolean {
  return catalog.find(step.type)?.traits.meeting === true;
}

/** Is what a step waits for where paths meet. */
export const arrivalSetting: StepSetting = {
  place: 'policy.arrival',
  alsoAt: ['policy.cancelOthers'],
  label: 'Waits for',
  layout: 'row',
  applies: (form) => isMeeting(form) || arrivalOf(form.step, form.context) !== null,
  says: ({ step, context }) => {
    const rule = arrivalOf(step, context) ?? step.policy.arrival ?? 'all';
    return rule === 'each' ? 'None: anew for each' : capitalised(arrivalText(rule));
  },
  Control: Arrival,
};
