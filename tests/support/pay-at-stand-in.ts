/** Stripe's test card numbers by their result. */
export const testCards = { paid: '4242424242424242', declined: '4000000000000002' } as const

/** The response of the payment page. */
export interface PaidPage {
  readonly status: number
  readonly location: string | null
}

/** Sends the payment form of the stand-in. `now` is in milliseconds since 1970. */
export async function payAtStandIn(
  url: string,
  now: number,
  fields: Readonly<Record<string, string>> = {},
): Promise<PaidPage> {
  const page = await fetch(url)
  const total = /name="amount_shown"[^>]*value="(\d+)"/.exec(await page.text())?.[1]
  const year = new Date(now).getUTCFullYear() + 2
  const values = {
    email: 'ines.sorel@example.com',
    phone: '+33155011847',
    shipping_name: 'Inès Sorel',
    shipping_line1: '14 quai de l’Aiguille',
    shipping_city: 'Paris',
    shipping_postal_code: '75004',
    shipping_country: 'FR',
    billing_country: 'FR',
    method: 'card',
    card_number: testCards.paid,
    card_expiry: `12 / ${year % 100}`,
    card_cvc: '123',
    card_name: 'Inès Sorel',
    amount_shown: total ?? '',
    ...fields,
  }
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    origin: new URL(url).origin,
  }
  const body = new URLSearchParams(values)
  const response = await fetch(url, { method: 'POST', redirect: 'manual', headers, body })
  await response.arrayBuffer()
  return { status: response.status, location: response.headers.get('location') }
}
