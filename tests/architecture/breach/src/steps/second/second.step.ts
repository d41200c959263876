export type Second = 2;
