export { catalog } from '../steps/catalog';

export const startedAt = Date.now();
