import type { Command } from '../command';
import { withRunnable } from '../named-file';
import { EXIT } from '../outside';
import { printJson, printLines } from '../print';
import { speakOf } from '../sentences';

/** Shows what a drawing means to the engine. */
export const compileCommand: Command = {
  name: 'compile',
  usage: 'compile FILE [--json]',
  purpose: 'says whether a workflow can run; with --json, what the engine runs',
  options: { values: [], switches: [] },
  words: [1, 1],
  run: ({ words: [path = ''], switches }, outside) =>
    withRunnable(path, switches.has('json'), outside, (compiled) => {
      const { graph } = compiled;
      const { format } = speakOf(compiled.document);
      const steps = format.count(graph.steps.length, { one: 'step', many: 'steps' });
      const arrows = format.count(graph.arrows.length, { one: 'arrow', many: 'arrows' });
      if (switches.has('json')) printJson(graph, outside);
      else printLines([`${compiled.document.name} can run: ${steps}, ${arrows}.`], outside);
      return EXIT.fine;
    }),
};
