import { markOf } from '#features/bag/mark-of-bag.ts'
import { type BeginRefusal, beginCheckout } from '#features/order/checkout/begin-checkout.ts'
import { placeInBag } from '#features/bag/place-in-bag.ts'
import { readBag } from '#features/bag/read-bag.ts'
import { checkGift, type GiftWish } from '#features/gift/rules/check-gift.ts'
import { composeGift } from '#features/gift/compose-gift.ts'
import { settleCheckout } from '#features/order/checkout/settle-checkout.ts'
import { locales, type Locale } from '#i18n/locales.ts'
import type { Result } from '#shared/result.ts'
import type { StripeCounter } from './stripe-counter.ts'
import type { TestCatalog } from './test-catalog.ts'
import type { TestHouse } from './with-database.ts'

/** A gift of which nothing is said but its box, its paper and its ribbon. */
export const plainGift: GiftWish = {
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

/** The use cases of buying, wired to a test's own database, catalog and counter, as a customer goes through them. */
export function openShop(house: TestHouse, content: TestCatalog, counter: () => StripeCounter) {
  const inShop = () => ({ db: house.db, clock: house.clock, content })
  const counting = () => ({ ...inShop(), payments: counter().payments })
  const see = (token: string, locale: Locale = locales.en) => readBag(inShop(), token, locale)
  return {
    see,
    async place(
      sku: string,
      options: { token?: string; quantity?: number; engraving?: string } = {},
    ): Promise<string> {
      const { token, quantity = 1, engraving = '' } = options
      const placed = await placeInBag(inShop(), { token, locale: locales.en, sku, quantity, engraving })
      if (!placed.ok) throw new Error(`${sku} was not placed: ${placed.refusal.code}`)
      house.clock.advance({ seconds: 1 })
      return placed.value.token
    },
    async wrap(token: string, wish: Partial<GiftWish> = {}): Promise<string> {
      const { data: options } = await content.giftOptions(locales.en)
      const today = house.clock.now().toZonedDateTimeISO('UTC').toPlainDate()
      const checked = checkGift({ ...plainGift, ...wish }, { options, locale: locales.en, today })
      if (!checked.ok) throw new Error(JSON.stringify(checked.problems))
      const lineIds = (await see(token))?.items.map(({ id }) => id) ?? []
      const composed = await composeGift(inShop(), {
        token,
        giftId: undefined,
        lineIds,
        gift: checked.gift,
      })
      if (!composed.ok) throw new Error(composed.refusal.code)
      return composed.value.giftId
    },
    async begin(
      token: string,
      options: { locale?: Locale; seen?: string } = {},
    ): Promise<Result<{ url: string }, BeginRefusal>> {
      const { locale = locales.en } = options
      const bag = await see(token, locale)
      const seen = options.seen ?? (bag ? markOf(bag) : '')
      const counted = {
        token,
        seen,
        locale,
        siteUrl: 'https://maison.example',
        houseName: 'The house',
        words,
        addressOfPicture: () => undefined,
      }
      return beginCheckout(counting(), counted)
    },
    async beginUrl(token: string, locale?: Locale): Promise<string> {
      const begun = await this.begin(token, locale ? { locale } : {})
      if (!begun.ok)
        throw new Error(`no way to the counter: ${begun.refusal.code} ${begun.refusal.detail ?? ''}`)
      return begun.value.url
    },
    settling: () => ({ db: house.db, clock: house.clock, payments: counter().payments, jobs: house.jobs }),
    settle(sessionId: string) {
      return settleCheckout(this.settling(), sessionId)
    },
  }
}

/** The session a pay page belongs to. */
export function sessionIdOf(url: string): string {
  return /cs_\w+/.exec(url)?.[0] ?? ''
}
