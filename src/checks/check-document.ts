import type { CompileError } from '../engine/compile/compile-error';
import { isObject } from '../kernel/json';
import type { WorkflowDocument } from '../model/document';
import type { StepCatalog } from '../step-kit/step-catalog';
import type { Check } from './check';
import { makeCheckContext } from './check-context';
import type { Finding } from './finding';

const modules: Record<string, unknown> = import.meta.glob('./findings/*.check.ts', { eager: true });

/** Holds every rule that has a file here, in the order of the files' names; nothing lists them. */
export const checks: readonly Check[] = Object.keys(modules)
  .sort()
  .map((path) => checkIn(modules[path], path));

/** Is what was found in a drawing: why it cannot run, and what is doubtful about it. */
export interface DocumentCheck {
  readonly errors: readonly CompileError[];
  /** Problems first, then warnings, then hints; among equals by rule, then as in the document. */
  readonly findings: readonly Finding[];
}

/** Looks for everything that is wrong or doubtful in a drawing. */
export function checkDocument(document: WorkflowDocument, catalog: StepCatalog): DocumentCheck {
  const remembered = known.get(document);
  if (remembered?.catalog === catalog) return remembered.check;
  const check = lookOver(document, catalog);
  known.set(document, { catalog, check });
  return check;
}

/** The list, the steps and the rehearsal ask about the same drawing. */
const known = new WeakMap<
  WorkflowDocument,
  { readonly catalog: StepCatalog; readonly check: DocumentCheck }
>();

function lookOver(document: WorkflowDocument, catalog: StepCatalog): DocumentCheck {
  const context = makeCheckContext(document, catalog);
  const findings = checks.flatMap((check) => check.find(context));
  return {
    errors: context.compiled.ok ? [] : context.compiled.error,
    findings: [...findings].sort((left, right) => WEIGHT[left.severity] - WEIGHT[right.severity]),
  };
}

const WEIGHT: Readonly<Record<Finding['severity'], number>> = { problem: 0, warning: 1, hint: 2 };

function checkIn(module: unknown, path: string): Check {
  const exported = isObject(module) ? Object.values(module).filter(isCheck) : [];
  const [check] = exported;
  if (check === undefined || exported.length !== 1)
    throw new Error(`Broken invariant: ${path} must export one check`);
  return check;
}

function isCheck(value: unknown): value is Check {
  return isObject(value) && typeof value['code'] === 'string' && typeof value['find'] === 'function';
}
