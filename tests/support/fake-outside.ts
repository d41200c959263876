import { main } from '../../src/cli/main';
import type { Outside } from '../../src/cli/outside';

/** Is what a command line left behind. */
export interface Said {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  /** The files as they are afterwards, by path. */
  readonly files: ReadonlyMap<string, string>;
}

/** Is what `--json` may print, as far as tests look at it by name. */
export interface Printed {
  readonly errors?: readonly { readonly code: string; readonly step?: string; readonly message: string }[];
  readonly findings?: readonly { readonly code: string; readonly severity: string; readonly step?: string }[];
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly promises?: readonly unknown[];
  readonly verdict?: string;
  readonly journal?: readonly unknown[];
  readonly pairs?: {
    readonly complete: boolean;
    readonly pairs: readonly {
      readonly first: { readonly step: string };
      readonly second: { readonly step: string };
      readonly endings: readonly unknown[];
      readonly scenario: { readonly name: string };
    }[];
  };
}

/** Reads what was printed with `--json`. */
export function printed(out: string): Printed {
  // The tests compare what they read; this only names it.
  return JSON.parse(out) as Printed;
}

/** Calls the command line in a folder that holds these files and nothing else; a text is taken as it is, the rest as JSON. */
export async function callWith(
  given: Readonly<Record<string, unknown>>,
  ...argv: readonly string[]
): Promise<Said> {
  const files = new Map(
    Object.entries(given).map(([path, content]) => [
      path,
      typeof content === 'string' ? content : JSON.stringify(content),
    ]),
  );
  const said = { out: '', err: '' };
  const outside: Outside = {
    stdout: (text) => {
      said.out += text;
    },
    stderr: (text) => {
      said.err += text;
    },
    readFile: (path) => {
      const value = files.get(path);
      return Promise.resolve(
        value === undefined ? { ok: false, error: { code: 'missing', path } } : { ok: true, value },
      );
    },
    writeFile: (path, content) => {
      if (path.startsWith('locked/'))
        return Promise.resolve({ ok: false, error: { code: 'unreadable', path } });
      files.set(path, content);
      return Promise.resolve({ ok: true, value: null });
    },
  };
  const exit = await main(argv, outside);
  return { exit, ...said, files };
}
