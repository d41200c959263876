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
  // Conditions and values of fields: the schema of a document holds them, so they lie below it.
  facts: { floor: 0.5 },
  model: { floor: 1 },
  words: { floor: 1 },
  'step-kit': { floor: 2 },
  engine: { floor: 3 },
  'steps/*': { floor: 3 },
  checks: { floor: 4 },
  paths: { floor: 4 },
  exchange: { floor: 5 },
  live: { floor: 5 },
  rehearsal: { floor: 5 },
  storage: { floor: 5 },
  // Domain-free, and below the parts that are made of it.
  ui: { floor: 5.5, only: ['kernel'] },
  parts: { floor: 6 },
  'features/*': { floor: 7 },
  app: { floor: 8 },
  // No browser there: nothing that renders.
  cli: { floor: 8, reach: 5 },
};

/** Files that lie elsewhere than their folder says; the first that fits counts. */
export const exceptions: readonly {
  readonly files: RegExp;
  readonly room: string;
  readonly floor: number;
}[] = [
  { files: /^src\/main\.tsx$/u, room: 'main', floor: 9 },
  { files: /^src\/vite-env\.d\.ts$/u, room: 'main', floor: 9 },
  // The faces of step types are made of parts; the catalogs see all types of their kind.
  { files: /^src\/steps\/[^/]*panel[^/]*$/u, room: 'panel catalog', floor: 7.5 },
  { files: /^src\/steps\/[^/]+$/u, room: 'step catalog', floor: 3.5 },
];

/** A step's face: same folder, another floor. */
export const panelFloor = 7;

/** What only those who put the program together may import; everyone else is handed it as an interface. */
export const guarded: readonly { readonly what: string; readonly files: RegExp }[] = [
  { what: 'a catalog', files: /^src\/steps\/[^/]+\.tsx?$/u },
  { what: 'a storage adapter', files: /^src\/storage\/(?:.*\/)?(?:dexie|memory)[-./]/u },
];

/** Those who put the program together: the composition roots and the entries of workers. */
export const composers = /^src\/(?:main\.tsx$|app\/|cli\/|.*\.worker\.ts$)/u;

/** The highest floor that compiles without a browser and gives the same bytes for the same events. */
export const coreFloor = 4;

/** Rooms above that floor that keep the same law; a file with "worker" in its name is their browser side. */
export const pureRooms: readonly string[] = ['rehearsal'];

/** The packages such code may use. */
export const corePackages: readonly string[] = ['zod', 'pure-rand', '@noble/hashes'];
