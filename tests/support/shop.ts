import { fingerprintOf } from '#features/bag/bag-fingerprint.ts'
import { type BeginRefusal, beginCheckout } from '#features/order/checkout/begin-checkout.ts'
import { addToBag } from '#features/bag/add-to-bag.ts'
import { readBag } from '#features/bag/read-bag.ts'
import { checkGift, type GiftInput } from '#features/gift/rules/check-gift.ts'
import { composeGift } from '#features/gift/compose-gift.ts'
import { settleCheckout } from '#features/order/checkout/settle-checkout.ts'
import { locales, type Locale } from '#i18n/locales.ts'
import type { Result } from '#shared/result.ts'
import type { StripeFixture } from './stripe-fixture.ts'
import type { TestCatalog } from './test-catalog.ts'
import type { TestApp } from './database/with-database.ts'

/** A gift with only a box, a paper and a ribbon. */
export const plainGift: GiftInput = {
  box: 'green',
  paper: 'rosette',
  ribbon: 'ivory',
  seal: 'none',
  sealInitials: '',
  cardMessage: '',
  recipientName: '',
  line1: '',
  line2: '',
  city: '',
  state: '',
  postalCode: '',
  country: '',
  deliverNotBefore: '',
  isPriceHidden: true,
}

const words = {
  engraved: (text: string, place: string, face: string) => `Engraved “${text}”, ${place}, in ${face}`,
  noPriceTravels: 'No price travels with the gift.',
  giftPart: (part: string, title: string) => `${part}: ${title}`,
  wrapping: (box: string) => `Wrapped: ${box}`,
}

/** The use cases of a purchase, on the database, catalog and Stripe stand-in of a test. */
export function openShop(app: TestApp, content: TestCatalog, stripe: () => StripeFixture) {
  const bagDeps = () => ({ db: app.db, clock: app.clock, content })
  const checkoutDeps = () => ({ ...bagDeps(), payments: stripe().payments })
  const see = (token: string, locale: Locale = locales.en) => readBag(bagDeps(), token, locale)
  return {
    see,
    /** Puts an item into a bag, a new one by default, and moves the clock by a second. Returns the token of the bag. */
    async place(
      sku: string,
      options: { token?: string; quantity?: number; engraving?: string } = {},
    ): Promise<string> {
      const { token, quantity = 1, engraving = '' } = options
      const placed = await addToBag(bagDeps(), { token, locale: locales.en, sku, quantity, engraving })
      if (!placed.ok) throw new Error(`${sku} was not placed: ${placed.refusal.code}`)
      app.clock.advance({ seconds: 1 })
      return placed.value.token
    },
    /** Wraps all items of a bag as one gift. Returns the id of the gift. */
    async wrap(token: string, input: Partial<GiftInput> = {}): Promise<string> {
      const { data: options } = await content.giftOptions(locales.en)
      const today = app.clock.now().toZonedDateTimeISO('UTC').toPlainDate()
      const checked = checkGift({ ...plainGift, ...input }, { options, locale: locales.en, today })
      if (!checked.ok) throw new Error(JSON.stringify(checked.problems))
      const lineIds = (await see(token))?.items.map(({ id }) => id) ?? []
      const composed = await composeGift(bagDeps(), {
        token,
        giftId: undefined,
        lineIds,
        gift: checked.gift,
      })
      if (!composed.ok) throw new Error(composed.refusal.code)
      return composed.value.giftId
    },
    /** Starts checkout; `seen` is the bag that the customer has confirmed, by default the current one. */
    async begin(
      token: string,
      options: { locale?: Locale; seen?: string } = {},
    ): Promise<Result<{ url: string }, BeginRefusal>> {
      const { locale = locales.en } = options
      const bag = await see(token, locale)
      const seen = options.seen ?? (bag ? fingerprintOf(bag) : '')
      const request = {
        token,
        seen,
        locale,
        siteUrl: 'https://maison.example',
        houseName: 'The house',
        words,
        addressOfPicture: () => undefined,
      }
      return beginCheckout(checkoutDeps(), request)
    },
    /** Starts a checkout that must succeed. Returns the address of the payment page. */
    async beginUrl(token: string, locale?: Locale): Promise<string> {
      const begun = await this.begin(token, locale ? { locale } : {})
      if (!begun.ok) throw new Error(`no checkout: ${begun.refusal.code} ${begun.refusal.detail ?? ''}`)
      return begun.value.url
    },
    settleDeps: () => ({ db: app.db, clock: app.clock, payments: stripe().payments, jobs: app.jobs }),
    settle(sessionId: string) {
      return settleCheckout(this.settleDeps(), sessionId)
    },
  }
}

/** The id of the Stripe session of a payment page. */
export function sessionIdOf(url: string): string {
  return /cs_\w+/.exec(url)?.[0] ?? ''
}
