export const first = 1;
export type Second = import('../second/second.step').Second;
export const face = import('./first.panel');
