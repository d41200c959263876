import type { Step } from '../../../../model/document';
import type { StepForm, StepPanel, StepSetting } from '../../../../parts/step-form/step-form';
import { arrivalSetting } from './arrival-setting';
import { estimateSettings } from './estimate-settings';
import {
  beginsSetting,
  descriptionSetting,
  leadSetting,
  needsSetting,
  startsSetting,
  systemSetting,
} from './plain-settings';
import { failSettings, timeLimitSetting, visitsSetting } from './policy-settings';

/** Is what the inspector shows of a step, part by part. */
export interface StepSettings {
  /** How work is tried and how long it may take. */
  readonly fail: readonly StepSetting[];
  readonly details: readonly StepSetting[];
  /** What most steps do without. */
  readonly rare: readonly StepSetting[];
}

const NOTHING: ReadonlySet<string> = new Set();

const othersBefore: readonly StepSetting[] = [
  beginsSetting,
  systemSetting,
  needsSetting,
  ...estimateSettings,
  arrivalSetting,
];
const othersAfter: readonly StepSetting[] = [visitsSetting, startsSetting, descriptionSetting];

/** Lists the places of what a step does without at the moment, so that nothing moves while somebody fills it in. */
export function rarePlaces(panel: StepPanel | null, step: Step): ReadonlySet<string> {
  const all = [
    ...(panel?.settings ?? []),
    ...failSettings,
    timeLimitSetting,
    ...othersBefore,
    ...othersAfter,
  ];
  return new Set(all.filter((setting) => setting.isRare?.(step) === true).map(({ place }) => place));
}

/** Sorts the settings of a step: what its own panel asks for comes before what all types share. */
export function settingsOf(panel: StepPanel | null, form: StepForm, rare: ReadonlySet<string>): StepSettings {
  const works = form.catalog.find(form.step.type)?.traits.works === true;
  const own = (panel?.settings ?? []).filter((setting) => setting.applies?.(form) ?? true);
  const fail = works ? shared(panel, form, [...failSettings, timeLimitSetting]) : [];
  const others = shared(panel, form, [...othersBefore, ...(works ? [] : [timeLimitSetting]), ...othersAfter]);
  const isRare = ({ place }: StepSetting) => rare.has(place);
  return {
    fail: fail.filter((setting) => !isRare(setting)),
    details: [...own, ...others].filter((setting) => !isRare(setting)),
    rare: [...own, ...fail, ...others].filter(isRare),
  };
}

/** Finds the setting that a blank of the sentence stands for: the one whose place fits it longest. */
export function findSetting(panel: StepPanel | null, form: StepForm, place: string): StepSetting | undefined {
  const { fail, details } = settingsOf(panel, form, NOTHING);
  const fitting = [...fail, ...details, leadSetting]
    .map((setting) => ({ setting, fit: fitOf(setting, place) }))
    .filter(({ fit }) => fit > 0);
  return fitting.sort((one, other) => other.fit - one.fit)[0]?.setting;
}

/** A place that the type's own panel asks for is not asked for again. */
function shared(
  panel: StepPanel | null,
  form: StepForm,
  settings: readonly StepSetting[],
): readonly StepSetting[] {
  const claimed = new Set((panel?.settings ?? []).flatMap(placesOf));
  return settings.filter(
    (setting) => !placesOf(setting).some((place) => claimed.has(place)) && (setting.applies?.(form) ?? true),
  );
}

function placesOf({ place, alsoAt = [] }: StepSetting): readonly string[] {
  return [place, ...alsoAt];
}

function fitOf(setting: StepSetting, place: string): number {
  const fits = placesOf(setting).filter(
    (own) => place === own || place.startsWith(`${own}.`) || place.startsWith(`${own}[`),
  );
  return Math.max(0, ...fits.map(({ length }) => length));
}
