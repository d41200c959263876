import type { JsonObject } from '../kernel/json';
import { formatPlace } from '../kernel/json-place';
import { fail, type Result, succeed } from '../kernel/result';
import type { z } from '../kernel/schema';
import type { Behaviour } from './behaviour';
import type { Mending } from './mending';

/** Is a way out of a step. Bad news never waits for others; `fails` marks the way a failure takes. */
export interface Outcome {
  readonly id: string;
  readonly badNews: boolean;
}

/** Says what a step type is, so that nothing else needs its name. */
export interface StepTraits {
  /** A run may begin here; no arrow may enter. */
  readonly entry?: true;
  /** No arrow may leave. */
  readonly terminal?: true;
  /** Other steps may be inside. */
  readonly container?: true;
  /** Takes failures of its scope; no arrow may enter. */
  readonly catches?: true;
  /** Never runs; no arrow at all. */
  readonly inert?: true;
  /** A visible meeting point: its arrival may be `first` or a count. */
  readonly meeting?: true;
  /** Bad news alone starts it once for each, not once in all. */
  readonly tellsEach?: true;
  /** May be switched off: it is passed through by its first outcome. */
  readonly mayBeOff?: true;
  /** Does work that can be tried again, so retry and an attempt limit mean something. */
  readonly works?: true;
  /** Takes time, so a time limit means something. */
  readonly takesTime?: true;
}

/** Points at something else in the document; `place` is where inside the config (`approvers[1]`). */
export interface Reference {
  readonly to: 'field' | 'role' | 'system' | 'step';
  readonly id: string;
  readonly place: string;
  /** What is done with a field: it is filled here, or only named or shown. Left out, it is read. */
  readonly use?: 'filled' | 'named';
}

/** Says of work what the engine need not know: who does it, and whether doing it twice does no harm. */
export interface Nature {
  /** Null where nothing is done from outside. */
  readonly doneBy: 'person' | 'system' | 'model' | null;
  readonly repeatable: boolean;
}

/** Is what a config may be without and still run, though hardly as it was meant. */
export type Lack = 'recipient' | 'text' | 'product';

/** Is a setting that does nothing as the rest of the config stands; `place` is where inside the config. */
export interface IdleSetting {
  readonly place: string;
  readonly why: IdleWhy;
}

/** Why a setting does nothing: nobody comes that far, it is never asked for, or it is for another choice. */
export type IdleWhy =
  | 'after-the-end'
  | 'not-offered'
  | 'not-produced'
  | 'one-at-a-time'
  | 'not-by-system'
  | 'always-sure';

/** Is something wrong inside a config: a code with data, and where. */
export interface ConfigProblem {
  readonly code: string;
  readonly place: string;
  readonly detail?: string;
}

/** Names a setting that is valid and not built yet. */
export interface NotYet {
  readonly setting: string;
}

/** Is a step type bound to one readable config. */
export interface BoundStep {
  /** The config with constant defaults written out, known keys first, unknown keys kept. */
  readonly config: JsonObject;
  /** In order; the first is the ordinary one. */
  readonly outcomes: readonly Outcome[];
  readonly uses: readonly Reference[];
  readonly problems: readonly ConfigProblem[];
  /** Whether what it completes can be undone. */
  readonly undoable: boolean;
  readonly nature: Nature;
  readonly lacks: readonly Lack[];
  readonly idle: readonly IdleSetting[];
  /** How many things happen one after the other while nobody answers. */
  readonly rungs: number;
  /** Gives the config with something put right; null where that is not this type's business. */
  readonly mend: (mending: Mending) => JsonObject | null;
  /** Turns the config into what the engine does; null for what never runs. */
  readonly lower: () => Result<Behaviour | null, NotYet>;
}

/** Is a step type as everybody else sees it: the config's own type stays inside. */
export interface StepType {
  readonly type: string;
  /** Grows when the meaning of the config changes; the type brings the migration. */
  readonly version: number;
  readonly traits: StepTraits;
  readonly schema: z.ZodType;
  /** The config that a fresh step gets. */
  readonly fresh: JsonObject;
  readonly read: (config: unknown) => Result<BoundStep, readonly ConfigProblem[]>;
}

/** Is what the author of a step type writes. */
export interface StepSpec<Config> {
  readonly type: string;
  readonly version: number;
  readonly traits: StepTraits;
  readonly schema: z.ZodType<Config>;
  readonly fresh: JsonObject;
  readonly outcomes: (config: Config) => readonly Outcome[];
  readonly uses?: (config: Config) => readonly Reference[];
  readonly problems?: (config: Config) => readonly ConfigProblem[];
  readonly undoable?: (config: Config) => boolean;
  /** Left out, nobody does anything. */
  readonly nature?: (config: Config) => Nature;
  readonly lacks?: (config: Config) => readonly Lack[];
  readonly idle?: (config: Config) => readonly IdleSetting[];
  readonly rungs?: (config: Config) => number;
  readonly mend?: (config: Config, mending: Mending) => Config | null;
  readonly lower: (config: Config) => Result<Behaviour | null, NotYet>;
}

/** Makes a step type from what its author declares. */
export function defineStep<Config>(spec: StepSpec<Config>): StepType {
  const bind = (config: unknown): Result<BoundStep, readonly ConfigProblem[]> => {
    const read = spec.schema.safeParse(config);
    if (!read.success) return fail(read.error.issues.map(toProblem));
    return succeed({
      // Every config schema is an object schema over JSON: what it gives back is a JSON object.
      config: read.data as JsonObject,
      outcomes: spec.outcomes(read.data),
      uses: spec.uses?.(read.data) ?? [],
      problems: spec.problems?.(read.data) ?? [],
      undoable: spec.undoable?.(read.data) ?? false,
      nature: spec.nature?.(read.data) ?? { doneBy: null, repeatable: true },
      lacks: spec.lacks?.(read.data) ?? [],
      idle: spec.idle?.(read.data) ?? [],
      rungs: spec.rungs?.(read.data) ?? 0,
      // As above: every config is a JSON object.
      mend: (mending) => (spec.mend?.(read.data, mending) ?? null) as JsonObject | null,
      lower: () => spec.lower(read.data),
    });
  };
  // A config is never changed, only replaced, and is asked about at every key that is typed.
  const known = new WeakMap<object, ReturnType<typeof bind>>();
  return {
    type: spec.type,
    version: spec.version,
    traits: spec.traits,
    schema: spec.schema,
    fresh: spec.fresh,
    read: (config) => {
      if (typeof config !== 'object' || config === null) return bind(config);
      const bound = known.get(config) ?? bind(config);
      known.set(config, bound);
      return bound;
    },
  };
}

/** Makes an outcome that carries good news. */
export function good(id: string): Outcome {
  return { id, badNews: false };
}

/** Makes an outcome that carries bad news. */
export function bad(id: string): Outcome {
  return { id, badNews: true };
}

function toProblem(issue: z.core.$ZodIssue): ConfigProblem {
  return { code: 'malformed', place: formatPlace(issue.path), detail: issue.message };
}
