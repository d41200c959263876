export const catalog = import.meta.glob('./*/*.step.ts');
export const faces = import.meta.glob(['./*/*.panel.tsx', '!./second/*']);
