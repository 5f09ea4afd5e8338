import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import type { Browser, Page } from 'playwright'

const repository = fileURLToPath(new URL('../../../', import.meta.url))
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.ts': 'text/javascript',
}

/** Maps a URL path to a file of the repository, so that the stage can import the viewer's files. */
function fileFor(path: string): string {
  if (path.startsWith('/three/')) return `${repository}node_modules${path}`
  if (path.startsWith('/models/')) return `${repository}public${path}`
  return repository + path.slice(1)
}

function serve(): Server {
  return createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://stage').pathname)
    const file = fileFor(path)
    if (path.includes('..') || !existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream')
    if (extname(file) === '.ts') response.end(stripTypeScriptTypes(readFileSync(file, 'utf8')))
    else createReadStream(file).pipe(response)
  }).listen(0, '127.0.0.1')
}

/** The installed Chromium if there is one, else Playwright's own. */
const systemChromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
)

export interface StagePage {
  page: Page
  close: () => Promise<void>
}

type StageName = 'stage' | 'inspection' | 'packing' | 'reflections'

/** Opens a page of this folder in a browser with software rendering, so that it needs no GPU. */
export async function openStage(name: StageName = 'stage'): Promise<StagePage> {
  const server = serve()
  const browser: Browser = await chromium.launch({
    ...(systemChromium && { executablePath: systemChromium }),
    args: [
      '--no-sandbox',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
      '--disable-background-networking',
      '--no-first-run',
    ],
  })
  const page = await browser.newPage()
  page.on('pageerror', (error) => console.error(`stage: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`stage: ${message.text()}`)
  })
  page.setDefaultTimeout(300_000)
  await page.goto(
    `http://127.0.0.1:${(server.address() as AddressInfo).port}/dev/atelier/render/${name}.html`,
  )
  await page.waitForFunction('window.stage !== undefined')
  return {
    page,
    close: async () => {
      await browser.close()
      server.close()
    },
  }
}
