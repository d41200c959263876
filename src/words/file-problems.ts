// Why a file cannot be opened, in one sentence or two: the file, the place, the repair.
import type { FileProblem, ShapeFault, ValueKind } from '../model/file-problem';
import { type CodedWords, sayCoded } from './coded-words';

const MEGABYTE = 1024 * 1024;
const PLACE_LENGTH = 80;

export const englishFileProblems: CodedWords<FileProblem> = {
  'too-large': ({ file, bytes, mostBytes }) =>
    `${file} has ${megabytes(bytes)}, and a workflow file has at most ${megabytes(mostBytes)}. Take large samples out of it, or split the workflow.`,
  empty: ({ file }) => `${file} is empty. Ask for the file again.`,
  'cut-off': ({ file, line }) => `${file} is cut off at line ${String(line)}. Ask for the file again.`,
  'not-json': ({ file, line, column }) =>
    `${file} cannot be read from line ${String(line)}, column ${String(column)} on. Mend it there, or ask for the file again.`,
  'too-deep': ({ file, place }) =>
    `${file} is nested too deeply${at(place)}. Choose a file that was exported from Runthrough.`,
  'forbidden-key': ({ file, place }) =>
    `${file} has a key that no workflow may have${at(place)}. Take the key out.`,
  'number-too-large': ({ file, place }) =>
    `${file} has a number that is too large to count with${at(place)}. Make it smaller.`,
  'not-ours': ({ file, says }) =>
    says === null
      ? `${file} is not a Runthrough workflow. Choose a file that was exported from Runthrough.`
      : `${file} is not a Runthrough workflow: it calls itself “${shorten(says)}”. Choose a file that was exported from Runthrough.`,
  'odd-version': ({ file }) =>
    `${file} does not say which version of the format it is written in. Set formatVersion to a whole number, or export the file again.`,
  'too-new': ({ file, version, newest }) =>
    `${file} comes from a newer Runthrough: it is written in version ${String(version)} of the format, and this one reads up to version ${String(newest)}. Update Runthrough, then open the file again.`,
  'not-migrated': ({ file, version, place }) =>
    `${file} is written in version ${String(version)} of the format and cannot be brought up to date${at(place)}. Mend it there, or ask for the file again.`,
  'wrong-shape': ({ file, faults, more }) => {
    const named = faults.map(
      (fault) =>
        `${fault.place === '' ? 'the whole' : shorten(fault.place)}: ${sayCoded(shapeFaults, fault)}`,
    );
    const rest = more === 0 ? '' : ` (and ${String(more)} more ${more === 1 ? 'place' : 'places'})`;
    return `${file} does not fit the format at ${named.join('; ')}${rest}. Mend it there, then open the file again.`;
  },
};

const shapeFaults: CodedWords<ShapeFault> = {
  missing: ({ expected }) => (expected === null ? 'something is missing' : `${KINDS[expected]} is missing`),
  'wrong-kind': ({ expected, found }) => `there should be ${KINDS[expected]}, not ${KINDS[found]}`,
  'not-offered': ({ offered }) =>
    offered.length === 1
      ? `there should be ${offered.join()}`
      : `there should be one of ${offered.join(', ')}`,
  'too-long': ({ most, of }) => `there may be at most ${String(most)} ${of}`,
  'too-short': ({ least, of }) => `there should be at least ${String(least)} ${of}`,
  'no-known-form': () => 'it has none of the forms that are possible there',
};

const KINDS: Readonly<Record<ValueKind, string>> = {
  text: 'a text',
  number: 'a number',
  'yes-no': 'true or false',
  list: 'a list',
  group: 'a group of settings',
  nothing: 'nothing',
};

function at(place: string): string {
  return place === '' ? '' : ` at ${shorten(place)}`;
}

function shorten(text: string): string {
  return text.length <= PLACE_LENGTH ? text : `${text.slice(0, PLACE_LENGTH)}…`;
}

function megabytes(bytes: number): string {
  return `${String(Math.ceil((bytes / MEGABYTE) * 10) / 10)} MB`;
}
