import process from 'node:process';
import { defineConfig, devices } from '@playwright/test';

const systemBrowser = process.env.PEWARTA_CHROMIUM;

/** The journeys run against the built server; each worker has one of its own with a copy of the demo world. */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/support/demo-world.ts',
  outputDir: 'test-results',
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 7_000 },
  forbidOnly: true,
  reporter: [['list', { printSteps: false }]],
  use: {
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    actionTimeout: 10_000,
    navigationTimeout: 15_000,
    // What was done and answered; pictures of every step would take a third of the time, and a failure has its page.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    launchOptions: { args: ['--no-sandbox'], ...(systemBrowser ? { executablePath: systemBrowser } : {}) },
  },
  // Telephones are part of the journeys: those who learn hold one, and every screen is checked at its width.
  projects: [
    { name: 'chromium', use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } } },
  ],
});
