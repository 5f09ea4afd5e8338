import { expect, type Locator, type Page, test } from '@playwright/test'
import { clickToEdit } from '../support/content/open-studio.ts'
import {
  chooseDocument,
  field,
  insertBlock,
  publish,
  setHotspot,
  write,
} from '../support/content/studio-form.ts'

const title = 'The Night Porter'
const address = '/stories/the-night-porter'
const first = 'He knew every guest by the way the door closed behind them.'
const second = 'He knew every guest by the sound of a key laid down.'

const lead = (of: Page): Locator => field(of, 'sentence.en').getByRole('textbox').first()

test('an editor writes, previews, publishes, restores and unpublishes a story in the Studio', async ({
  page,
  context,
  browser,
  request,
}) => {
  test.setTimeout(480_000)
  const errors: string[] = []
  const listen = (to: Page): void => {
    to.on('pageerror', (error) => errors.push(error.message))
    to.on('console', (line) => {
      // The presence connection of the Studio logs this when a page is left. It has no effect.
      const isClosingNotice = line.text() === 'WebSocket is already in CLOSING or CLOSED state.'
      if (line.type() === 'error' && !isClosingNotice) errors.push(line.text())
    })
  }
  listen(page)
  const customer = await (await browser.newContext()).newPage()
  await customer.goto('/stories')
  await expect(customer.getByText(title)).toHaveCount(0)

  await test.step('signs in and fills in all but the alt text of the picture', async () => {
    await page.goto('/studio')
    await page.getByRole('button', { name: /Ariane Delorme/ }).click()
    await expect(page.getByRole('link', { name: 'On the page' })).toBeVisible({ timeout: 30_000 })
    await page.goto('/studio/intent/create/type=story;template=story')
    await write(page, 'title.en', title)
    await field(page, 'slug').getByRole('button', { name: 'Generate' }).click()
    await expect(field(page, 'slug').getByRole('textbox')).toHaveValue('the-night-porter')
    await write(page, 'sentence.en', 'An iconic lead.')
    await write(page, 'author', 'Hélène Vasseur')
    await page.locator('input[type=file]').first().setInputFiles('studio/seed/images/meridienne-hero.webp')
    await setHotspot(page)
  })

  await test.step('inserts six kinds of block', async () => {
    const text = field(page, 'body.en')
    await text.scrollIntoViewIfNeeded()
    await text.getByRole('textbox').click()
    await text.getByRole('textbox').pressSequentially('The order of the trains')
    await text.getByRole('button', { name: 'Paragraph' }).click()
    await page.getByRole('menuitem', { name: 'Chapter' }).click()
    await page.keyboard.press('Escape')
    await text.getByText('The order of the trains').click()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Every evening at seven he hung the keys in the order of the trains.')
    const into = insertBlock.bind(undefined, page, 'body.en')
    const words = (form: Locator, of: string) => form.getByRole('textbox', { name: 'Text' }).fill(of)
    await into('Note in the margin', (form) => words(form, 'He kept his lists in pencil.'))
    await into('Pulled quotation', (form) => words(form, 'The keys in the order of the trains.'))
    await into('Maker', (form) => chooseDocument(form, 'Yvonne Delorme'))
    await into('Material', (form) => chooseDocument(form, 'Rose gold'))
    await into('Piece in the text', (form) => chooseDocument(form, 'Méridienne'))
  })

  // In a browser context of its own, because a background tab is throttled.
  const another = await (await browser.newContext({ storageState: await context.storageState() })).newPage()
  listen(another)
  await test.step('is stopped by the missing alt text and only warned of the discouraged word', async () => {
    await page.getByRole('button', { name: 'Validation' }).click()
    const discouraged = page.getByRole('button', { name: /^Lead \/ English “iconic” is a word/ })
    const missing = page.getByRole('button', { name: 'Plate / In words / English Required' })
    await expect(discouraged).toBeVisible()
    await expect(missing).toBeVisible()
    await expect(page.getByTestId('action-publish')).toBeDisabled()
    await write(page, 'picture.alt.en', 'A watch on its strap, in the light of a hall lamp.')
    await expect(missing).toBeHidden()
    await expect(discouraged).toBeVisible()
    await expect(page.getByTestId('action-publish')).toBeEnabled({ timeout: 30_000 })
    await another.goto(page.url())
    await expect(lead(another)).toHaveValue('An iconic lead.', { timeout: 30_000 })
  })

  await test.step('previews it and edits a sentence by clicking it, which a second window shows live', async () => {
    await page.goto(`/studio/presentation?preview=${address}`)
    const frame = page.frameLocator('iframe').first()
    const sentence = frame.getByText('An iconic lead.').first()
    await expect(sentence).toBeVisible({ timeout: 60_000 })
    await clickToEdit(page, sentence, /sentence/)
    await write(page, 'sentence.en', first.slice(0, 20))
    await expect(lead(another)).toHaveValue(first.slice(0, 20))
    await lead(page).pressSequentially(first.slice(20))
    await expect(lead(another)).toHaveValue(first)
    await expect(frame.getByText(first).first()).toBeVisible()
    await expect(frame.getByText('He kept his lists in pencil.')).toBeVisible()
    expect((await request.get(address)).status()).toBe(404)
  })

  await test.step('publishes it, and a customer has it after one reload', async () => {
    await publish(page)
    await expect.poll(async () => (await request.get(address)).status(), { intervals: [50] }).toBe(200)
    await customer.reload()
    await customer.getByRole('link', { name: title }).first().click()
    await expect(customer.getByText(first).first()).toBeVisible()
    await expect(customer.getByRole('heading', { name: 'The order of the trains' })).toBeVisible()
    await expect(customer.getByText('Yvonne Delorme').first()).toBeVisible()
  })

  await test.step('publishes a change, reads the history and restores the first revision', async () => {
    await write(another, 'sentence.en', second)
    await publish(another)
    await expect.poll(async () => (await request.get(address)).text()).toContain(second)
    await another.getByTestId('pane-context-menu-button').last().click()
    await another.getByRole('menuitem', { name: 'History' }).click()
    const published = another.getByTestId('timeline-item-button').filter({ hasText: 'Published' })
    await expect(published).toHaveText([/^AD/, /^AD/])
    await published.nth(1).click()
    await expect(lead(another)).toHaveValue(first)
    await another.getByRole('button', { name: 'Revert to revision' }).click()
    await another.getByRole('button', { name: 'Confirm' }).click()
    // The Studio's own message is lost when the pane is built anew, so the form is asked: it leaves the revision by itself.
    await expect(another.getByRole('button', { name: 'Revert to revision' })).toBeHidden()
    await expect(lead(another)).toHaveValue(first)
    await publish(another)
    await expect.poll(async () => (await request.get(address)).text()).toContain(first)
  })

  await test.step('unpublishes it, and the page and its sitemap entry are gone', async () => {
    expect(await (await request.get('/sitemaps/stories-1.xml')).text()).toContain(address)
    await another.getByTestId('document-header-Published-chip').click()
    await another.getByRole('button', { name: 'Unpublish' }).click()
    await another
      .getByRole('dialog', { name: 'Unpublish document?' })
      .getByRole('button', { name: /^Unpublish/ })
      .click()
    await expect.poll(async () => (await request.get(address)).status()).toBe(404)
    await expect
      .poll(async () => (await request.get('/sitemaps/stories-1.xml')).text())
      .not.toContain(address)
  })

  expect(errors).toEqual([])
})
