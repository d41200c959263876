// What the command line says when something cannot be done: one sentence with file, place and repair.
import type { PathProblem } from './outside';
import type { ArgumentProblem } from './read-arguments';

/** Says why a file cannot be read. */
export function sayUnreadable({ code, path }: PathProblem): string {
  switch (code) {
    case 'missing':
      return `${path} is not there. Look at how it is spelled, and at the folder that you are in.`;
    case 'folder':
      return `${path} is a folder, and a file is needed. Name the file in it.`;
    case 'unreadable':
      return `${path} cannot be read. Look at whether you may open it.`;
  }
}

/** Says why a file cannot be written. */
export function sayUnwritable({ code, path }: PathProblem): string {
  return code === 'missing'
    ? `${path} cannot be written, because its folder is not there. Make the folder first.`
    : `${path} cannot be written. Choose another place.`;
}

/** Says what is wrong with how a command was called. */
export function sayMisuse({ code, option }: ArgumentProblem, usage: string): string {
  return code === 'value-missing'
    ? `Something must follow --${option}. Call it like this: ${usage}`
    : `There is no option --${option} here. Call it like this: ${usage}`;
}
