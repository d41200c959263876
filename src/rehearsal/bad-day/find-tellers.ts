import type { Graph } from '../../engine/graph';
import type { WorkflowDocument } from '../../model/document';
import type { StepCatalog } from '../../step-kit/step-catalog';

/** Finds the steps by which somebody hears of something: a message, a question, work that a person does. */
export function findTellers(
  document: WorkflowDocument,
  graph: Graph,
  catalog: StepCatalog,
): readonly string[] {
  const types = new Map(document.steps.map((step) => [step.id, step]));
  const tells = ({ id, behaviour }: Graph['steps'][number]): boolean => {
    if (behaviour.does === 'ask') return true;
    const drawn = types.get(id);
    const type = drawn === undefined ? undefined : catalog.find(drawn.type);
    if (type?.traits.tellsEach === true) return true;
    const bound = type?.read(drawn?.config);
    return bound?.ok === true && bound.value.nature.doneBy === 'person';
  };
  return graph.steps.filter(tells).map(({ id }) => id);
}
