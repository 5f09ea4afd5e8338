import type { Page } from 'playwright'

export interface Payer {
  readonly email: string
  readonly name: string
  /** One of Stripe's test card numbers. */
  readonly card: string
}

/** Fills in the pay page, in any language, by the `autocomplete` values of its fields, and submits it. */
export async function fillPayment(page: Page, { email, name, card }: Payer): Promise<void> {
  await page.waitForURL(/\/c\/pay\//)
  const values: readonly [RegExp, string][] = [
    [/email$/, email],
    [/tel$/, '+33 1 55 01 18 47'],
    [/cc-number$/, card],
    [/cc-exp$/, '04 / 31'],
    [/cc-csc$/, '123'],
    [/name$/, name],
    [/address-line1$/, '14 quai de l’Aiguille'],
    [/address-level2$/, 'Paris'],
    [/postal-code$/, '75004'],
  ]
  for (const field of await page.locator('input[autocomplete]:visible').all()) {
    const purpose = (await field.getAttribute('autocomplete')) ?? ''
    const value = values.find(([pattern]) => pattern.test(purpose))
    if (value) await field.fill(value[1])
  }
  for (const choice of await page.locator('select[autocomplete]:visible').all()) {
    if ((await choice.inputValue()) === '') await choice.selectOption({ index: 1 })
  }
  await page.locator('button[name=action][value=pay]').click()
}
