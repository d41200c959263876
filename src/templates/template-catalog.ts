// The templates that a library can offer: what a list needs comes at once, the drawing when it is asked for. A file in
// this folder is a template; nothing lists them.

/** What a list says of a template before it is loaded. Eager, but of each file only the key that is named is bundled. */
const names = import.meta.glob<string>('./*.json', { eager: true, import: 'name' });
const descriptions = import.meta.glob<string>('./*.json', { eager: true, import: 'description' });
const files = import.meta.glob<string>('./*.json', { query: '?raw', import: 'default' });

/** Is a process to start from. */
export interface Template {
  /** Is the name of its file, without the ending. */
  readonly id: string;
  readonly name: string;
  /** What it is, in one sentence. */
  readonly sentence: string;
  /** Loads the text of its workflow file, to be read like any other file. */
  readonly load: (typeof files)[string];
}

/** Lists every template, in the order of their names. */
export const templates: readonly Template[] = Object.entries(files)
  .map(([path, load]) => ({
    id: path.replace(/^\.\/|\.json$/g, ''),
    name: names[path] ?? '',
    sentence: descriptions[path] ?? '',
    load,
  }))
  .sort((left, right) => (left.name < right.name ? -1 : 1));
