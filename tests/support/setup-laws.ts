// Laws are tried on the same random cases at every `npm test`, so that green means green; SEED tries others. LAW_CASES
// names a file into which the number of cases of each law is written, a line each.
import { appendFileSync } from 'node:fs';
import fc, { type RunDetails } from 'fast-check';

const { SEED, LAW_CASES } = process.env;

function report(details: RunDetails<unknown>): void {
  if (LAW_CASES !== undefined) appendFileSync(LAW_CASES, `${String(details.numRuns)}\n`);
  const message = fc.defaultReportMessage(details);
  if (message !== undefined) throw new Error(message, { cause: details.errorInstance });
}

// What replaces it, a plugin, can only be given to one property, not to all of them.
// oxlint-disable-next-line typescript/no-deprecated
fc.configureGlobal({ seed: Number(SEED ?? 1), reporter: report });
