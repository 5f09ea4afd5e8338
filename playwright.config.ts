import { defineConfig } from '@playwright/test'
import { existsSync } from 'node:fs'
import { siteUrl } from './tests/e2e/support/premises.ts'

const system = '/usr/bin/chromium'
const executablePath = process.env['CHROMIUM_PATH'] ?? (existsSync(system) ? system : undefined)

// In a container we are root, which Chromium's sandbox refuses.
const launchWith = (...args: string[]) => ({
  ...(executablePath !== undefined && { executablePath }),
  args: ['--no-sandbox', '--disable-background-networking', ...args],
})

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/support/open-house.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  outputDir: 'test-results',
  use: {
    baseURL: siteUrl,
    // What a page was asked and answered, when a journey fails; filming every journey would cost a third of its time.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    launchOptions: launchWith('--disable-gpu'),
  },
  projects: [
    { name: 'scripts on', grepInvert: /@webgl/ },
    {
      name: 'scripts off',
      use: { javaScriptEnabled: false },
      grep: /@both/,
    },
    {
      name: 'three dimensions',
      grep: /@webgl/,
      timeout: 240_000,
      // WebGL in software draws the whole page in software too, slowly: only where it is needed.
      use: {
        viewport: { width: 1120, height: 640 },
        launchOptions: launchWith(
          '--use-angle=swiftshader',
          '--enable-unsafe-swiftshader',
          '--ignore-gpu-blocklist',
        ),
      },
    },
  ],
})
