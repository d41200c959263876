import { fail, type Result, succeed } from '../kernel/result';

/** Is a command line taken apart. */
export interface Arguments {
  readonly words: readonly string[];
  /** What stands after an option: `--to json` or `--to=json`. */
  readonly values: ReadonlyMap<string, string>;
  /** Options that take nothing: `--json`. */
  readonly switches: ReadonlySet<string>;
}

/** Says which options there are, without dashes. */
export interface KnownOptions {
  readonly values: readonly string[];
  readonly switches: readonly string[];
}

/** Is what cannot be understood of a command line. */
export interface ArgumentProblem {
  readonly code: 'unknown-option' | 'value-missing';
  readonly option: string;
}

/** Takes a command line apart; `--` ends the options, and a lone `-` is a word. */
export function readArguments(
  argv: readonly string[],
  known: KnownOptions,
): Result<Arguments, ArgumentProblem> {
  const words: string[] = [];
  const values = new Map<string, string>();
  const switches = new Set<string>();
  const left = [...argv];
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    if (word === '--') {
      words.push(...left);
      break;
    }
    if (!word.startsWith('--')) {
      words.push(word);
      continue;
    }
    const [, name = '', attached] = /^--([^=]*)(?:=(.*))?$/su.exec(word) ?? [];
    if (known.switches.includes(name) && attached === undefined) {
      switches.add(name);
    } else if (known.values.includes(name)) {
      const value = attached ?? left.shift();
      if (value === undefined || value.startsWith('--')) return fail({ code: 'value-missing', option: name });
      values.set(name, value);
    } else {
      return fail({ code: 'unknown-option', option: name });
    }
  }
  return succeed({ words, values, switches });
}
