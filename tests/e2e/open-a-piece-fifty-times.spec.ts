import { type CDPSession, expect, test } from '@playwright/test'
import { openViewer } from './support/viewer.ts'

// Fewer points to draw: what is counted is the same.
test.use({ viewport: { width: 390, height: 640 }, contextOptions: { reducedMotion: 'reduce' } })

/** What three dimensions are made of: the memory of the graphics card, and what holds it. */
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

/** How many objects of a kind are alive in the page; what nobody holds is collected first. */
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

test('@webgl a piece that is opened and left fifty times leaves nothing of itself in memory', async ({
  page,
}) => {
  // Fifty openings drawn by the processor: half a minute on an idle machine, many on a busy one.
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
      const piece = element as HTMLElementTagNameMap['maison-viewer']
      for (let time = 0; time < count; time++) {
        if (!(await piece.openLive())) throw new Error('the piece was not shown')
        await new Promise(requestAnimationFrame)
        piece.closeLive()
      }
    }, times)
  const heap = async () => {
    await devtools.send('HeapProfiler.collectGarbage')
    return (await devtools.send('Runtime.getHeapUsage')).usedSize / 1e6
  }
  // What is fetched and kept once has been after a few.
  await openAndLeave(3)
  const before = { alive: await alive(), heap: await heap() }
  await openAndLeave(47)
  const after = { alive: await alive(), heap: await heap() }
  const grown = kinds.filter((kind) => after.alive[kind]! > before.alive[kind]!)
  expect(grown, JSON.stringify({ before, after })).toEqual([])
  // Less than a tenth of a megabyte each time, where the model alone has several.
  expect(after.heap - before.heap).toBeLessThan(5)
})
