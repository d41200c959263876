import { parseDuration } from '../../../kernel/duration';
import type { Json } from '../../../kernel/json';
import type { Field, Step, WorkflowDocument } from '../../../model/document';
import type { FailureKind } from '../../../model/journal';
import type { BehaviourOf } from '../../../step-kit/behaviour';
import { behaviourOf, type StepCatalog } from '../../../step-kit/step-catalog';

/** Is what can be set to happen at a step. */
export type Possibilities =
  | {
      readonly does: 'work';
      readonly kinds: readonly FailureKind[];
      /** How often it is tried in all, and after which ways to fail. */
      readonly attempts: number;
      readonly retriedAfter: readonly string[];
      /** How sure it has to be, from 0 to 1; null where it does not say how sure it is. */
      readonly threshold: number | null;
      /** What it leaves behind. */
      readonly fields: readonly Field[];
      /** The only values that some of these fields may take. */
      readonly allowed: ReadonlyMap<string, readonly Json[]>;
    }
  /** Waits for word from outside; null where it waits without a limit. */
  | { readonly does: 'await'; readonly word: string; readonly limitMs: number | null }
  | {
      readonly does: 'ask';
      readonly answers: readonly string[];
      readonly asked: readonly AskedRole[];
      readonly reasonFor: readonly string[];
    }
  /** A run begins here; these are its first facts. */
  | { readonly does: 'begin'; readonly fields: readonly Field[] }
  /** Goes by the facts alone. */
  | { readonly does: 'choose'; readonly fields: readonly Field[]; readonly outcomes: readonly string[] }
  | { readonly does: 'nothing' };

/** Is a role that may be asked: at once (0), or up the ladder so long after the others. */
export interface AskedRole {
  readonly role: string;
  readonly afterMs: number;
}

/** Finds what can be set to happen at a step. */
export function possibilitiesOf(step: Step, document: WorkflowDocument, catalog: StepCatalog): Possibilities {
  const behaviour = behaviourOf(catalog, step);
  switch (behaviour?.does) {
    case 'work': {
      const { retry } = step.policy;
      return {
        does: 'work',
        kinds: failuresOf(step, behaviour.produces.length > 0),
        attempts: retry?.attempts ?? 1,
        retriedAfter: retry?.on ?? [],
        threshold: behaviour.threshold,
        fields: fieldsOf(
          document,
          behaviour.produces.map(({ field }) => field),
        ),
        allowed: new Map(
          behaviour.produces.flatMap(({ field, allowed }) =>
            allowed === undefined ? [] : [[field, allowed]],
          ),
        ),
      };
    }
    case 'undo': {
      const { retry } = step.policy;
      const kinds = ['too-late', 'error'] as const;
      const tries = { attempts: retry?.attempts ?? 1, retriedAfter: retry?.on ?? [] };
      return { does: 'work', kinds, ...tries, threshold: null, fields: [], allowed: new Map() };
    }
    case 'wait':
      return 'signal' in behaviour
        ? { does: 'await', word: behaviour.signal, limitMs: limitOf(step) }
        : { does: 'nothing' };
    case 'ask':
      return {
        does: 'ask',
        answers: behaviour.answers,
        asked: askedAt(behaviour),
        reasonFor: behaviour.reasonFor,
      };
    case 'begin':
      return { does: 'begin', fields: fieldsOf(document, toldAt(step, document, catalog)) };
    case 'choose':
      return {
        does: 'choose',
        fields: fieldsOf(document, fieldsUsed(step, catalog)),
        outcomes: [...behaviour.rules.map(({ id }) => id), 'otherwise'],
      };
    default:
      return { does: 'nothing' };
  }
}

function askedAt({ approvers, ladder }: BehaviourOf<'ask'>): readonly AskedRole[] {
  const later = ladder.flatMap((rung) =>
    rung.does === 'ask' && !approvers.includes(rung.role) ? [{ role: rung.role, afterMs: rung.afterMs }] : [],
  );
  return [...approvers.map((role) => ({ role, afterMs: 0 })), ...later];
}

function limitOf({ policy }: Step): number | null {
  return typeof policy.timeLimit === 'string' ? parseDuration(policy.timeLimit) : null;
}

/** A system can be down, a result can be wrong, something needed can be missing; anything can be refused, late or fail. */
function failuresOf(step: Step, produces: boolean): readonly FailureKind[] {
  return [
    ...(step.system === null ? [] : ['unavailable' as const]),
    'refused',
    'missing-data',
    'too-late',
    ...(produces ? ['wrong-output' as const] : []),
    'error',
  ];
}

function fieldsUsed(step: Step, catalog: StepCatalog): readonly string[] {
  const bound = catalog.find(step.type)?.read(step.config);
  if (bound?.ok !== true) return [];
  return bound.value.uses.filter(({ to }) => to === 'field').map(({ id }) => id);
}

/** A start asks for its own fields; whatever else must be there from the start is told as well. */
function toldAt(step: Step, document: WorkflowDocument, catalog: StepCatalog): readonly string[] {
  const required = document.fields.filter((field) => field.required).map(({ id }) => id);
  return [...fieldsUsed(step, catalog), ...required];
}

function fieldsOf(document: WorkflowDocument, ids: readonly string[]): readonly Field[] {
  const wanted = new Set(ids);
  return document.fields.filter(({ id }) => wanted.has(id));
}
