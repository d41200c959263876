// Draws small workflows for tests, in few words: steps by short names, arrows as «from:outcome>to».
import { documentSchema, type WorkflowDocument } from '../../src/model/document';

/** Is a step in a sketch: its type, or its type with settings. */
export type SketchedStep = string | ({ readonly type: string } & Readonly<Record<string, unknown>>);

export interface Sketch {
  readonly steps: Readonly<Record<string, SketchedStep>>;
  /** `pack>ship` (the ordinary outcome), `charge:failed>tell`, with `<` in front for an arrow marked back. */
  readonly arrows: readonly string[];
  readonly fields?: readonly Readonly<Record<string, unknown>>[];
  readonly roles?: readonly Readonly<Record<string, unknown>>[];
  readonly systems?: readonly Readonly<Record<string, unknown>>[];
  readonly scenarios?: readonly Readonly<Record<string, unknown>>[];
  readonly promises?: readonly Readonly<Record<string, unknown>>[];
  readonly settings?: Readonly<Record<string, unknown>>;
}

const ORDINARY: Readonly<Record<string, string>> = {
  trigger: 'started',
  ai: 'sure',
  approval: 'approved',
  branch: 'otherwise',
  wait: 'over',
  fallback: 'caught',
};

/** Draws a workflow; step `pack` has the id `st_pack`, arrows are `ar_1`, `ar_2` … in order. */
export function sketch({
  steps,
  arrows,
  fields = [],
  roles = [],
  systems = [],
  scenarios = [],
  promises = [],
  settings = {},
}: Sketch): WorkflowDocument {
  const typeOf = (name: string) => {
    const step = steps[name];
    return typeof step === 'object' ? step.type : (step ?? '');
  };
  return documentSchema.parse({
    format: 'runthrough.workflow',
    formatVersion: 1,
    id: 'wf_sketch',
    name: 'Sketch',
    fields,
    roles,
    systems,
    scenarios,
    promises,
    settings,
    steps: Object.entries(steps).map(([name, step]) => ({
      id: `st_${name}`,
      name,
      ...(typeof step === 'string' ? { type: step } : step),
      config: configOf(step),
    })),
    arrows: arrows.map((text, index) => {
      const back = text.startsWith('<');
      const [source = '', to = ''] = text.slice(back ? 1 : 0).split('>');
      const [from = '', outcome = ORDINARY[typeOf(from)] ?? 'done'] = source.split(':');
      return { id: `ar_${String(index + 1)}`, from: `st_${from}`, outcome, to: `st_${to}`, back };
    }),
  });
}

function configOf(step: SketchedStep): unknown {
  const given = typeof step === 'object' ? step['config'] : undefined;
  const type = typeof step === 'object' ? step.type : step;
  return given ?? (type === 'approval' ? { approvers: ['ro_boss'] } : {});
}
