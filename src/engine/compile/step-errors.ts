import type { Behaviour } from '../../step-kit/behaviour';
import type { BoundStep, Reference } from '../../step-kit/define-step';
import type { CompileError, CompileErrorCode } from './compile-error';
import type { Drawing, DrawnStep } from './drawing';
import { peopleIn } from './people-in';
import { compilePolicy } from './policy';

/** Finds what keeps a step from running: its type, its config, its policy, what it refers to. */
export function stepErrors(drawing: Drawing): readonly CompileError[] {
  const known = whatIsKnown(drawing);
  return drawing.steps.flatMap((drawn) => errorsOf(drawn, known));
}

interface Known {
  readonly ids: Record<Reference['to'], ReadonlySet<string>>;
  readonly peopleOf: (role: string) => readonly string[];
}

const MISSING: Record<Reference['to'], CompileErrorCode> = {
  field: 'missing-field',
  role: 'missing-role',
  system: 'missing-system',
  step: 'missing-step',
};

function errorsOf(drawn: DrawnStep, known: Known): readonly CompileError[] {
  const { step, place, type, bound } = drawn;
  const at = (code: CompileErrorCode, where: string, detail?: string): CompileError => ({
    code,
    step: step.id,
    place: where === '' ? place : `${place}.${where}`,
    ...(detail === undefined ? {} : { detail }),
  });
  if (type === undefined || bound === undefined) {
    return [
      step.type === 'call' ? at('not-yet', 'type', 'call') : at('unknown-step-type', 'type', step.type),
    ];
  }
  const missing = [...frameReferences(drawn), ...(bound.ok ? configReferences(bound.value) : [])]
    .filter((reference) => !known.ids[reference.to].has(reference.id))
    .map((reference) => at(MISSING[reference.to], reference.place, reference.id));
  const cannotBeOff = step.off && type.traits.mayBeOff !== true ? [at('cannot-be-off', 'off')] : [];
  const policy = compilePolicy(step.policy, type.traits).problems.map((problem) =>
    at(problem.notYet ? 'not-yet' : 'malformed-policy', problem.place, problem.detail),
  );
  return [...configErrors(bound, at, known), ...missing, ...cannotBeOff, ...policy];
}

function configErrors(
  bound: NonNullable<DrawnStep['bound']>,
  at: (code: CompileErrorCode, where: string, detail?: string) => CompileError,
  known: Known,
): readonly CompileError[] {
  const problems = bound.ok ? bound.value.problems : bound.error;
  const malformed = problems.map((problem) =>
    at(
      'malformed-config',
      problem.place === '' ? 'config' : `config.${problem.place}`,
      problem.detail === undefined ? problem.code : `${problem.code}: ${problem.detail}`,
    ),
  );
  if (!bound.ok || malformed.length > 0) return malformed;
  const lowered = bound.value.lower();
  if (!lowered.ok) return [at('not-yet', 'config', lowered.error.setting)];
  return asksTooMany(lowered.value, known) ? [at('malformed-config', 'config.rule', 'out-of-reach')] : [];
}

/** A number of approvals that the people asked can never reach. */
function asksTooMany(behaviour: Behaviour | null, known: Known): boolean {
  if (behaviour?.does !== 'ask' || typeof behaviour.rule !== 'object') return false;
  const people = new Set(behaviour.approvers.flatMap((role) => known.peopleOf(role)));
  return people.size < behaviour.rule.atLeast;
}

function configReferences(bound: BoundStep): readonly Reference[] {
  return bound.uses.map((reference) => ({ ...reference, place: `config.${reference.place}` }));
}

function frameReferences({ step }: DrawnStep): readonly Reference[] {
  return [
    ...(step.role === null ? [] : [{ to: 'role' as const, id: step.role, place: 'role' }]),
    ...(step.system === null ? [] : [{ to: 'system' as const, id: step.system, place: 'system' }]),
    ...step.needs.map((id, index) => ({ to: 'field' as const, id, place: `needs[${String(index)}]` })),
  ];
}

function whatIsKnown({ document }: Drawing): Known {
  const ids = (items: readonly { readonly id: string }[]) => new Set(items.map((item) => item.id));
  const people = new Map(document.roles.map((role) => [role.id, peopleIn(role)]));
  return {
    ids: {
      field: ids(document.fields),
      role: ids(document.roles),
      system: ids(document.systems),
      step: ids(document.steps),
    },
    peopleOf: (role) => people.get(role) ?? [],
  };
}
