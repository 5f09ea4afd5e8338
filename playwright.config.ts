import { defineConfig } from '@playwright/test'
import { existsSync } from 'node:fs'
import { siteUrl } from './tests/e2e/support/premises.ts'

const system = '/usr/bin/chromium'
const executablePath = process.env['CHROMIUM_PATH'] ?? (existsSync(system) ? system : undefined)

const inThreeDimensions = /turn-a-piece/

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
    trace: 'retain-on-failure',
    launchOptions: launchWith('--disable-gpu'),
  },
  projects: [
    { name: 'scripts on', grepInvert: /@no-script-only/, testIgnore: inThreeDimensions },
    {
      name: 'scripts off',
      use: { javaScriptEnabled: false },
      grep: /@both|@no-script-only/,
    },
    {
      name: 'three dimensions',
      grepInvert: /@no-script-only/,
      testMatch: inThreeDimensions,
      // WebGL in software draws the whole page in software too, slowly: only where it is needed.
      use: {
        launchOptions: launchWith(
          '--use-angle=swiftshader',
          '--enable-unsafe-swiftshader',
          '--ignore-gpu-blocklist',
        ),
      },
    },
  ],
})
