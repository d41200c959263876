import '../a/a';

export const b = 1;
