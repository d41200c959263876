import type { Command } from '../command';
import { compileWorkflow, inFile } from '../compile-file';
import { EXIT } from '../outside';
import { complain, printJson, printLines } from '../print';
import { readWorkflowFile } from '../read-file';
import { speakOf } from '../sentences';

/** Shows what a drawing means to the engine. */
export const compileCommand: Command = {
  name: 'compile',
  usage: 'compile FILE [--json]',
  purpose: 'says whether a workflow can run; with --json, what the engine runs',
  options: { values: [], switches: [] },
  words: [1, 1],
  run: async ({ words: [path = ''], switches }, outside) => {
    const read = await readWorkflowFile(path, outside);
    if (!read.ok) {
      complain([read.error], outside);
      return EXIT.misuse;
    }
    const compiled = compileWorkflow(read.value);
    if (!compiled.ok) {
      if (switches.has('json')) printJson({ errors: compiled.error }, outside);
      complain(inFile(path, compiled.error), outside);
      return EXIT.problem;
    }
    const { graph } = compiled.value;
    const { format } = speakOf(read.value);
    const steps = format.count(graph.steps.length, { one: 'step', many: 'steps' });
    const arrows = format.count(graph.arrows.length, { one: 'arrow', many: 'arrows' });
    if (switches.has('json')) printJson(graph, outside);
    else printLines([`${read.value.name} can run: ${steps}, ${arrows}.`], outside);
    return EXIT.fine;
  },
};
