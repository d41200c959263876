import type { Result } from '../kernel/result';

/** Is why a file cannot be read or written. */
export interface PathProblem {
  readonly code: 'missing' | 'folder' | 'unreadable';
  readonly path: string;
}

/** Is everything of the outside that a command may touch; the runner hands it in. */
export interface Outside {
  /** Prints as it is; the caller ends its own lines. */
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Reads a text file; `-` is the standard input. Paths count from the folder that the command was called in. */
  readonly readFile: (path: string) => Promise<Result<string, PathProblem>>;
  readonly writeFile: (path: string, content: string) => Promise<Result<null, PathProblem>>;
}

/** Is how a command ended: all is well; the problem was reported; it was called wrongly, or a file cannot be read. */
export const EXIT = { fine: 0, problem: 1, misuse: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
