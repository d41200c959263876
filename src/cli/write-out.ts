import { EXIT, type ExitCode, type Outside } from './outside';
import { complain } from './print';
import { sayUnwritable } from './say-failure';

/** Writes a text to a file or, without a path, to the standard output. */
export async function writeOut(text: string, path: string | undefined, outside: Outside): Promise<ExitCode> {
  if (path === undefined) {
    outside.stdout(text);
    return EXIT.fine;
  }
  const written = await outside.writeFile(path, text);
  if (written.ok) return EXIT.fine;
  complain([sayUnwritable(written.error)], outside);
  return EXIT.misuse;
}
