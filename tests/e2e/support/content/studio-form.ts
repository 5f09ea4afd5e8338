import { expect, type Locator, type Page } from '@playwright/test'

/** A field of the Studio's open form, by its path: `title.en`. */
export const field = (page: Page, path: string): Locator => page.getByTestId(`field-${path}`)

/** Writes into a field of one line or several. */
export async function write(page: Page, path: string, words: string): Promise<void> {
  const box = field(page, path).getByRole('textbox').first()
  await box.fill(words)
  await expect(box).toHaveValue(words)
}

/** Inserts a block at the end of a text and fills its form. */
export async function insertBlock(
  page: Page,
  path: string,
  block: string,
  fill: (form: Locator) => Promise<void>,
): Promise<void> {
  await field(page, path).getByTestId('insert-menu-button').click()
  await page.getByRole('menuitem', { name: `Insert ${block} (block)` }).click()
  const form = page.getByRole('dialog').last()
  await fill(form)
  await form.getByRole('button', { name: 'Close dialog' }).click()
  await expect(form).toBeHidden()
}

/** Chooses a document in the only reference field of a form. */
export async function chooseDocument(form: Locator, name: string): Promise<void> {
  await form.getByPlaceholder('Type to search').fill(name)
  await form.page().getByTestId('autocomplete-popover').getByRole('option', { name }).click()
  await expect(form.getByPlaceholder('Type to search')).toBeHidden()
}

/** Makes the hotspot smaller and moves it up, by dragging in the image dialog. */
export async function setHotspot(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open image edit dialog' }).click()
  const dialog = page.getByRole('dialog', { name: 'Edit hotspot and crop' })
  const picture = await dialog.locator('svg[data-handle=crop]').boundingBox()
  if (!picture) throw new Error('The dialog shows no picture.')
  const at = (x: number, y: number) =>
    [picture.x + picture.width * x, picture.y + picture.height * y] as const
  const drag = async (from: readonly [number, number], to: readonly [number, number]) => {
    await page.mouse.move(...from)
    await page.mouse.down()
    await page.mouse.move(...to, { steps: 6 })
    await page.mouse.up()
  }
  const edge = 0.5 + Math.SQRT1_2 / 2
  await drag(at(edge, edge), at(0.7, 0.7))
  await drag(at(0.5, 0.5), at(0.5, 0.4))
  await dialog.getByRole('button', { name: 'Close dialog' }).click()
}

/** Publishes the open document and waits for it. A click while the Studio saves has no effect, so it is repeated. */
export async function publish(page: Page): Promise<void> {
  const button = page.getByTestId('action-publish')
  await expect(button).toBeEnabled({ timeout: 30_000 })
  await expect(async () => {
    if (await button.isEnabled()) await button.click({ timeout: 2000 })
    await expect(button).toBeDisabled({ timeout: 3000 })
  }).toPass({ timeout: 20_000 })
}
