import { defineConfig, type PlaywrightTestConfig } from '@playwright/test'
import { existsSync } from 'node:fs'
import { withoutAddressBarPages } from './dev/checks/disabled-features.ts'
import { isProxied, siteUrl } from './tests/e2e/support/server/site-config.ts'

const system = '/usr/bin/chromium'
const executablePath = process.env['CHROMIUM_PATH'] ?? (existsSync(system) ? system : undefined)

// In a container the user is root, for whom Chromium's sandbox does not work.
const launchWith = (...args: string[]) => ({
  ...(executablePath !== undefined && { executablePath }),
  args: ['--no-sandbox', '--disable-background-networking', withoutAddressBarPages, ...args],
})

// Animations and view transitions are drawn by the processor, which takes a third of the duration. The tests of motion, and
// those in three dimensions, run with it.
const still = { reducedMotion: 'reduce' } as const
const moving = { reducedMotion: 'no-preference' } as const

const scriptsOff = { name: 'scripts off', use: { javaScriptEnabled: false } }

const projects: PlaywrightTestConfig['projects'] = [
  { name: 'scripts on', grepInvert: /@webgl/ },
  { ...scriptsOff, grep: /@both/ },
  {
    name: 'three dimensions',
    grep: /@webgl/,
    timeout: 240_000,
    // WebGL is rendered by the processor, which is slow, so only the tests that need it run with it.
    use: {
      contextOptions: moving,
      viewport: { width: 1120, height: 640 },
      launchOptions: launchWith(
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--ignore-gpu-blocklist',
        '--disable-gpu-compositing',
      ),
    },
  },
]

// The tests tagged @proxied, in a separate run: behind TLS and a cache, with two server processes.
const proxiedProjects: PlaywrightTestConfig['projects'] = [
  { name: 'scripts on', grep: /@proxied/, grepInvert: /@webgl/ },
  { ...scriptsOff, grep: /(?=.*@both)(?=.*@proxied)/, grepInvert: /@webgl/ },
]

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/support/server/open-site.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  outputDir: 'test-results',
  use: {
    baseURL: siteUrl,
    contextOptions: still,
    // The certificate of the proxied run is self-signed.
    ignoreHTTPSErrors: isProxied,
    // Traces of failed tests without screenshots, which would add a third to the duration.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    launchOptions: launchWith('--disable-gpu'),
  },
  projects: isProxied ? proxiedProjects : projects,
})
