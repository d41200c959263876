// Values that a drawing tells apart: on a threshold, just beside it, in the middle. Dates lie around the day on which a
// rehearsal begins, for nobody promises a delivery in two hundred years.
import { fits, isEmpty } from '../../facts/field-value';
import { formatInstant, parseInstant } from '../../kernel/instant';
import type { Json } from '../../kernel/json';
import type { Field } from '../../model/document';
import type { FieldValues } from '../../model/journal';
import { LONG_AGO } from '../../paths/field-regions';
import { START_AT } from '../../paths/scenario-start';
import type { Product } from '../../step-kit/behaviour';
import { plainOutput } from '../plain-value';
import type { BadDayGround } from './bad-day-ground';
import type { Dice } from './open-dice';

const DAY_MS = 86_400_000;
const DAYS_AROUND = [-3, 1, 2, 5, 10, 20] as const;

/** A run begins with another value than usual in so many of the fields that make a difference. */
const OTHER_VALUE = 0.45;

/** Draws what a run begins with: the usual, or what a condition tells apart from it. */
export function drawInput({ given, regions }: BadDayGround, dice: Dice): FieldValues {
  const input: Record<string, Json> = {};
  for (const field of given) {
    const told = regions.atStart(field.id).map((region) => region.value);
    const isUsual = (value: Json) => field.required && (isEmpty(value) || value === field.sample);
    const value = dice.pick(valuesOf(field, told).filter((other) => !isUsual(other)));
    if (dice.says(OTHER_VALUE) && value !== undefined) input[field.id] = value;
  }
  return input;
}

/** Lists what work may leave behind instead of the usual, such that the drawing can tell. */
export function otherOutputs(
  ground: BadDayGround,
  produces: readonly Product[],
): readonly (readonly [product: Product, values: readonly Json[]])[] {
  return produces.flatMap((product) => {
    const field = ground.fields.get(product.field);
    if (field === undefined || !ground.regions.fields.includes(field.id)) return [];
    const values = valuesOf(
      field,
      ground.regions.asProduct(product).map((region) => region.value),
    ).filter((value) => !isEmpty(value));
    return values.length > 1 ? [[product, values] as const] : [];
  });
}

/** Draws what work leaves behind when one of its results is not the usual one. */
export function drawOutput(ground: BadDayGround, produces: readonly Product[], dice: Dice): FieldValues {
  const atMs = parseInstant(START_AT)?.atMs ?? 0;
  const plain = plainOutput(produces, ground.fields, atMs, []);
  const [product, values] = dice.pick(otherOutputs(ground, produces)) ?? [];
  const value = dice.pick((values ?? []).filter((other) => other !== plain[product?.field ?? '']));
  return product === undefined || value === undefined ? plain : { ...plain, [product.field]: value };
}

function valuesOf(field: Field, told: readonly (Json | undefined)[]): readonly Json[] {
  const dates = field.type === 'date' ? datesAround() : [];
  const near = told.filter((value) => field.type !== 'date' || isNear(value));
  return [...near, ...dates].filter((value): value is Json => value !== undefined && fits(value, field));
}

function datesAround(): readonly string[] {
  const startMs = parseInstant(START_AT)?.atMs ?? 0;
  return DAYS_AROUND.map((days) => formatInstant(startMs + days * DAY_MS, 0));
}

/** Leaves out the two dates that only say «over» and «to come». */
function isNear(value: Json | undefined): boolean {
  return typeof value === 'string' && value !== LONG_AGO && !value.startsWith('2199');
}
