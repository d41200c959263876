/**
 * The house as data: one line per room. Imports go down only, a type import is an import, and rooms of one floor
 * do not import each other.
 */

export interface Room {
  readonly floor: number;
  /** The highest floor it may import from, where that is less than its own. */
  readonly reach?: number;
  /** The only rooms it may import from. */
  readonly only?: readonly string[];
}

/** Rooms by folder under `src`; `*` stands for each folder there, a room of its own. */
export const rooms: Readonly<Record<string, Room>> = {
  kernel: { floor: 0 },
  facts: { floor: 1 },
  model: { floor: 2 },
  'step-kit': { floor: 3 },
  templates: { floor: 3 },
  promises: { floor: 3 },
  engine: { floor: 4 },
  'steps/*': { floor: 4 },
  checks: { floor: 5 },
  paths: { floor: 5 },
  projections: { floor: 5 },
  // Sentences stand above what they are about, so that a code without a sentence is a type error.
  words: { floor: 6 },
  'host-kit': { floor: 6.5 },
  exchange: { floor: 7 },
  live: { floor: 7 },
  rehearsal: { floor: 7 },
  storage: { floor: 7 },
  // Domain-free, and below the parts that are made of it.
  ui: { floor: 8, only: ['kernel'] },
  parts: { floor: 9 },
  'features/*': { floor: 10 },
  app: { floor: 11 },
  // No browser there: nothing that renders.
  cli: { floor: 11, reach: 7 },
};

/** Files that lie elsewhere than their folder says; the first that fits counts. */
export const exceptions: readonly {
  readonly files: RegExp;
  readonly room: string;
  readonly floor: number;
}[] = [
  { files: /^src\/main\.tsx$/u, room: 'main', floor: 12 },
  { files: /^src\/vite-env\.d\.ts$/u, room: 'main', floor: 12 },
  // The catalogs see all step types of their kind.
  { files: /^src\/steps\/[^/]*(?:panel|face)[^/]*$/u, room: 'panel catalog', floor: 10.5 },
  { files: /^src\/steps\/[^/]*words[^/]*$/u, room: 'step words catalog', floor: 6.5 },
  { files: /^src\/steps\/[^/]+$/u, room: 'step catalog', floor: 4.5 },
];

/** One folder holds all of a step type: its behaviour, its sentences, its face; each lies on its own floor. */
export const stepFileFloors: readonly { readonly files: RegExp; readonly floor: number }[] = [
  { files: /\.words\.ts$/u, floor: 6.2 },
  { files: /\.face\.tsx?$|\.tsx$/u, floor: 10 },
];

/** What only those who put the program together may import; everyone else is handed it as an interface. */
export const guarded: readonly { readonly what: string; readonly files: RegExp }[] = [
  { what: 'a catalog', files: /^src\/steps\/[^/]+\.tsx?$/u },
  {
    what: 'a storage adapter',
    files: /^src\/storage\/(?:.*\/)?(?:dexie|memory|web-writer-lock|broadcast-change-feed)[-./]/u,
  },
];

/** Those who put the program together: the composition roots and the entries of workers. */
export const composers = /^src\/(?:main\.tsx$|app\/|cli\/|.*\.worker\.ts$)/u;

/** The highest floor that compiles without a browser and gives the same bytes for the same events. */
export const coreFloor = 6.5;

/** Rooms above that floor that keep the same law; a file with "worker" in its name is their browser side. */
export const pureRooms: readonly string[] = ['rehearsal'];

/** The packages such code may use. */
export const corePackages: readonly string[] = ['zod', 'pure-rand', '@noble/hashes'];
