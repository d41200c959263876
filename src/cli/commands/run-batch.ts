import { anyJson, z } from '../../kernel/schema';
import { inFile } from '../compile-file';
import { EXIT, type ExitCode, type Outside } from '../outside';
import { complain } from '../print';
import { readJsonFile } from '../read-file';
import { type FileMemory, rehearseFile } from '../rehearse-file';
import { wentWell } from '../run-record';

const listSchema = z.array(z.object({ file: z.string(), scenario: anyJson().optional() }));

/**
 * Plays every entry of a list (`[{file, scenario?}]`) and prints one line of JSON for each, in order. An entry that
 * cannot be played prints what is wrong with it and the others go on; the exit is that of the worst.
 */
export async function runBatch(path: string, outside: Outside): Promise<ExitCode> {
  const json = await readJsonFile(path, outside);
  if (!json.ok) {
    complain([json.error], outside);
    return EXIT.misuse;
  }
  const list = listSchema.safeParse(json.value);
  if (!list.success) {
    complain(
      [`${path} is no list of runs. Write it like [{"file": "orders.json", "scenario": "sc_late"}].`],
      outside,
    );
    return EXIT.misuse;
  }
  const memory: FileMemory = new Map();
  let worst: ExitCode = EXIT.fine;
  for (const entry of list.data) {
    const file = await findFile(entry.file, path, outside, memory);
    const played = await rehearseFile(file, entry.scenario, outside, memory);
    const exit = played.ok ? (wentWell(played.value.record) ? EXIT.fine : EXIT.problem) : played.error.exit;
    outside.stdout(`${JSON.stringify(played.ok ? played.value.record : { errors: played.error.errors })}\n`);
    if (!played.ok) complain(inFile(entry.file, played.error.errors), outside);
    if (exit > worst) worst = exit;
  }
  return worst;
}

/** A path counts from the folder that the command was called in, like every other; where nothing is there, from the list's own. */
async function findFile(file: string, list: string, outside: Outside, memory: FileMemory): Promise<string> {
  const folder = /^.*[/\\]/.exec(list)?.[0] ?? '';
  const isFixed = folder === '' || memory.has(file) || /^(?:[/\\]|[A-Za-z]:)/.test(file);
  if (isFixed || (await outside.readFile(file)).ok) return file;
  return `${folder}${file}`;
}
