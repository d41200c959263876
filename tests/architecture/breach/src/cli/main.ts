import { button } from '../ui/button';

export const main = [button, new Worker(new URL('../rehearsal/rehearsal.worker.ts', import.meta.url))];
