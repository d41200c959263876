import type { Command } from '../command';
import { EXIT } from '../outside';
import { complain } from '../print';

/** Makes a command that has its place and is not built: it says so, and never pretends. */
export function makeNotYet(name: string, usage: string, purpose: string): Command {
  return {
    name,
    usage,
    purpose: `${purpose} (not yet)`,
    options: { values: ['cases', 'seed'], switches: [] },
    words: [0, 1],
    run: (_, outside) => {
      complain([`The command “${name}” is not built yet. Play single days with “run” for now.`], outside);
      return Promise.resolve(EXIT.misuse);
    },
  };
}
