// Draws each model in a browser and measures the pixels of every part.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rigs } from '../../dev/atelier/light/rigs.ts'
import { makers } from '../../dev/atelier/models/catalogue.ts'
import { openStage } from '../../dev/atelier/render/browser.ts'
import type { StagePage } from '../../dev/atelier/render/browser.ts'
import type { InspectedPart } from '../../dev/atelier/render/inspection.ts'

let stage: StagePage
// Without a GPU the first model takes long.
const timeoutMs = 90_000

beforeAll(async () => {
  stage = await openStage('inspection')
  await stage.page.evaluate(`window.stage.light(${JSON.stringify(rigs.stone)})`)
}, timeoutMs)
afterAll(() => stage.close())

const inspect = (model: string): Promise<InspectedPart[]> =>
  stage.page.evaluate(`window.stage.inspect(${JSON.stringify(model)})`)

describe.each(Object.keys(makers))('%s in the browser', (model) => {
  test('shows every part lit and with its faces outwards', { timeout: timeoutMs }, async () => {
    const parts = await inspect(model)
    expect(parts.length).toBeGreaterThan(1)
    for (const { name, closed, brightest } of parts) {
      expect(closed, `${name} has faces that point inwards`).toBeGreaterThan(0.97)
      expect(brightest, `${name} is black`).toBeGreaterThan(24)
    }
  })
})
