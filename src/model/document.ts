// The file format, version 1. One source: the reader, the canonical writer and the published JSON Schema all
// come from these schemas. Known keys stand in canonical order, unknown keys are kept. Ids and references are
// plain texts here: whether they are well formed, unique and lead somewhere is the compiler's question, so that
// a file with a slip can still be opened and mended.
import { conditionSchema } from '../facts/condition';
import { fieldTypeSchema } from '../facts/field-value';
import type { JsonObject } from '../kernel/json';
import { anyJson, openObject, z } from '../kernel/schema';
import { LIMITS } from './limits';
import { scenarioSchema } from './scenario';

export const FORMAT = 'runthrough.workflow';
export const FORMAT_VERSION = 1;

/** Is the shape of every id in a file: two letters for the kind, then 1 to 40 characters. */
export const ID_SHAPE = /^[a-z]{2}_[A-Za-z0-9_-]{1,40}$/;

const idSchema = z.string().max(LIMITS.nameLength);
const nameSchema = z.string().max(LIMITS.nameLength);
const textSchema = z.string().max(LIMITS.textLength);
const configSchema: z.ZodType<JsonObject> = z.record(z.string(), anyJson());

/** Is a duration of a document: ISO 8601, or (reserved) working time of a calendar. */
export const durationSchema = z.union([
  z.string().max(60),
  openObject({ work: z.string().max(60), calendar: z.string() }),
]);

const fieldSchema = openObject({
  id: idSchema,
  name: nameSchema.default(''),
  type: fieldTypeSchema.default('text'),
  required: z.boolean().default(false),
  sample: anyJson().exactOptional(),
  options: z.array(anyJson()).default([]),
});

const personSchema = openObject({ id: idSchema, name: nameSchema.default('') });

const roleSchema = openObject({
  id: idSchema,
  name: nameSchema.default(''),
  people: z.array(personSchema).default([]),
  costPerHour: z.number().nullable().default(null),
  hours: anyJson().default(null),
});

const systemSchema = openObject({ id: idSchema, name: nameSchema.default('') });

const retrySchema = openObject({
  attempts: z.number().default(1),
  firstWait: durationSchema.default('PT1M'),
  factor: z.number().default(2),
  maxWait: durationSchema.default('P1D'),
  jitter: z.number().default(0),
  on: z.array(z.string()).default(['unavailable', 'too-late', 'error']),
});

const arrivalSchema = z.union([
  z.enum(['all', 'any', 'each', 'first']),
  openObject({ count: z.number(), orFewer: z.boolean().default(false) }),
]);

const policySchema = openObject({
  arrival: arrivalSchema.exactOptional(),
  cancelOthers: z.boolean().exactOptional(),
  retry: retrySchema.exactOptional(),
  timeLimit: durationSchema.exactOptional(),
  attemptLimit: durationSchema.exactOptional(),
  maxVisits: z.number().exactOptional(),
});

const spreadSchema = openObject({ mean: durationSchema, sd: durationSchema });

/** Is how long something takes, for rehearsals and forecasts. */
export const distributionSchema = z.union([
  openObject({ fixed: durationSchema }),
  openObject({ uniform: z.tuple([durationSchema, durationSchema]) }),
  openObject({ triangular: z.tuple([durationSchema, durationSchema, durationSchema]) }),
  openObject({ normal: spreadSchema }),
  openObject({ lognormal: spreadSchema }),
  openObject({ exponential: openObject({ mean: durationSchema }) }),
]);

const estimateSchema = openObject({
  duration: distributionSchema.exactOptional(),
  chance: z.record(z.string(), z.number()).exactOptional(),
  cost: z.number().exactOptional(),
  arrivals: distributionSchema.exactOptional(),
});

const pointSchema = openObject({ x: z.number(), y: z.number() });

const stepSchema = openObject({
  id: idSchema,
  type: z.string().max(60),
  name: nameSchema.default(''),
  description: textSchema.default(''),
  config: configSchema.default({}),
  policy: policySchema.default({}),
  estimate: estimateSchema.default({}),
  needs: z.array(z.string()).default([]),
  role: z.string().nullable().default(null),
  system: z.string().nullable().default(null),
  in: z.string().nullable().default(null),
  starts: z.boolean().default(false),
  off: z.boolean().default(false),
  peopleOnly: z.boolean().default(false),
  at: pointSchema.default({ x: 0, y: 0 }),
  size: openObject({ width: z.number(), height: z.number() }).nullable().default(null),
  colour: z.string().nullable().default(null),
  pinned: z.boolean().default(false),
  collapsed: z.boolean().default(false),
});

const arrowSchema = openObject({
  id: idSchema,
  from: z.string(),
  outcome: z.string(),
  to: z.string(),
  back: z.boolean().default(false),
});

const whenSchema = conditionSchema.exactOptional();

const promiseRuleSchema = z.union([
  openObject({ never: z.string(), before: z.string(), when: whenSchema }),
  openObject({
    each: z.string(),
    then: z.string(),
    within: durationSchema.exactOptional(),
    when: whenSchema,
  }),
  openObject({ atMost: z.number(), of: z.string(), when: whenSchema }),
  openObject({ atLeast: z.number(), of: z.string(), when: whenSchema }),
  openObject({ never: z.string(), with: z.string(), when: whenSchema }),
  openObject({ ends: z.string(), when: whenSchema }),
]);

const promiseSchema = openObject({ id: idSchema, name: nameSchema.default(''), rule: promiseRuleSchema });

const nounSchema = openObject({ one: nameSchema.default('case'), many: nameSchema.default('cases') });

const settingsSchema = openObject({
  timeZone: z.string().max(100).default('UTC'),
  currency: z.string().max(10).default('USD'),
  noun: nounSchema.default({ one: 'case', many: 'cases' }),
});

/** Is the whole file. */
export const documentSchema = openObject({
  format: z.literal(FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  id: idSchema,
  name: nameSchema.default(''),
  description: textSchema.default(''),
  fields: z.array(fieldSchema).max(LIMITS.entries).default([]),
  roles: z.array(roleSchema).max(LIMITS.entries).default([]),
  systems: z.array(systemSchema).max(LIMITS.entries).default([]),
  calendars: z.array(anyJson()).max(LIMITS.entries).default([]),
  steps: z.array(stepSchema).max(LIMITS.steps).default([]),
  arrows: z.array(arrowSchema).max(LIMITS.arrows).default([]),
  scenarios: z.array(scenarioSchema).max(LIMITS.scenarios).default([]),
  promises: z.array(promiseSchema).max(LIMITS.entries).default([]),
  settings: settingsSchema.default({
    timeZone: 'UTC',
    currency: 'USD',
    noun: { one: 'case', many: 'cases' },
  }),
});

export type WorkflowDocument = z.output<typeof documentSchema>;
export type Field = z.output<typeof fieldSchema>;
export type Role = z.output<typeof roleSchema>;
export type Person = z.output<typeof personSchema>;
export type System = z.output<typeof systemSchema>;
export type Step = z.output<typeof stepSchema>;
export type Policy = z.output<typeof policySchema>;
export type Retry = z.output<typeof retrySchema>;
export type ArrivalRule = z.output<typeof arrivalSchema>;
export type Distribution = z.output<typeof distributionSchema>;
export type Estimate = z.output<typeof estimateSchema>;
export type Arrow = z.output<typeof arrowSchema>;
export type WorkflowPromise = z.output<typeof promiseSchema>;
export type PromiseRule = WorkflowPromise['rule'];
export type Settings = z.output<typeof settingsSchema>;
export type DocumentDuration = z.output<typeof durationSchema>;
