import { isObject } from '../kernel/json';
import type { StepType } from '../step-kit/define-step';
import { makeStepCatalog } from '../step-kit/step-catalog';

const modules: Record<string, unknown> = import.meta.glob('./*/*.step.ts', { eager: true });

/** Holds every step type that has a folder here, found by its file name; nothing lists them. */
export const stepTypes = makeStepCatalog(
  Object.keys(modules)
    .sort()
    .map((path) => stepTypeIn(modules[path], path)),
);

function stepTypeIn(module: unknown, path: string): StepType {
  const exported = isObject(module) ? Object.values(module).filter(isStepType) : [];
  const [type] = exported;
  if (type === undefined || exported.length !== 1)
    throw new Error(`Broken invariant: ${path} must export one step type`);
  return type;
}

function isStepType(value: unknown): value is StepType {
  return isObject(value) && typeof value['type'] === 'string' && typeof value['read'] === 'function';
}
