import type { ExitCode, Outside } from './outside';
import type { Arguments, KnownOptions } from './read-arguments';

/** Is one command of the command line. */
export interface Command {
  readonly name: string;
  /** How it is called, after the program's name: `check FILE`. */
  readonly usage: string;
  /** What it does, in a few words. */
  readonly purpose: string;
  /** Its options besides `--json`. */
  readonly options: KnownOptions;
  /** The fewest and the most words after its name. */
  readonly words: readonly [fewest: number, most: number];
  readonly run: (call: Arguments, outside: Outside) => Promise<ExitCode>;
}
