export const webWriterLock = 1;
