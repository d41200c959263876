export const databaseStore = 1;
