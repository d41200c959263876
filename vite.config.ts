import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { metaPolicy, securityHeaders } from './security-headers.ts';

/** Writes the content security policy into the built page; the dev server needs inline styles and goes without. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Leaves colours out of what moves the paper: it goes from number to number, never from red to blue. */
function withoutColours(): Plugin {
  const id = '\0without-colours';
  return {
    name: 'without-colours',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source) => (source === 'd3-color' ? id : null),
    load: (source) =>
      source === id
        ? 'export function color() { return null; } export { color as rgb, color as hsl, color as lab, color as hcl, color as cubehelix };'
        : null,
  };
}

/** What of the icon library draws an icon here: no context, no aliases, no names, and lines that never change places. */
const plainIcon = `
import { createElement, forwardRef } from 'react';
const look = { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeLinecap: 'round', strokeLinejoin: 'round' };
const isSaid = (name) => name.startsWith('aria-') || name === 'role' || name === 'title';
export default ({ node }) => forwardRef(({ size = 24, strokeWidth = 2, ...rest }, ref) => createElement(
  'svg',
  { ref, ...look, width: size, height: size, strokeWidth, 'aria-hidden': !Object.keys(rest).some(isSaid) || undefined, ...rest },
  ...node.map((line) => createElement(...line)),
));
`;

/** Leaves of the icon library what draws; the rest, and what tells the lines of an icon apart, weighs as much again. */
function plainIcons(): Plugin {
  const id = '\0plain-icon';
  return {
    name: 'plain-icons',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source) => (source === '../createLucideIcon.mjs' ? id : null),
    load: (source) => (source === id ? plainIcon : null),
    transform: {
      filter: { id: /lucide-react\/dist\/esm\/icons\/[\w-]+\.mjs$/u },
      handler: (code) => ({
        code: code.replaceAll(/,\s*key: "[^"]*"/gu, '').replace(/\s*name: "[^"]*",\s*size: 24,/u, ''),
        map: null,
      }),
    },
  };
}

/** Writes the script that keeps the program on a device (src/app/offline). */
function keptProgram() {
  return VitePWA({
    registerType: 'prompt',
    // The page registers it itself, through its Trusted Types policy, and has its own manifest.
    injectRegister: null,
    manifest: false,
    workbox: {
      globPatterns: ['**/*.{js,css,html,woff2,svg,png,webmanifest}'],
      // An address that is not the page stays not found.
      navigateFallback: null,
      cleanupOutdatedCaches: true,
      // One script: the policy lets a kept script import no other.
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  });
}

/**
 * One script per lazy door, each with all that it needs: a hundred small ones weigh a tenth more than what is in them.
 * Whatever none of these names comes with the door that leads to it.
 */
const scripts = [
  { name: 'first', tags: ['$initial' as const] },
  // By itself: what keeps the program on the device needs it, and nothing else of a drawing.
  { name: 'trust', test: /src\/rehearsal\/start-app-worker\.ts$/u },
  {
    name: 'pictures',
    test: /src\/(?:app\/adapters\/picture-services|exchange\/json\/read-workflow|model\/(?:new-document|step-size|ways-out))\.ts$/u,
  },
  {
    name: 'miniatures',
    test: /src\/(?:features\/library\/read-templates|parts\/miniature\/(?:draw|route)-miniature)\.ts$/u,
    includeDependenciesRecursively: false,
  },
  // Not what pops up: that is fetched when it is wanted.
  {
    name: 'controls',
    test: /src\/ui\/(?!open-|notice|number-field|checkbox-box|progress-bar|tabs|toast|menu-entries)(?![\w-]*popup)[\w-]+\.tsx$/u,
  },
  { name: 'workspace', test: /src\/app\/(?:workspace\/workspace-route|adapters\/drawing-services)\.tsx?$/u },
  { name: 'canvas', test: /src\/parts\/flow-canvas\/(?!open-|markers-layer|travelling-marker)[\w-]+\.tsx$/u },
  { name: 'editor', test: /src\/features\/editor\/editor-screen\.tsx$/u },
  { name: 'finding-words', test: /src\/(?:words\/english-checks|parts\/findings\/spoken-finding)\.ts$/u },
  { name: 'run-words', test: /src\/words\/english\.ts$/u },
  { name: 'timeline', test: /src\/parts\/timeline\/[\w-]+\.tsx$/u, includeDependenciesRecursively: false },
];

/** Looks at what a page writes only once: it needs a page that nobody else has used. */
const alone = ['tests/unit/ui/app-providers.test.tsx', 'tests/unit/ui/combobox.test.tsx'];

export default defineConfig({
  // One page with hash routes: an unknown path is not found, rather than that page with broken addresses.
  appType: 'mpa',
  base: './',
  plugins: [react(), tailwindcss(), withoutColours(), plainIcons(), contentSecurityPolicy(), keptProgram()],
  // The package's own door leads to what old browsers take; this is the same for those that the program runs in.
  resolve: { alias: [{ find: /^dexie$/u, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  build: {
    target: 'es2022',
    sourcemap: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: scripts } } },
  },
  worker: { format: 'es' },
  preview: { headers: { ...securityHeaders }, cors: false },
  test: {
    // Both cores: the default keeps one for a person who is waiting.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/{unit,golden,frozen,architecture,patterns}/**/*.test.ts'],
          exclude: ['tests/architecture/breach/**'],
          environment: 'node',
          // Laws over random drawings take seconds on a busy machine; a hang still ends.
          testTimeout: 90_000,
          setupFiles: ['fake-indexeddb/auto', './tests/support/setup-laws.ts'],
          // One import of the house serves all files: a room keeps no state of its own between tests.
          pool: 'threads',
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          include: ['tests/unit/**/*.test.tsx'],
          exclude: alone,
          environment: 'happy-dom',
          pool: 'threads',
          isolate: false,
          testTimeout: 60_000,
          setupFiles: ['fake-indexeddb/auto', './tests/support/setup-dom.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom-alone',
          include: alone,
          environment: 'happy-dom',
          testTimeout: 60_000,
          setupFiles: ['./tests/support/setup-dom.ts'],
        },
      },
    ],
  },
});
