import { glob, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

/** An `animation` whose value names a timeline: `view()`, `scroll()` or one of our own. */
const folded = /animation:[^;}"]*?(?:\b(?:view|scroll)\(|[ ,]--)[^;}"]*/g

// Browsers drop such a declaration whole (parcel-bundler/lightningcss#1283).
test('no animation shorthand in the built styles names a timeline', async () => {
  const faults: string[] = []
  let timelines = 0
  for await (const path of glob('dist/{client,server}/**/*.{css,mjs}')) {
    const text = await readFile(path, 'utf8')
    faults.push(...(text.match(folded) ?? []).map((declaration) => `${path}: ${declaration}`))
    timelines += text.match(/animation-timeline:[^;}]/g)?.length ?? 0
  }
  expect(faults).toEqual([])
  expect(timelines).toBeGreaterThan(0)
})
