import { expect, type Locator, type Page, test } from '@playwright/test'
import { fieldsOf, lakeClient } from '../support/content/lake-client.ts'
import { openStudio } from '../support/content/open-studio.ts'
import { field, publish } from '../support/content/studio-form.ts'

const slug = 'nocturne-clock'

/** A draft with everything a product needs but options, variants and prices. */
async function createDraft(): Promise<string> {
  const compass = await fieldsOf('product-boussole-de-poche')
  const fields = { ...compass, name: 'Nocturne', slug: { _type: 'slug', current: slug }, model: undefined }
  await lakeClient().create({
    ...fields,
    _id: `drafts.product-${slug}`,
    _type: 'product',
    options: [],
    variants: [],
  })
  return `product-${slug}`
}

/** A field of the dialog on top, by the end of its path. */
const deepest = (page: Page, end: string): Locator =>
  page.locator(`[data-testid^="field-options["][data-testid$="${end}"]`).last()

async function writeKeyAndTitle(page: Page, title: string): Promise<void> {
  await deepest(page, '.key').getByRole('textbox').fill(title.toLowerCase())
  await deepest(page, '.title.en').getByRole('textbox').fill(title)
}

/** Adds an option with its choices. Each choice has its own dialog above that of the option. */
async function addOption(page: Page, title: string, ...choices: string[]): Promise<void> {
  await field(page, 'options').getByRole('button', { name: 'Add item' }).click()
  await writeKeyAndTitle(page, title)
  for (const choice of choices) {
    await deepest(page, '.values').getByRole('button', { name: 'Add item' }).click()
    await expect(page.getByRole('dialog')).toHaveCount(2)
    await writeKeyAndTitle(page, choice)
    await page.getByRole('dialog').last().getByRole('button', { name: title, exact: false }).first().click()
    await expect(page.getByRole('dialog')).toHaveCount(1)
  }
  await page.getByRole('dialog').getByRole('button', { name: 'Close dialog' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** Pastes what a spreadsheet puts on the clipboard: cells between tabs, rows between line breaks. */
async function pasteBlock(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  const text = rows.map((row) => `${row.join('\t')}\r\n`).join('')
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await page.keyboard.press('ControlOrMeta+v')
}

const cell = (page: Page, column: string, sku: string): Locator =>
  page.getByRole('gridcell', { name: new RegExp(`^${column} of ${sku}:`) })

test('an editor makes six variants at once, pastes prices of five markets, mends one, undoes and publishes', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const problems: string[] = []
  page.on('pageerror', ({ message }) => problems.push(message))
  page.on('console', (line) => line.type() === 'error' && problems.push(line.text()))
  page.on(
    'response',
    (response) => response.status() >= 400 && problems.push(`${response.status()} ${response.url()}`),
  )
  const id = await createDraft()

  await test.step('adds two options and all their combinations', async () => {
    await openStudio(page, `/intent/edit/id=${id};type=product`)
    await page.getByRole('tab', { name: 'Choices and prices' }).click({ timeout: 30_000 })
    await addOption(page, 'Metal', 'Brass', 'Steel')
    await addOption(page, 'Dial', 'Ivory', 'Ink', 'Moss')
    await page.getByRole('button', { name: 'Add all combinations' }).click()
    await expect(page.getByRole('rowheader')).toHaveText([
      'NOC-BRA-IVO',
      'NOC-BRA-INK',
      'NOC-BRA-MOS',
      'NOC-STE-IVO',
      'NOC-STE-INK',
      'NOC-STE-MOS',
    ])
    await page.getByRole('button', { name: 'Add all combinations' }).click()
    await expect(page.getByText('Every combination is there already.')).toBeVisible()
    await expect(page.getByRole('rowheader')).toHaveCount(6)
  })

  await test.step('pastes the prices of five markets and mends the refused one', async () => {
    const row = ['18 400,00 €', '£16,200', '$19,300', '۷۹٬۰۰۰', '¥2,900,000']
    await cell(page, 'EUR', 'NOC-BRA-IVO').click()
    await pasteBlock(page, [row, row, row, row, row, [...row.slice(0, 2), '19,300 €', ...row.slice(3)]])
    const dialog = page.getByRole('dialog', { name: 'Pasted cells to mend' })
    await expect(dialog.getByText('“19,300 €” is in EUR, and this price is in USD.')).toBeVisible()
    await expect(dialog.getByRole('button', { name: 'Paste 30 cells' })).toBeDisabled()
    await expect(cell(page, 'EUR', 'NOC-BRA-IVO')).toHaveText('–')
    await dialog.getByLabel('USD of NOC-STE-MOS').fill('19,300.00')
    await dialog.getByRole('button', { name: 'Paste 30 cells' }).click()
    await expect(cell(page, 'USD', 'NOC-STE-MOS')).toHaveText('19,300.00')
    await expect(cell(page, 'AED', 'NOC-BRA-IVO')).toHaveText('79,000.00')
    await expect(cell(page, 'JPY', 'NOC-STE-INK')).toHaveText('2,900,000')
    await expect(cell(page, 'EUR', 'NOC-BRA-IVO')).toBeFocused()
  })

  await test.step('keeps a refused price in its cell, cancels it, and undoes what was filled down', async () => {
    await page.keyboard.type('soon')
    await page.keyboard.press('Enter')
    const editor = page.getByRole('textbox', { name: 'EUR of NOC-BRA-IVO' })
    await expect(editor).toHaveValue('soon')
    await expect(page.getByRole('alert')).toHaveText('“soon” is not a price in EUR.')
    await editor.fill('17.900,00')
    await editor.press('Enter')
    await expect(cell(page, 'EUR', 'NOC-BRA-INK')).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ControlOrMeta+d')
    await expect(cell(page, 'EUR', 'NOC-STE-MOS')).toHaveText('17,900.00')
    await page.keyboard.press('ControlOrMeta+z')
    await expect(cell(page, 'EUR', 'NOC-STE-MOS')).toHaveText('18,400.00')
    await expect(cell(page, 'EUR', 'NOC-BRA-IVO')).toHaveText('17,900.00')
  })

  await test.step('goes on typing while another editor adds a row and changes a price', async () => {
    await cell(page, 'GBP', 'NOC-STE-IVO').click()
    await page.keyboard.press('F2')
    const editor = page.getByRole('textbox', { name: 'GBP of NOC-STE-IVO' })
    await editor.fill('15,9')
    await lakeClient()
      .patch(`drafts.${id}`)
      .insert('before', 'variants[0]', [
        { _key: 'other', _type: 'productVariant', sku: 'NOC-OTHER', availability: 'made-to-order' },
      ])
      .commit()
    await expect(page.getByRole('rowheader').first()).toHaveText('NOC-OTHER')
    await expect(editor).toBeFocused()
    await editor.pressSequentially('50')
    await editor.press('Enter')
    await expect(cell(page, 'GBP', 'NOC-STE-IVO')).toHaveText('15,950.00')
    await expect(page.getByRole('rowheader').first()).toHaveAttribute('aria-invalid', 'true')
    await page.getByRole('rowheader').first().click()
    await page.getByRole('button', { name: 'Remove rows' }).click()
    await expect(page.getByRole('rowheader')).toHaveCount(6)
  })

  await test.step('publishes, and the customer sees the price', async () => {
    await publish(page)
    const address = `/products/${slug}?metal=brass&dial=ivory`
    await expect.poll(async () => (await page.request.get(address)).status()).toBe(200)
    const customer = await context.newPage()
    await customer.goto(address)
    await expect(customer.locator('[data-swap=price] .number').first()).toHaveText('€17,900')
  })
  expect(problems).toEqual([])
})
