import { expect, type Page, test } from '@playwright/test'
import { shootCustomerPages } from '../../../dev/shots/shoot-customer-pages.ts'
import { en, fa, fr } from '../../../dev/site/messages.ts'
import { htmlFaults } from '../support/page/html-faults.ts'
import { expectControlsToWriteIn, expectSpaceForLargeText } from '../support/page/phone.ts'
import { systemFaces } from '../support/page/system-faces.ts'

const printedPages = ['order', 'return-arranged', 'appointment']
const site = 'Maison Orlune'

/** Expects a print with the name of the house and the text, no controls or pictures, and two sheets at most. */
async function expectCleanSheets(page: Page, controls: readonly string[]): Promise<void> {
  const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)
  expect(sheets?.length).toBeLessThanOrEqual(2)
  await page.emulateMedia({ media: 'print' })
  const text = await page.locator('body').innerText()
  expect(text).toContain(site)
  expect(text).toMatch(/ORD-|RMA-|[\d۰-۹]{2}:[\d۰-۹]{2}/)
  for (const words of controls) expect(text).not.toContain(words)
  const visible = page.locator(':is(button, .button, img, body > footer):visible')
  await expect(visible).toHaveCount(0)
  await page.emulateMedia({ media: null })
}

for (const [prefix, words] of [
  ['', en],
  ['/fr', fr],
  ['/fa', fa],
] as const) {
  test(`each private page of a customer at ${prefix || '/'} has valid HTML, room for large text and, where it is meant for paper, a clean print`, async ({
    page,
  }) => {
    test.setTimeout(240_000)
    await shootCustomerPages(page, prefix, async (name) => {
      if (name === 'pay-page') return
      await test.step(name, async () => {
        const response = await page.request.get(page.url())
        expect(await htmlFaults(await response.text())).toEqual([])
        await expectControlsToWriteIn(page)
        await expectSpaceForLargeText(page)
        if (prefix === '/fa') expect(await systemFaces(page)).toEqual([])
        const controls = [words.order.sendBack, words.appointment.visit.addToCalendar, words.common.menu]
        if (printedPages.includes(name)) await expectCleanSheets(page, controls)
      })
    })
  })
}

test('a printed story has its title below the name of the house, and a drawing that fits the sheet', async ({
  page,
}) => {
  await page.setViewportSize({ width: 672, height: 950 })
  await page.emulateMedia({ media: 'print' })
  await page.goto('/stories/rose-engine')
  const name = (await page.locator('.house-head .mark').first().boundingBox())!
  const title = (await page.getByRole('heading', { level: 1 }).boundingBox())!
  expect(title.y).toBeGreaterThanOrEqual(name.y + name.height)
  const drawing = (await page.locator('.drawing img').boundingBox())!
  expect(drawing.width).toBeLessThanOrEqual(672)
  await expect(page.locator('.viewer .bar')).toBeHidden()
})
