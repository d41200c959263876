export const dexieStore = 1;
