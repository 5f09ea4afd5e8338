import { createHash } from 'node:crypto'
import {
  type Bag,
  type BagItem,
  type CheckoutGift,
  type CheckoutLine,
  type CheckoutSnapshot,
  describeChoices,
  type GiftPart,
} from '#features/bag/index.ts'
import type { LocalizedText } from '#db/columns/snapshot.ts'
import { type Locale, localePath } from '#i18n/locales.ts'
import type { EngravingFace } from '#shared/text/engraving-face.ts'
import { type Result, done, refused } from '#shared/result.ts'
import type { ShippingOption } from '#content/documents.ts'
import type { Picture } from '#content/picture.ts'
import type { SellableVariant } from '#content/sellable-variant.ts'
import type { CheckoutSessionLine, CheckoutSessionRequest, OptionalItem } from '#ports/payments.ts'
import { type EveryLanguage, localized } from './every-language.ts'
import { offerWrapping, toCheckoutPart } from './offer-wrapping.ts'

/** The texts for the Stripe page, in the language of the customer. */
interface CheckoutWords {
  readonly engraved: (text: string, place: string, face: EngravingFace) => string
  readonly noPriceTravels: string
  readonly giftPart: (part: GiftPart, title: string) => string
  readonly wrapping: (box: string) => string
}

export interface CheckoutContext {
  readonly locale: Locale
  /** The origin of the storefront, for the success and cancel URLs. */
  readonly siteUrl: string
  readonly houseName: string
  readonly words: CheckoutWords
  /** The absolute URL from which Stripe fetches a picture. */
  readonly addressOfPicture: (picture: Picture) => string | undefined
}

/** A checkout without its id and its expiry. */
export interface PreparedCheckout {
  readonly snapshot: CheckoutSnapshot
  readonly request: Omit<CheckoutSessionRequest, 'checkoutId' | 'expiresAt'>
  readonly amountSubtotal: number
  /** A hash that is equal for the same bag at the same prices. */
  readonly fingerprint: string
}

const maxShippingOptions = 5

function snapshotLine(item: BagItem, { variants }: EveryLanguage): CheckoutLine {
  const { variant, unitPrice, sku, quantity, engravingText, engravingFace } = item
  if (!variant || !unitPrice) throw new TypeError(`${sku} has no price and cannot be in a checkout`)
  const inWords = (read: (known: SellableVariant) => string | null): LocalizedText =>
    localized((language) => read(variants[language].get(sku) ?? variant) ?? read(variant) ?? '')
  const { returnRule } = variant
  return {
    bagLineId: item.id,
    sku,
    productId: variant.productId,
    productSlug: variant.slug,
    name: inWords(({ name }) => name),
    description: inWords(describeChoices),
    quantity,
    unitAmount: unitPrice.amount,
    engraving:
      engravingText === null
        ? null
        : {
            text: engravingText,
            face: engravingFace ?? 'roman',
            place: inWords(({ engraving }) => engraving?.place ?? null),
          },
    giftId: item.giftId,
    availability: variant.availability,
    leadTimeWeeks: variant.leadTimeWeeks,
    // An engraved item cannot be sold again, so it cannot be returned.
    returnKind: engravingText === null ? returnRule.kind : 'none',
    returnDays: engravingText === null ? returnRule.days : 0,
    returnNote: inWords((known) => known.returnRule.note),
    editionSize: variant.editionSize,
    hsCode: variant.hsCode,
  }
}

function snapshotGift(gift: Bag['gifts'][number], everyLanguage: EveryLanguage): CheckoutGift {
  return {
    giftId: gift.id,
    parts: gift.parts.map(({ part, option, amount }) =>
      toCheckoutPart(part, option, amount.amount, everyLanguage),
    ),
    sealInitials: gift.sealInitials,
    cardMessage: gift.cardMessage,
    recipientName: gift.recipientName,
    recipientAddress: gift.recipientAddress,
    deliverNotBefore: gift.deliverNotBefore,
    isPriceHidden: gift.isPriceHidden,
  }
}

/** The address of the gift's recipient if all lines are in one gift with an address; otherwise Stripe asks the payer. */
function deliveryOf(
  snapshot: Pick<CheckoutSnapshot, 'lines' | 'gifts'>,
  locale: Locale,
): CheckoutSessionRequest['delivery'] {
  const destinations = snapshot.lines.map(({ giftId }) =>
    snapshot.gifts.find((gift) => gift.giftId === giftId),
  )
  const first = destinations[0]
  const isAllOneGift = destinations.every((gift) => gift === first)
  return isAllOneGift && first?.recipientAddress && first.recipientName
    ? { kind: 'known', name: first.recipientName, address: first.recipientAddress }
    : { kind: 'ask', countries: locale.countries }
}

function shippingFor(options: readonly ShippingOption[], delivery: CheckoutSessionRequest['delivery']) {
  const countries = delivery.kind === 'known' ? [delivery.address.country] : delivery.countries
  return options
    .filter(({ price, isComplimentary }) => price !== null || isComplimentary)
    .filter(
      (option) => option.countries.length === 0 || countries.some((code) => option.countries.includes(code)),
    )
    .slice(0, maxShippingOptions)
}

function describeEngraving(
  { text, place, face = 'roman' }: NonNullable<CheckoutLine['engraving']>,
  { locale, words }: CheckoutContext,
): string {
  return words.engraved(text, place[locale.language], face)
}

function chargedLines(
  snapshot: CheckoutSnapshot,
  items: readonly BagItem[],
  context: CheckoutContext,
): CheckoutSessionLine[] {
  const { words, addressOfPicture } = context
  const { language } = context.locale
  const charged = snapshot.lines.map((line, index) => {
    const variant = items[index]?.variant
    const image = variant ? addressOfPicture(variant.picture) : undefined
    return {
      name: line.name[language],
      description: [line.description[language], line.engraving && describeEngraving(line.engraving, context)]
        .filter(Boolean)
        .join('. '),
      ...(image !== undefined && { images: [image] }),
      ...(variant?.taxCode && { taxCode: variant.taxCode }),
      unitAmount: line.unitAmount,
      quantity: line.quantity,
      metadata: { line_id: line.bagLineId, sku: line.sku, ...(line.giftId && { gift_id: line.giftId }) },
    }
  })
  const parts = snapshot.gifts.flatMap(({ giftId, parts }) =>
    parts
      .filter(({ unitAmount }) => unitAmount > 0)
      .map(({ part, key, title, unitAmount }) => ({
        name: words.giftPart(part, title[language]),
        unitAmount,
        quantity: 1,
        metadata: { gift_id: giftId, part, key },
      })),
  )
  return [...charged, ...parts]
}

function wrappingItem(
  wrapping: CheckoutSnapshot['wrapping'],
  { locale: { language }, words }: CheckoutContext,
): readonly OptionalItem[] {
  const box = wrapping?.find(({ part }) => part === 'box')
  if (!box) return []
  const { part, key, unitAmount } = box
  const name = words.wrapping(box.title[language])
  return [{ key: `wrapping-${key}`, language, name, unitAmount, metadata: { wrapping: part, key } }]
}

/** Makes the snapshot and the Stripe request of a bag. Refuses a bag without a shipping option for its destination. */
export function prepareCheckout(
  bag: Bag,
  everyLanguage: EveryLanguage,
  context: CheckoutContext,
): Result<PreparedCheckout, 'not_delivered'> {
  const { locale, siteUrl, houseName, words } = context
  const { language, currency, taxIncluded: isTaxIncluded } = locale
  const items = bag.items.filter(({ problem }) => problem === null)
  const lines = items.map((item) => snapshotLine(item, everyLanguage))
  const held = new Set(lines.map(({ giftId }) => giftId))
  const gifts = bag.gifts.filter(({ id }) => held.has(id)).map((gift) => snapshotGift(gift, everyLanguage))
  const wrapping = gifts.length === 0 ? offerWrapping(everyLanguage, locale) : null
  const delivery = deliveryOf({ lines, gifts }, locale)
  const shipping = shippingFor(everyLanguage.shippingOptions[language], delivery)
  if (shipping.length === 0) return refused('not_delivered')

  const shippingOptions = shipping.map((option) => ({
    key: option.key,
    title: localized(
      (other) =>
        everyLanguage.shippingOptions[other].find(({ _id }) => _id === option._id)?.title ?? option.title,
    ),
  }))
  const snapshot: CheckoutSnapshot = { isTaxIncluded, lines, gifts, wrapping, shippingOptions }
  const address = (path: `/${string}`) => `${siteUrl.replace(/\/$/, '')}${localePath(locale, path)}`
  const request = {
    locale: locale.code,
    currency,
    isTaxIncluded,
    houseName,
    lines: chargedLines(snapshot, items, context),
    optionalItems: wrappingItem(wrapping, context),
    shippingOptions: shipping.map(({ key, title, price, minDays, maxDays }) => ({
      key,
      title,
      unitAmount: price?.amount ?? 0,
      minDays: Math.max(1, minDays),
      maxDays: Math.max(1, minDays, maxDays),
    })),
    delivery,
    ...(gifts.some(({ isPriceHidden }) => isPriceHidden) && { submitText: words.noPriceTravels }),
    successUrl: `${address('/checkout/return')}?session_id={CHECKOUT_SESSION_ID}`,
    cancelUrl: address('/checkout/canceled'),
  }
  return done({
    snapshot,
    request,
    amountSubtotal: request.lines.reduce((sum, { unitAmount, quantity }) => sum + unitAmount * quantity, 0),
    fingerprint: createHash('sha256')
      .update(JSON.stringify([snapshot, request]))
      .digest('hex'),
  })
}
