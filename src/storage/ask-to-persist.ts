/** Is what of the browser's storage manager is needed; some browsers lack all of it over plain http. */
export interface PersistentStorage {
  readonly persisted?: () => Promise<boolean>;
  readonly persist?: () => Promise<boolean>;
}

/** Says whether the browser promised not to clear what is stored when space runs short. */
export type Persistence = 'kept' | 'may-be-cleared' | 'not-known';

/** Tells whether the browser has promised it, without asking for it. */
export async function readPersistence(storage: PersistentStorage | undefined): Promise<Persistence> {
  return answer(storage?.persisted?.bind(storage));
}

/** Asks the browser to promise it. Some ask the owner, so this belongs to a press of a button or the first save. */
export async function askToPersist(storage: PersistentStorage | undefined): Promise<Persistence> {
  const known = await readPersistence(storage);
  return known === 'kept' ? known : answer(storage?.persist?.bind(storage));
}

async function answer(ask: (() => Promise<boolean>) | undefined): Promise<Persistence> {
  if (ask === undefined) return 'not-known';
  try {
    return (await ask()) ? 'kept' : 'may-be-cleared';
  } catch {
    // Some browsers refuse the question itself in private windows.
    return 'not-known';
  }
}
