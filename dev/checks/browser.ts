import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'
import { runTool } from './run.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function ofThisSystem(): string | undefined {
  for (const name of names) {
    const found = spawnSync('which', [name], { encoding: 'utf8' })
    if (found.status === 0) return found.stdout.trim()
  }
  return undefined
}

function installed(): string | undefined {
  const named = process.env['CHROMIUM_PATH']
  if (named) return named
  const own = chromium.executablePath()
  return existsSync(own) ? own : ofThisSystem()
}

/** Finds a Chromium (named, Playwright's, the system's) or installs one (Playwright's download, else Debian's package). */
export async function findBrowser(): Promise<string> {
  const found = installed()
  if (found) return found
  process.stdout.write('No Chromium here; asking Playwright for its own…\n')
  await runTool('playwright/cli.js', ['install', 'chromium'])
  const downloaded = installed()
  if (downloaded) return downloaded
  process.stdout.write('Playwright could not fetch one; asking the system for its package…\n')
  spawnSync('apt-get', ['update'], { stdio: 'inherit' })
  spawnSync('apt-get', ['install', '-y', 'chromium'], { stdio: 'inherit' })
  const packaged = installed()
  if (packaged) return packaged
  throw new Error('No Chromium could be found or installed. Install one, or name it with CHROMIUM_PATH.')
}
