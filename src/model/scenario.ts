// Scenarios: a scripted world for one rehearsal (section 7 of the contract).
import { anyJson, openObject, z } from '../kernel/schema';
import { LIMITS } from './limits';

const durationTextSchema = z.string().max(60);
const valuesSchema = z.record(z.string(), anyJson());

/**
 * Is what happens to one attempt, one approval or one awaited signal. Exactly one of `fail`, `done`, `hang`,
 * `answer`, `silent`, `signal` says what; the other keys say when, by whom and with what. A `late` answer comes after
 * the question may be decided: it goes to the visit of the entry before it.
 */
const scriptEntrySchema = openObject({
  fail: z.string().exactOptional(),
  done: valuesSchema.exactOptional(),
  hang: z.literal(true).exactOptional(),
  answer: z.string().exactOptional(),
  silent: z.literal(true).exactOptional(),
  signal: valuesSchema.exactOptional(),
  confidence: z.number().exactOptional(),
  message: z.string().max(LIMITS.textLength).exactOptional(),
  takes: durationTextSchema.exactOptional(),
  after: durationTextSchema.exactOptional(),
  by: z.string().exactOptional(),
  reason: z.string().max(LIMITS.textLength).exactOptional(),
  fields: valuesSchema.exactOptional(),
  late: z.literal(true).exactOptional(),
});

const outageSchema = openObject({
  system: z.string(),
  from: durationTextSchema.default('PT0S'),
  for: durationTextSchema,
});

/** Acts on the first incident of a step, `after` from its opening. */
const resolveSchema = openObject({
  step: z.string(),
  do: z.enum(['retry', 'skip', 'start', 'cancel-run']),
  after: durationTextSchema.default('PT0S'),
  outcome: z.string().exactOptional(),
  output: valuesSchema.exactOptional(),
  result: z.enum(['success', 'failure', 'cancelled']).exactOptional(),
});

/** Is something that comes in besides, `after` the start; `input` is what it brings otherwise than the first. */
const secondStartSchema = openObject({
  trigger: z.string().exactOptional(),
  after: durationTextSchema.default('PT0S'),
  input: valuesSchema.default({}),
});

const expectSchema = openObject({
  status: z.string().exactOptional(),
  result: z.string().exactOptional(),
  ends: z.array(z.string()).exactOptional(),
  within: durationTextSchema.exactOptional(),
  passes: z.array(z.string()).exactOptional(),
  avoids: z.array(z.string()).exactOptional(),
  order: z.array(z.tuple([z.string(), z.string()])).exactOptional(),
  fields: valuesSchema.exactOptional(),
  /** How often something came in besides and was refused as the same. */
  refused: z.number().int().min(0).exactOptional(),
});

/** Is a scripted world for one rehearsal. */
export const scenarioSchema = openObject({
  id: z.string().max(LIMITS.nameLength),
  name: z.string().max(LIMITS.nameLength).default(''),
  trigger: z.string().exactOptional(),
  startAt: z.string().max(60).exactOptional(),
  input: valuesSchema.default({}),
  script: z.record(z.string(), z.array(scriptEntrySchema).max(LIMITS.entries)).default({}),
  outages: z.array(outageSchema).max(LIMITS.entries).default([]),
  resolve: z.array(resolveSchema).max(LIMITS.entries).default([]),
  again: z.array(secondStartSchema).max(LIMITS.entries).exactOptional(),
  until: durationTextSchema.default('P365D'),
  expect: expectSchema.default({}),
});

export type Scenario = z.output<typeof scenarioSchema>;
export type ScriptEntry = z.output<typeof scriptEntrySchema>;
export type Outage = z.output<typeof outageSchema>;
export type PlannedResolution = z.output<typeof resolveSchema>;
export type SecondStart = z.output<typeof secondStartSchema>;
export type Expectation = z.output<typeof expectSchema>;

/**
 * Says why a rehearsal is over: the run is; nothing more is set; the time that the scenario gives it is up; or the
 * journal grew past its bound, so that nobody knows how it would have gone on.
 */
export type RehearsalEnd = 'run-over' | 'nothing-set' | 'time-up' | 'too-long';
