import { dexieStore } from '../../storage/dexie-store';

export const kept = dexieStore;
