import { expect, test } from '@playwright/test'
import { lakeClient } from './support/lake-client.ts'
import { chooseDocument, field, insertBlock, publish, setHotspot, write } from './support/studio-form.ts'

const slug = 'the-night-porter'
const title = 'The Night Porter'
const first = 'He knew every guest by the way the door closed behind them.'
const second = 'He knew every guest by the sound of a key laid down.'

test('an editor writes a story, shows it, publishes it, takes it back to an earlier day, and withdraws it', async ({
  page,
  context,
  browser,
  request,
}) => {
  const complaints: string[] = []
  const listen = (of: typeof page) => {
    of.on('console', (line) => {
      if (line.type() === 'error') complaints.push(line.text())
    })
    of.on('pageerror', (error) => complaints.push(error.message))
  }
  context.on('page', listen)
  listen(page)

  await test.step('signs in and writes all but the words of the picture', async () => {
    await page.goto('/studio')
    await page.getByRole('button', { name: /Ariane Delorme/ }).click()
    await expect(page.getByRole('link', { name: 'On the page' })).toBeVisible({ timeout: 30_000 })
    await page.goto('/studio/intent/create/type=story;template=story')
    await write(page, 'title.en', title)
    await field(page, 'slug').getByRole('button', { name: 'Generate' }).click()
    await expect(field(page, 'slug').getByRole('textbox')).toHaveValue(slug)
    await write(page, 'sentence.en', 'An iconic lead.')
    await write(page, 'author', 'Hélène Vasseur')
    await page.locator('input[type=file]').first().setInputFiles('studio/seed/images/meridienne-hero.webp')
    await setHotspot(page)
  })

  await test.step('sets six kinds of block, one after another', async () => {
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
    const words = (form: typeof text, of: string) => form.getByRole('textbox', { name: 'Text' }).fill(of)
    await into('Note in the margin', (form) => words(form, 'He kept his lists in pencil.'))
    await into('Pulled quotation', (form) => words(form, 'The keys in the order of the trains.'))
    await into('Maker', (form) => chooseDocument(form, 'Yvonne Delorme'))
    await into('Material', (form) => chooseDocument(form, 'Rose gold'))
    await into('Piece in the text', (form) => chooseDocument(form, 'Méridienne'))
  })

  const desk = page.url()
})
