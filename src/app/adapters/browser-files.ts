import type { Files, PickedFile } from '../../parts/services';

/** No backup is larger; a workflow is far smaller, and its reader knows how much. */
const MOST_BYTES = 200 * 1024 * 1024;

const ACCEPTED = '.json,application/json';
/** A browser may start reading the address a moment after the press. */
const KEEP_ADDRESS_MS = 60_000;

/** Picks and hands over files the way the browser allows it; needs a page. */
export const browserFiles: Files = {
  pick: async () => {
    const file = await askForFile();
    return file === null ? null : readFile(file);
  },
  read: readFile,
  download: async (name, text) => {
    const asked = await saveByPicker(name, text);
    if (asked !== 'impossible') return asked === 'saved';
    saveByLink(name, text);
    return true;
  },
};

async function readFile(file: File): Promise<PickedFile> {
  const { name, size: bytes } = file;
  if (bytes > MOST_BYTES) return { name, bytes, text: null };
  return { name, bytes, text: await file.text() };
}

function askForFile(): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = ACCEPTED;
    input.addEventListener('change', () => {
      resolve(input.files?.[0] ?? null);
    });
    input.addEventListener('cancel', () => {
      resolve(null);
    });
    input.click();
  });
}

/** Is what only some browsers have: a place of the person's own choosing, which may be the same file again. */
interface SavePicker {
  showSaveFilePicker: (options: {
    suggestedName: string;
    types: readonly { description: string; accept: Record<string, readonly string[]> }[];
  }) => Promise<FileSystemFileHandle>;
}

function canAskWhere(page: object): page is SavePicker {
  return 'showSaveFilePicker' in page && typeof page.showSaveFilePicker === 'function';
}

async function saveByPicker(name: string, text: string): Promise<'saved' | 'declined' | 'impossible'> {
  if (!canAskWhere(window)) return 'impossible';
  try {
    const types = [{ description: 'Runthrough', accept: { [kindOf(name)]: [endingOf(name)] } }];
    const handle = await window.showSaveFilePicker({ suggestedName: name, types });
    const file = await handle.createWritable();
    await file.write(text);
    await file.close();
    return 'saved';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'declined' : 'impossible';
  }
}

function saveByLink(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: kindOf(name) }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEEP_ADDRESS_MS);
}

function endingOf(name: string): string {
  return name.slice(name.lastIndexOf('.'));
}

function kindOf(name: string): string {
  return endingOf(name) === '.csv' ? 'text/csv' : 'application/json';
}
