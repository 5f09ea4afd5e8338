import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rigs } from '../../dev/atelier/light/rigs.ts'
import { makers } from '../../dev/atelier/pieces/catalogue.ts'
import { openStage } from '../../dev/atelier/render/browser.ts'
import type { StagePage } from '../../dev/atelier/render/browser.ts'
import type { InspectedPart } from '../../dev/atelier/render/inspection.ts'

let stage: StagePage
// A processor that stands in for a graphics card takes its time over the first piece.
const patienceMs = 90_000

beforeAll(async () => {
  stage = await openStage('inspection')
  await stage.page.evaluate(`window.stage.light(${JSON.stringify(rigs.stone)})`)
}, patienceMs)
afterAll(() => stage.close())

const inspect = (piece: string): Promise<InspectedPart[]> =>
  stage.page.evaluate(`window.stage.inspect(${JSON.stringify(piece)})`)

describe.each(Object.keys(makers))('%s in the browser', (piece) => {
  test('shows every part, from outside and lit', { timeout: patienceMs }, async () => {
    const parts = await inspect(piece)
    expect(parts.length).toBeGreaterThan(1)
    for (const { name, closed, brightest } of parts) {
      expect(closed, `${name} has faces that look inwards`).toBeGreaterThan(0.97)
      expect(brightest, `${name} is black`).toBeGreaterThan(24)
    }
  })
})
