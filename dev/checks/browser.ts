import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'
import { installDebianPackages } from './install-debian-packages.ts'
import { runTool } from './run.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function findOnPath(): string | undefined {
  for (const name of names) {
    const found = spawnSync('which', [name], { encoding: 'utf8' })
    if (found.status === 0) return found.stdout.trim()
  }
  return undefined
}

function findInstalled(): string | undefined {
  const configured = process.env['CHROMIUM_PATH']
  if (configured) return configured
  const bundled = chromium.executablePath()
  return existsSync(bundled) ? bundled : findOnPath()
}

/** Finds Chromium (`CHROMIUM_PATH`, Playwright's, the system's) or installs it (Playwright's download, else the Debian package). */
export async function findBrowser(): Promise<string> {
  const found = findInstalled()
  if (found) return found
  process.stdout.write('Chromium is not installed. Installing it with Playwright…\n')
  await runTool('playwright/cli.js', ['install', 'chromium'])
  const downloaded = findInstalled()
  if (downloaded) return downloaded
  installDebianPackages('Playwright could not install Chromium.', ['chromium'])
  const packaged = findInstalled()
  if (packaged) return packaged
  throw new Error('Chromium could not be found or installed. Install it, or set CHROMIUM_PATH.')
}
