import type { WorkflowHead } from '../../storage/workflow-store';

/** Finds a name that no workflow here has: the one wanted, or the first of «New workflow 2», «New workflow 3» … */
export function freeName(
  wanted: string,
  heads: readonly Pick<WorkflowHead, 'name'>[],
  another: (name: string, count: number) => string,
): string {
  const taken = new Set(heads.map(({ name }) => name));
  let name = wanted;
  for (let count = 2; taken.has(name); count += 1) name = another(wanted, count);
  return name;
}
