import { expect, type Page } from '@playwright/test'

export const cards = {
  paid: '4242 4242 4242 4242',
  declined: '4000 0000 0000 0002',
  asksTheBank: '4000 0027 6000 3184',
} as const

export interface Payer {
  readonly email: string
  readonly name: string
  readonly card: string
}

/** Fills Stripe's page and presses pay; where it leads is the journey's to say. */
export async function payWith(page: Page, { email, name, card }: Payer): Promise<void> {
  await expect(page).toHaveURL(/\/c\/pay\//)
  const fill = async (label: string, value: string) => {
    const field = page.getByLabel(label, { exact: true })
    if ((await field.count()) > 0) await field.first().fill(value)
  }
  await fill('Email', email)
  await fill('Telephone', '+33 1 55 01 18 47')
  await fill('Full name', name)
  await fill('Address', '14 quai de l’Aiguille')
  await fill('Town or city', 'Paris')
  await fill('Postal code', '75004')
  await fill('Card number', card)
  await fill('Expiry date', '04 / 31')
  await fill('Security code', '123')
  await fill('Name on the card', name)
  await page.getByRole('button', { name: /^Pay/ }).click()
}
