import type { Config } from 'tailwindcss';

/** What the stylesheet cannot say itself; colours, type and spacing are the `@theme` in src/app/theme. */
export default {
  darkMode: ['selector', '[data-theme="dark"]'],
} satisfies Partial<Config>;
