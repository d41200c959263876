import { databaseStore } from '../../storage/database-store';

export const kept = databaseStore;
