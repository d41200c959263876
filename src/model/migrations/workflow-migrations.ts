import type { Migration } from './migration';

/** Lists the way from format version 1 to today's, one migration per version, oldest first. */
export const workflowMigrations: readonly Migration[] = [];
