import type { Json } from '../kernel/json';
import type { Distribution, DocumentDuration, Field, Settings } from '../model/document';

/** Writes numbers, money, time and lists the way a language does, in the zone and currency of one workflow. */
export interface Format {
  /** «1 day 18 h»: the two largest units, for what took or will take that long (ms). */
  readonly duration: (durationMs: number) => string;
  /** The same from one instant to another, as calendar and clock count there: «7 days», also where a clock was put on. */
  readonly between: (fromMs: number, toMs: number) => string;
  /** «about 40 min». */
  readonly about: (durationMs: number) => string;
  /** A duration setting, exactly: «1 day 2 h 30 min». */
  readonly length: (duration: DocumentDuration) => string;
  /** How long something takes: «about 40 min», «20 min to 2 h, mostly 40 min». */
  readonly takes: (estimate: Distribution) => string;
  /** «09:14» */
  readonly time: (atMs: number) => string;
  /** «Mon 2 March» */
  readonly day: (atMs: number) => string;
  /** «Monday» */
  readonly weekday: (atMs: number) => string;
  /** «Tue 09:48», where there is no room for more. */
  readonly dayTime: (atMs: number) => string;
  /** «Tue 3 March, 09:48» */
  readonly moment: (atMs: number) => string;
  /** «2 March 2026» */
  readonly date: (atMs: number) => string;
  readonly number: (value: number) => string;
  /** «$1,284.50», «$500» */
  readonly money: (value: number) => string;
  /** «a, b and c» */
  readonly all: (items: readonly string[]) => string;
  /** «a, b or c» */
  readonly any: (items: readonly string[]) => string;
  /** «1 order», «12 orders» */
  readonly count: (count: number, noun: { readonly one: string; readonly many: string }) => string;
  /** «once», «twice», «3 times» */
  readonly times: (count: number) => string;
  /** «first», «second», «11th» */
  readonly ordinal: (place: number) => string;
  /** A value of a field as an owner reads it. */
  readonly value: (value: Json | undefined, field: Pick<Field, 'type'> | undefined) => string;
}

/** Makes the format of a language for one workflow. */
export type MakeFormat = (settings: Pick<Settings, 'timeZone' | 'currency'>) => Format;
