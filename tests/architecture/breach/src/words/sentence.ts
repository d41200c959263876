export { name } from '../model/name';
export const sentence = 1;
