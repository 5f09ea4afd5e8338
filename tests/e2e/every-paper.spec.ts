import { expect, type Page, test } from '@playwright/test'
import { furnish } from '../../dev/shots/furnish.ts'
import { en, fa, fr } from '../../dev/house/messages.ts'
import { htmlFaults } from './support/html-faults.ts'
import { expectControlsToWriteIn, expectRoomForLargeText } from './support/phone.ts'
import { systemFaces } from './support/system-faces.ts'

const papers = ['order', 'return-arranged', 'appointment']
const house = 'Maison Orlune'

/** On paper stand the house's name and the words; nothing that is pressed, no picture, and two sheets at the most. */
async function expectCleanSheets(page: Page, pressed: readonly string[]): Promise<void> {
  const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)
  expect(sheets?.length).toBeLessThanOrEqual(2)
  await page.emulateMedia({ media: 'print' })
  const text = await page.locator('body').innerText()
  expect(text).toContain(house)
  expect(text).toMatch(/ORD-|RMA-|[\d۰-۹]{2}:[\d۰-۹]{2}/)
  for (const words of pressed) expect(text).not.toContain(words)
  const visible = page.locator(':is(button, .button, img, body > footer):visible')
  await expect(visible).toHaveCount(0)
  await page.emulateMedia({ media: null })
}

for (const [prefix, words] of [
  ['', en],
  ['/fr', fr],
  ['/fa', fa],
] as const) {
  test(`each page of a customer at ${prefix || '/'} has sound HTML, room for large text and, where it is a paper, clean sheets`, async ({
    page,
  }) => {
    test.setTimeout(240_000)
    await furnish(page, prefix, async (name) => {
      if (name === 'pay-page') return
      await test.step(name, async () => {
        const answer = await page.request.get(page.url())
        expect(await htmlFaults(await answer.text())).toEqual([])
        await expectControlsToWriteIn(page)
        await expectRoomForLargeText(page)
        if (prefix === '/fa') expect(await systemFaces(page)).toEqual([])
        const pressed = [words.order.sendBack, words.appointment.visit.addToCalendar, words.common.menu]
        if (papers.includes(name)) await expectCleanSheets(page, pressed)
      })
    })
  })
}
