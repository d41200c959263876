import type { Command } from './command';
import { badDayCommand } from './commands/bad-day';
import { checkCommand } from './commands/check';
import { compileCommand } from './commands/compile';
import { exportCommand } from './commands/export';
import { importCommand } from './commands/import';
import { pathsCommand } from './commands/paths';
import { runCommand } from './commands/run';
import { EXIT, type ExitCode, type Outside } from './outside';
import { complain, printLines } from './print';
import { readArguments } from './read-arguments';
import { sayMisuse } from './say-failure';

const commands: readonly Command[] = [
  checkCommand,
  compileCommand,
  runCommand,
  pathsCommand,
  badDayCommand,
  exportCommand,
  importCommand,
];

/** Runs a command line (without the program's name) and gives its exit code: 0 fine, 1 the problem reported, 2 misuse. */
export async function main(argv: readonly string[], outside: Outside): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === 'help' || name === '--help') {
    printLines(help(), outside);
    return EXIT.fine;
  }
  const command = commands.find((known) => known.name === name);
  if (command === undefined) {
    complain([name === undefined ? 'Say what to do.' : `There is no command “${name}”.`, ...help()], outside);
    return EXIT.misuse;
  }
  const { values, switches } = command.options;
  const call = readArguments(rest, { values, switches: [...switches, 'json'] });
  if (!call.ok) {
    complain([sayMisuse(call.error, command.usage)], outside);
    return EXIT.misuse;
  }
  const [fewest, most] = command.words;
  const count = call.value.words.length;
  if (count < fewest || count > most) {
    const what = count < fewest ? 'A file is missing' : 'There are too many words';
    complain([`${what}. Call it like this: ${command.usage}`], outside);
    return EXIT.misuse;
  }
  return command.run(call.value, outside);
}

function help(): readonly string[] {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    'Commands:',
    ...commands.map(
      ({ name, usage, purpose }) => `  ${name.padEnd(width)}  ${purpose}\n  ${' '.repeat(width)}  ${usage}`,
    ),
  ];
}
