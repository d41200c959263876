// What stops in all workflows together when something that they rely on is gone for a while. Pure: who reads the
// workflows, and who works each of them out, stands above.
import { groupBy } from '../kernel/group-by';
import type { WorkflowDocument } from '../model/document';
import { behaviourOf, type StepCatalog } from '../step-kit/step-catalog';
import { likelyDurationMs } from './likely-duration';
import type { Reliance } from './reliance';
import type { StoppedStep, Stops } from './stopped-steps';

/** Is a workflow, what it relies on, and what was found to stop; null while, or because, nothing is. */
export interface LookedAt {
  readonly document: WorkflowDocument;
  readonly reliances: readonly Reliance[];
  readonly stops: readonly Stops[] | null;
}

/** Is what one workflow has to do with a reliance. */
export interface RelianceUse {
  readonly document: WorkflowDocument;
  readonly reliance: Reliance;
  readonly lapses: Stops['lapses'] | null;
}

/** Is a system or somebody that workflows rely on, told to be the same by the name. */
export interface SharedReliance extends Pick<Reliance, 'kind' | 'key'> {
  /** Each way in which the name is written, once. */
  readonly names: readonly string[];
  /** Those with most steps first. */
  readonly uses: readonly RelianceUse[];
}

/**
 * Puts together what several workflows rely on, most widely relied on first. Somebody who is a role by themselves, and
 * that in one workflow only, is left to the role.
 */
export function shareReliances(workflows: readonly LookedAt[]): readonly SharedReliance[] {
  const uses = workflows.flatMap(({ document, reliances, stops }) =>
    reliances.map((reliance): RelianceUse => {
      const found = stops?.find(({ kind, key }) => kind === reliance.kind && key === reliance.key);
      return { document, reliance, lapses: found?.lapses ?? null };
    }),
  );
  return [...groupBy(uses, ({ reliance: { kind, key } }) => `${kind} ${key}`).values()]
    .flatMap((alike): SharedReliance[] => {
      const [first, ...others] = [...alike].sort((one, other) => stepsIn([other]) - stepsIn([one]));
      if (first === undefined || (others.length === 0 && first.reliance.isRoleItself)) return [];
      const { kind, key } = first.reliance;
      const names = [...new Set([first, ...others].map(({ reliance }) => reliance.name))];
      return [{ kind, key, names, uses: [first, ...others] }];
    })
    .sort((one, other) => other.uses.length - one.uses.length || stepsIn(other.uses) - stepsIn(one.uses));
}

/** Counts the steps of all these workflows. */
export function stepsIn(uses: readonly RelianceUse[]): number {
  return uses.reduce((sum, { reliance }) => sum + reliance.steps.length, 0);
}

/** Gives what stops in a workflow when it is gone so long; null while, or because, that is not known. */
export function stoppedIn({ lapses }: RelianceUse, forMs: number): readonly StoppedStep[] | null {
  return lapses?.find((lapse) => lapse.forMs === forMs)?.steps ?? null;
}

/** Tells how many cases likely begin in a while; null where the workflow does not say how often each start comes. */
export function casesWithin({ steps }: WorkflowDocument, catalog: StepCatalog, forMs: number): number | null {
  const starts = steps.filter((step) => !step.off && behaviourOf(catalog, step)?.does === 'begin');
  const between = starts.map(({ estimate }) => likelyDurationMs(estimate.arrivals));
  return between.length === 0 || between.includes(0)
    ? null
    : between.reduce((sum, ms) => sum + forMs / ms, 0);
}
