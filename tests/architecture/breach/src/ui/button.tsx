import { name } from '../model/name';

export const button = name;
