import { defineConfig, devices } from '@playwright/test';

/** Not the port of `npm start`: the tests may run while the owner works. */
const address = 'http://localhost:4611';

const { CHROMIUM, CI } = process.env;

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: CI !== undefined,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: address,
    actionTimeout: 20_000,
    trace: 'off',
    // What a test sees is what the server has; tests/e2e/offline.test.ts alone keeps the program.
    serviceWorkers: 'block',
    locale: 'en-US',
    timezoneId: 'America/New_York',
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      ...(CHROMIUM === undefined ? {} : { executablePath: CHROMIUM }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node node_modules/vite/bin/vite.js preview --port 4611 --strictPort --host 127.0.0.1',
    url: address,
    reuseExistingServer: false,
  },
});
