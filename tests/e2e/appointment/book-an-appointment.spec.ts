import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from '../support/page/accessible.ts'
import { keyboardOf } from '../support/page/keyboard.ts'
import { calendarOf, emailTo, newAddress } from '../support/emails.ts'
import { isProxied } from '../support/server/site-config.ts'

/** Opens a free day of next month. This month may have too few days, or only days too near to cancel. */
async function chooseDay(page: Page, nth: number): Promise<void> {
  await page.getByRole('link', { name: /the month after$/ }).click()
  await page
    .getByRole('link', { name: /hours free/ })
    .nth(nth)
    .click()
}

/** A property of the VEVENT; the VTIMEZONE has properties of the same names. */
const field = (calendar: string, name: string) =>
  new RegExp(`BEGIN:VEVENT[^]*?^${name}[^:]*:(.*)$`, 'm').exec(calendar)?.[1]?.trim()

test('@both @proxied a customer books, moves and cancels an appointment, and each email has an .ics file', async ({
  page,
  request,
}) => {
  const email = newAddress('camille')
  await page.goto('/appointments?boutique=london')
  await expectAccessible(page)
  await chooseDay(page, 4)
  const cookies = async () => (await page.context().cookies()).map(({ name }) => name)
  expect(await cookies()).toEqual([])
  await page
    .getByRole('button', { name: /^\d{1,2}:\d{2}/ })
    .first()
    .click()
  await expect(
    page.getByText(/kept for you while you write, until \d\d:\d\d by the clock in London/),
  ).toBeVisible()
  expect(await cookies()).toEqual([isProxied ? '__Host-hold' : 'hold'])
  await page.getByLabel('Your name').fill('Camille Aubin')
  await page.getByLabel(/Where we may write to you/).fill(email)
  await page.getByLabel(/Please keep what I have written/).check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Send the letter' }).click()

  await expect(page).toHaveURL(/\/appointments\/[A-Za-z0-9_-]{43}$/)
  await expectAccessible(page)
  const appointmentUrl = page.url()
  expect(await cookies()).toEqual([])
  const confirmation = await emailTo(request, email, /./)
  const booked = await calendarOf(request, confirmation)
  expect(confirmation.calendarMethod).toBe('REQUEST')
  expect(field(booked, 'SEQUENCE')).toBe('0')
  const uid = field(booked, 'UID')
  expect(uid).toBeTruthy()
  const calendarFile = await request.get(
    await page
      .getByRole('link', { name: /calendar/i })
      .first()
      .getAttribute('href')
      .then((href) => new URL(href!, appointmentUrl).href),
  )
  expect(calendarFile.headers()['content-type']).toContain('text/calendar')

  await page
    .getByRole('link', { name: /Move|another hour/i })
    .first()
    .click()
  await chooseDay(page, 2)
  await page
    .getByRole('link', { name: /^\d{1,2}:\d{2}/ })
    .last()
    .click()
  await page.getByRole('button', { name: /Move|Keep/i }).click()
  await expect(page).toHaveURL(appointmentUrl)
  const moved = await calendarOf(request, await emailTo(request, email, /moved/i))
  expect(field(moved, 'UID')).toBe(uid)
  expect(Number(field(moved, 'SEQUENCE'))).toBe(1)
  expect(field(moved, 'DTSTART')).not.toBe(field(booked, 'DTSTART'))

  await page.getByRole('button', { name: /Cancel/i }).click()
  const cancellation = await emailTo(request, email, /cancel/i)
  const canceled = await calendarOf(request, cancellation)
  expect(cancellation.calendarMethod).toBe('CANCEL')
  expect(field(canceled, 'UID')).toBe(uid)
  expect(Number(field(canceled, 'SEQUENCE'))).toBe(2)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/canceled/i)
  await expectAccessible(page)
})

test('@both the month is changed by keyboard, and the focus stays on the control', async ({ page }) => {
  await page.goto('/appointments?boutique=london')
  const months = page.getByRole('navigation', { name: 'Months' })
  const [name, later, earlier] = [
    months.locator('strong'),
    page.getByRole('link', { name: /the month after$/ }),
    page.getByRole('link', { name: /the month before$/ }),
  ]
  const keyboard = keyboardOf(page)
  const change = async () => {
    const before = await name.innerText()
    await keyboard.press('Enter')
    await expect(name).not.toHaveText(before)
  }
  await keyboard.tabTo(later)
  let changes = 0
  for (; (await later.count()) > 0; changes++) {
    await expect(later).toBeFocused()
    await change()
  }
  // Late on the last day of a month the calendar begins with the next one, and only one month follows.
  expect(changes).toBeGreaterThan(0)
  // The last month has no link to the next, so the focus moves to the name of the month.
  await expect(name).toBeFocused()
  await keyboard.tabTo(earlier)
  await change()
  await expect(earlier).toBeFocused()
})

for (const [language, path, fullDate] of [
  ['English', '/appointments', /^[A-Z]\w+day, \d{1,2} [A-Z]\w+ 20\d\d, ./],
  ['Persian', '/fa/appointments', /^\S*(شنبه|جمعه) [۰-۹]{1,2} \S+ ۲۰[۰-۹]{2}، ./],
] as const) {
  test(`each day of the calendar has an accessible name with its weekday, day, month and year in ${language}`, async ({
    page,
  }) => {
    await page.goto(`${path}?boutique=london`)
    const days = page.locator('td > *')
    await expect(page.getByRole('cell', { name: fullDate })).toHaveCount(await days.count())
    const free = days.and(page.getByRole('link'))
    expect(await free.count()).toBeGreaterThan(0)
    await expect(free.and(page.getByRole('link', { name: fullDate }))).toHaveCount(await free.count())
  })
}

test('an incomplete booking form comes back with a sentence at each field and all typed values', async ({
  page,
}) => {
  await page.goto('/appointments?boutique=milan')
  await chooseDay(page, 2)
  await page
    .getByRole('button', { name: /^\d{1,2}:\d{2}/ })
    .first()
    .click()
  await page.getByLabel('Your name').fill('Aubin')
  await page.getByLabel(/Where we may write to you/).fill('aubin-at-home')
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.locator('#booking-form').evaluate((form: HTMLFormElement) => (form.noValidate = true))
  await page.getByRole('button', { name: 'Send the letter' }).click()
  expect((await answered).status()).toBe(422)
  await expect(page.getByLabel('Your name')).toHaveValue('Aubin')
  await expect(page.getByLabel(/Where we may write to you/)).toHaveValue('aubin-at-home')
  await expect(page.getByText('we cannot write to this address').first()).toBeVisible()
  await expectAccessible(page)
})

test('a page with an unknown token answers 404', async ({ request }) => {
  const nobody = 'A'.repeat(43)
  for (const path of [
    `/appointments/${nobody}`,
    `/orders/${nobody}`,
    `/returns/${nobody}`,
    '/orders/short',
  ]) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
})
