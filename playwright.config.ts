import { defineConfig } from '@playwright/test'
import { existsSync } from 'node:fs'

const system = '/usr/bin/chromium'
const executablePath = process.env['CHROMIUM_PATH'] ?? (existsSync(system) ? system : undefined)

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/support/open-house.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  outputDir: 'test-results',
  use: {
    baseURL: 'http://localhost:4421',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      // No GPU and, in a container, root: software WebGL and no sandbox.
      args: [
        '--no-sandbox',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--ignore-gpu-blocklist',
        '--disable-background-networking',
      ],
    },
  },
  projects: [
    { name: 'scripts on', grepInvert: /@no-script-only/ },
    { name: 'scripts off', use: { javaScriptEnabled: false }, grep: /@both|@no-script-only/ },
  ],
})
