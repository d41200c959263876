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

export default defineConfig({
  // One page with hash routes: an unknown path is not found, rather than that page with broken addresses.
  appType: 'mpa',
  base: './',
  plugins: [react(), tailwindcss(), contentSecurityPolicy(), keptProgram()],
  build: { target: 'es2022', sourcemap: true, assetsInlineLimit: 0 },
  worker: { format: 'es' },
  preview: { headers: { ...securityHeaders }, cors: false },
  test: {
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
          environment: 'happy-dom',
          testTimeout: 60_000,
          setupFiles: ['fake-indexeddb/auto', './tests/support/setup-dom.ts'],
        },
      },
    ],
  },
});
