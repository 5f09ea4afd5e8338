import { type CDPSession, expect, test } from '@playwright/test'
import { openViewer } from '../support/viewer/viewer.ts'

// A small viewport is drawn faster and has the same objects.
test.use({ viewport: { width: 390, height: 640 }, contextOptions: { reducedMotion: 'reduce' } })

/** The kinds of objects that the 3D viewer creates. */
const kinds = [
  'WebGL2RenderingContext',
  'WebGLTexture',
  'WebGLBuffer',
  'WebGLProgram',
  'WebGLFramebuffer',
  'HTMLCanvasElement',
  'ImageBitmap',
  'Worker',
  'ResizeObserver',
] as const

/** The number of reachable objects of a kind in the page. */
async function countAlive(devtools: CDPSession, kind: string): Promise<number> {
  const objectGroup = 'counted'
  const { result } = await devtools.send('Runtime.evaluate', { expression: `${kind}.prototype`, objectGroup })
  const { objects } = await devtools.send('Runtime.queryObjects', {
    prototypeObjectId: String(result.objectId),
    objectGroup,
  })
  const counted = await devtools.send('Runtime.callFunctionOn', {
    objectId: String(objects.objectId),
    functionDeclaration: 'function () { return this.length }',
    returnByValue: true,
  })
  await devtools.send('Runtime.releaseObjectGroup', { objectGroup })
  return Number(counted.result.value)
}

test('@webgl opening and closing the 3D viewer fifty times leaves no objects in memory', async ({ page }) => {
  // Fifty openings without a GPU take half a minute on an idle machine and several minutes on a busy one.
  test.slow()
  const viewer = await openViewer(page)
  const devtools = await page.context().newCDPSession(page)
  const alive = async () => {
    const counts: Record<string, number> = {}
    for (const kind of kinds) counts[kind] = await countAlive(devtools, kind)
    return counts
  }
  const openAndLeave = (times: number) =>
    viewer.evaluate(async (element, count) => {
      const viewer = element as HTMLElementTagNameMap['maison-viewer']
      for (let time = 0; time < count; time++) {
        if (!(await viewer.openLive())) throw new Error('the model was not shown')
        await new Promise(requestAnimationFrame)
        viewer.closeLive()
      }
    }, times)
  const heap = async () => {
    await devtools.send('HeapProfiler.collectGarbage')
    return (await devtools.send('Runtime.getHeapUsage')).usedSize / 1e6
  }
  // The first openings fill the caches that are kept.
  await openAndLeave(3)
  const before = { alive: await alive(), heap: await heap() }
  await openAndLeave(47)
  const after = { alive: await alive(), heap: await heap() }
  const grown = kinds.filter((kind) => after.alive[kind]! > before.alive[kind]!)
  expect(grown, JSON.stringify({ before, after })).toEqual([])
  // About 0.1 MB for each opening, where the model alone has several megabytes.
  expect(after.heap - before.heap).toBeLessThan(5)
})
