import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/page/accessible.ts'
import { newAddress } from '../support/emails.ts'

test('@both a customer searches for a product to see at an appointment, and the booking form keeps its values', async ({
  page,
}) => {
  await page.goto('/products/boussole-de-poche')
  await page.getByRole('button', { name: /Place in the bag/ }).click()
  await page.goto('/appointments?boutique=milan')
  await page.getByRole('link', { name: /the month after$/ }).click()
  await page
    .getByRole('link', { name: /hours free/ })
    .nth(7)
    .click()
  await page
    .getByRole('button', { name: /^\d{1,2}:\d{2}/ })
    .last()
    .click()

  const products = page.locator('#piece').getByRole('checkbox')
  await expect(products).toHaveCount(1)
  await expect(page.getByRole('checkbox', { name: 'Boussole de poche' })).not.toBeChecked()
  await page.getByLabel('Your name').fill('Idris Aubin')
  await page.getByLabel(/Please keep what I have written/).check()

  const search = page.getByLabel(/Look for something to see/)
  await search.fill('fountain pen')
  await search.press('Enter')
  const pen = page.getByRole('checkbox', { name: 'Plume de Minuit' })
  await pen.check()
  await expectAccessible(page)

  await search.fill('umbrella')
  await page.getByRole('button', { name: 'Look', exact: true }).click()
  await expect(page.getByText('Nothing here answers to “umbrella”.')).toBeVisible()
  await expect(pen).toBeChecked()
  await expect(page.getByLabel('Your name')).toHaveValue('Idris Aubin')
  await expect(page.getByLabel(/Please keep what I have written/)).toBeChecked()
  await expectAccessible(page)

  await page.getByLabel(/Where we may write to you/).fill(newAddress('idris'))
  await page.getByRole('button', { name: 'Send the letter' }).click()
  await expect(page).toHaveURL(/\/appointments\/[A-Za-z0-9_-]{43}$/)
  await expect(page.getByText('Plume de Minuit')).toBeVisible()
})
