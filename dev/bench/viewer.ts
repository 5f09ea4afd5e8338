import { median } from './median.ts'
import { brotliCompressSync } from 'node:zlib'
import { createReadStream, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright'
import { findBrowser } from '../checks/browser.ts'
import { openTemporarySite } from '../site/open-temporary-site.ts'
import { viewerBudgets } from './budgets.ts'

const firstPort = 4481
const print = (line: string) => process.stdout.write(`${line}\n`)
const atRoot = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url))

/** A model of about 200 KB, compressed. */
const model = 'chevaliere-du-passage.glb'
const productPath = '/products/chevaliere-du-passage'
const rounds = 3

/** Serves a page with `<model-viewer>` as its documentation shows it, with the same model and size. */
function serveModelViewer(side: number): Promise<{ url: string; close(): void }> {
  const script = readFileSync(fileURLToPath(import.meta.resolve('@google/model-viewer')))
  const packed = brotliCompressSync(script)
  const page = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
<script>self.ModelViewerElement = { meshoptDecoderLocation: '/meshopt.js' }</script>
<body style="margin:0"><model-viewer style="width:${side}px;height:${side}px" camera-controls shadow-intensity="1"></model-viewer>`
  const server = createServer((request, response) => {
    if (request.url === '/meshopt.js') {
      createReadStream(atRoot('node_modules/meshoptimizer/meshopt_decoder.cjs')).pipe(response)
    } else if (request.url === '/model-viewer.js') {
      response.writeHead(200, { 'content-type': 'text/javascript', 'content-encoding': 'br' }).end(packed)
    } else if (request.url === `/${model}`) {
      createReadStream(atRoot(`public/models/${model}`)).pipe(response)
    } else response.writeHead(200, { 'content-type': 'text/html' }).end(page)
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      resolve({ url: `http://127.0.0.1:${port}/`, close: () => server.close() })
    })
  })
}

declare global {
  interface Window {
    /** Resolves after two animation frames when all drawing is finished. Throws when nothing was drawn. */
    untilDrawn(): Promise<void>
  }
}

/** A page that records its WebGL contexts. Drawing is asynchronous; reading a pixel of a context waits for it. */
async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1120, height: 760 } })
  await page.addInitScript(() => {
    const contexts = new Set<WebGL2RenderingContext>()
    let isDrawn = false
    const draw = WebGL2RenderingContext.prototype.drawElements
    WebGL2RenderingContext.prototype.drawElements = function (this: WebGL2RenderingContext, ...how) {
      isDrawn ||= this.getParameter(this.FRAMEBUFFER_BINDING) === null
      draw.apply(this, how)
    }
    for (const { prototype } of [HTMLCanvasElement, OffscreenCanvas]) {
      const create = prototype.getContext as (...asked: unknown[]) => unknown
      prototype.getContext = function (this: unknown, ...asked: unknown[]) {
        const context = create.apply(this, asked)
        if (context instanceof WebGL2RenderingContext) contexts.add(context)
        return context
      } as never
    }
    window.untilDrawn = async () => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      for (const context of contexts)
        context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4))
      if (!isDrawn) throw new Error('No frame was drawn.')
    }
  })
  return page
}

/** Milliseconds from the request until the first frame, including the load of the script. */
async function timeModelViewer(browser: Browser, url: string): Promise<number> {
  const page = await openPage(browser)
  await page.goto(url, { waitUntil: 'networkidle' })
  const spent = await page.evaluate(async (source) => {
    const element = document.querySelector<HTMLElement>('model-viewer')
    if (!element) throw new Error('The page has no model-viewer.')
    const began = performance.now()
    const loaded = new Promise((resolve, reject) => {
      element.addEventListener('load', resolve, { once: true })
      element.addEventListener('error', () => reject(new Error('model-viewer failed to load.')), {
        once: true,
      })
    })
    element.setAttribute('src', source)
    const script = document.createElement('script')
    script.type = 'module'
    script.src = '/model-viewer.js'
    document.head.append(script)
    await loaded
    await window.untilDrawn()
    return performance.now() - began
  }, `/${model}`)
  await page.close()
  return spent
}

const heap = async (page: Page): Promise<number> => {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize
}

interface Visit {
  spentMs: number
  scriptBytes: number
  leakedBytes: number
}

/** The time until the first frame, the bytes of script loaded for it, and the heap bytes that remain after closing. */
async function timeOurs(browser: Browser, siteUrl: string): Promise<Visit> {
  const page = await openPage(browser)
  await page.goto(`${siteUrl}${productPath}`, { waitUntil: 'networkidle' })
  await page.locator('maison-viewer').scrollIntoViewIfNeeded()
  let scriptBytes = 0
  page.on('requestfinished', (request) => {
    if (request.resourceType() !== 'script') return
    void request.sizes().then(({ responseBodySize }) => (scriptBytes += responseBodySize))
  })
  const open = () =>
    page.evaluate(async () => {
      const viewer = document.querySelector('maison-viewer')
      const began = performance.now()
      const live = await viewer?.openLive()
      if (!live) throw new Error('The viewer did not open.')
      await window.untilDrawn()
      return performance.now() - began
    })
  const close = () => page.evaluate(() => document.querySelector('maison-viewer')?.closeLive())
  const spentMs = await open()
  // Annotations and controls load after the first frame. Scripts that load after closing are not counted.
  for (let before = -1; before !== scriptBytes;) {
    before = scriptBytes
    await page.waitForTimeout(1000)
  }
  const scriptBytesOpened = scriptBytes
  await close()
  // The first opening keeps scripts and texts in memory, so the leak is measured on a second one.
  const before = await heap(page)
  await open()
  await close()
  const leakedBytes = (await heap(page)) - before
  await page.close()
  return { spentMs, scriptBytes: scriptBytesOpened, leakedBytes }
}

/** Compares our viewer with `<model-viewer>` alternately, with the same model, and measures its scripts and its memory leak. */
export async function benchViewer(): Promise<void> {
  const executablePath = await findBrowser()
  const site = await openTemporarySite(firstPort)
  const modelViewer = await serveModelViewer(594)
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
    ],
  })
  try {
    const visits: Visit[] = []
    const modelViewerTimes: number[] = []
    for (let round = 0; round < rounds; round++) {
      const theirs = await timeModelViewer(browser, modelViewer.url)
      modelViewerTimes.push(theirs)
      const ours = await timeOurs(browser, site.siteUrl)
      visits.push(ours)
      print(
        `  round ${round + 1}      ours ${ours.spentMs.toFixed(0)} ms, model-viewer ${theirs.toFixed(0)} ms`,
      )
    }
    const ours = median(visits.map(({ spentMs }) => spentMs))
    const theirs = median(modelViewerTimes)
    const scripts = Math.max(...visits.map(({ scriptBytes }) => scriptBytes))
    const leaked = median(visits.map(({ leakedBytes }) => leakedBytes))
    print(`\n3D viewer, ${model}, median of ${rounds}`)
    print(
      `  first frame  ours ${ours.toFixed(0)} ms, model-viewer ${theirs.toFixed(0)} ms, including scripts`,
    )
    print(`  share        ${(ours / theirs).toFixed(2)} (budget ${viewerBudgets.shareOfModelViewer})`)
    print(`  script       ${scripts} bytes, brotli (budget ${viewerBudgets.scripts})`)
    print(
      `  leaked       ${(leaked / 1024 / 1024).toFixed(1)} MB (budget ${viewerBudgets.leftBehind / 1024 / 1024})`,
    )
  } finally {
    await browser.close()
    modelViewer.close()
    await site.close()
  }
}
