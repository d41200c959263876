import { isEmpty } from '../facts/field-value';
import { parseDuration } from '../kernel/duration';
import { isDate, parseInstant } from '../kernel/instant';
import type { Json } from '../kernel/json';
import type { Distribution, DocumentDuration, Field } from '../model/document';
import type { Format, MakeFormat } from './format';
import { isList } from './json-list';

const DAY_MS = 86_400_000;
const DAY_MINUTES = 1_440;

const UNITS: readonly (readonly [ms: number, one: string, many: string])[] = [
  [DAY_MS, 'day', 'days'],
  [3_600_000, 'h', 'h'],
  [60_000, 'min', 'min'],
  [1_000, 'second', 'seconds'],
];

/** Writes for English readers: 24-hour time, day before month, no comma before «and». */
export const makeEnglishFormat: MakeFormat = ({ timeZone, currency }) => {
  const numbers = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });
  const all = new Intl.ListFormat('en-GB', { type: 'conjunction' });
  const any = new Intl.ListFormat('en-GB', { type: 'disjunction' });
  const parts = zonedParts(timeZone);
  const money = moneyFormat(currency, numbers);
  const time = (atMs: number) => `${parts(atMs, 'hour')}:${parts(atMs, 'minute')}`;
  const aheadOfUtc = (atMs: number) =>
    Number(parts(atMs, 'hour')) * 60 + Number(parts(atMs, 'minute')) - Math.floor(atMs / 60_000);
  const day = (atMs: number) =>
    `${parts(atMs, 'weekday').slice(0, 3)} ${parts(atMs, 'day')} ${parts(atMs, 'month')}`;
  const format: Format = {
    duration: (durationMs) => spell(roundToTwoUnits(durationMs)),
    between: (fromMs, toMs) => {
      const tookMs = toMs - fromMs;
      const putOnMs = tookMs < DAY_MS ? 0 : clockPutOn(aheadOfUtc(fromMs), aheadOfUtc(toMs)) * 60_000;
      return format.duration(tookMs + putOnMs);
    },
    about: (durationMs) => `about ${spell(roundToTwoUnits(durationMs))}`,
    length,
    takes: (estimate) => takes(estimate),
    time,
    day,
    weekday: (atMs) => parts(atMs, 'weekday'),
    dayTime: (atMs) => `${parts(atMs, 'weekday').slice(0, 3)} ${time(atMs)}`,
    moment: (atMs) => `${day(atMs)}, ${time(atMs)}`,
    date: (atMs) => `${parts(atMs, 'day')} ${parts(atMs, 'month')} ${parts(atMs, 'year')}`,
    number: (value) => numbers.format(value),
    money,
    all: (items) => all.format(items),
    any: (items) => any.format(items),
    count: (count, noun) => `${numbers.format(count)} ${count === 1 ? noun.one : noun.many}`,
    times: (count) => ['never', 'once', 'twice'][count] ?? `${numbers.format(count)} times`,
    ordinal,
    value: (value, field) => valueText(value, field, format),
  };
  return format;
};

/** Spells whole milliseconds in all their units; less than a second counts as that. */
function spell(durationMs: number): string {
  if (durationMs === 0) return 'no time';
  if (durationMs < 1_000) return 'less than a second';
  let rest = durationMs;
  const words: string[] = [];
  for (const [unitMs, one, many] of UNITS) {
    const count = Math.floor(rest / unitMs);
    rest -= count * unitMs;
    if (count > 0) words.push(`${String(count)} ${count === 1 ? one : many}`);
  }
  return words.join(' ');
}

/** Tells by how many minutes the clock was put on between two readings of it, each in minutes and give or take days. */
function clockPutOn(before: number, after: number): number {
  const minutes = (((after - before) % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  return minutes > DAY_MINUTES / 2 ? minutes - DAY_MINUTES : minutes;
}

/** Rounds to the largest unit and the next one that counts: «1 day 18 h», «1 day 30 min», but no seconds after hours. */
function roundToTwoUnits(durationMs: number): number {
  const largest = UNITS.findIndex(([unitMs]) => durationMs >= unitMs);
  const [largestMs] = UNITS[largest] ?? [1];
  const rest = UNITS.slice(largest + 1, Math.max(largest + 2, UNITS.length - 1));
  const [stepMs] = rest.find(([unitMs]) => durationMs % largestMs >= unitMs) ?? rest.at(-1) ?? [1_000];
  return largest < 0 ? durationMs : Math.round(durationMs / stepMs) * stepMs;
}

function length(duration: DocumentDuration): string {
  if (typeof duration !== 'string') return `${length(duration.work)} of working time`;
  const durationMs = parseDuration(duration);
  return durationMs === null ? 'a time that cannot be read' : spell(durationMs);
}

function takes(estimate: Distribution): string {
  if ('fixed' in estimate) return `about ${length(estimate.fixed)}`;
  if ('uniform' in estimate) return estimate.uniform.map(length).join(' to ');
  if ('triangular' in estimate) {
    const [least, likely, most] = estimate.triangular;
    return `${length(least)} to ${length(most)}, mostly ${length(likely)}`;
  }
  if ('normal' in estimate) return giveOrTake(estimate.normal);
  if ('lognormal' in estimate) return giveOrTake(estimate.lognormal);
  return `about ${length(estimate.exponential.mean)} on average`;
}

function giveOrTake({
  mean,
  sd,
}: {
  readonly mean: DocumentDuration;
  readonly sd: DocumentDuration;
}): string {
  return `about ${length(mean)}, give or take ${length(sd)}`;
}

type DatePart = 'weekday' | 'day' | 'month' | 'year' | 'hour' | 'minute';

/** Reads single parts of an instant in a zone, so that their order is ours and not the platform's. */
function zonedParts(timeZone: string): (atMs: number, part: DatePart) => string {
  const options: Intl.DateTimeFormatOptions = {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  };
  const dates = inKnownZone(timeZone, options);
  // A sentence reads several parts of one instant, and cutting an instant up is dear: a timeline names hundreds.
  let last: { readonly atMs: number; readonly parts: readonly Intl.DateTimeFormatPart[] } | null = null;
  return (atMs, part) => {
    if (last?.atMs !== atMs) last = { atMs, parts: dates.formatToParts(atMs) };
    return last.parts.find(({ type }) => type === part)?.value ?? '';
  };
}

/** A file may name a zone that this machine does not know; its times are then told in UTC. */
function inKnownZone(timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  }
}

/** A file may name a currency that does not exist; its code then stands before the number. */
function moneyFormat(currency: string, numbers: Intl.NumberFormat): (value: number) => string {
  try {
    const amounts = new Intl.NumberFormat('en-US', { style: 'currency', currency });
    const whole = new Intl.NumberFormat('en-US', { style: 'currency', currency, maximumFractionDigits: 0 });
    return (value) => (Number.isInteger(value) ? whole : amounts).format(value);
  } catch {
    return (value) => `${currency} ${numbers.format(value)}`.trim();
  }
}

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const ORDINAL_ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinalRules = new Intl.PluralRules('en', { type: 'ordinal' });

function ordinal(place: number): string {
  return ORDINALS[place - 1] ?? `${String(place)}${ORDINAL_ENDINGS[ordinalRules.select(place)] ?? 'th'}`;
}

function valueText(value: Json | undefined, field: Pick<Field, 'type'> | undefined, format: Format): string {
  if (value === undefined || value === null || isEmpty(value)) return 'left empty';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return field?.type === 'money' ? format.money(value) : format.number(value);
  if (typeof value === 'string') return field?.type === 'date' ? dateText(value, format) : value;
  if (isList(value)) return listText(value, format);
  return format.count(Object.keys(value).length, { one: 'detail', many: 'details' });
}

function dateText(value: string, format: Format): string {
  if (isDate(value))
    return makeEnglishFormat({ timeZone: 'UTC', currency: 'USD' }).date(
      parseInstant(`${value}T00:00Z`)?.atMs ?? 0,
    );
  const instant = parseInstant(value);
  return instant === null ? value : format.moment(instant.atMs);
}

const LONGEST_LIST = 3;

function listText(items: readonly Json[], format: Format): string {
  const isPlain = items.every((item) => item !== null && typeof item !== 'object');
  if (items.length === 0) return 'left empty';
  if (!isPlain || items.length > LONGEST_LIST)
    return format.count(items.length, { one: 'item', many: 'items' });
  return format.all(items.map((item) => valueText(item, undefined, format)));
}
