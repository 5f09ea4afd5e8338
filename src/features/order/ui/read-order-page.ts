import type { GiftPart } from '#features/bag/index.ts'
import type { Picture } from '#content/picture.ts'
import { findOrder, type OrderGift, type OrderLine, type OrderWithLines } from '../find-order.ts'

/** A gift of an order, with the swatch of each part that still exists in the Content Lake. */
export interface GiftOfOrder {
  readonly gift: OrderGift
  readonly items: readonly OrderLine[]
  readonly swatches: Readonly<Partial<Record<GiftPart, string>>>
}

export interface OrderPage {
  readonly order: OrderWithLines['order']
  readonly items: readonly { readonly line: OrderLine; readonly picture: Picture | null }[]
  readonly wrapping: readonly OrderLine[]
  readonly gifts: readonly GiftOfOrder[]
  /** The date the order was placed, in the time zone of the first boutique. */
  readonly placedOn: Temporal.PlainDate
}

/** Reads the order of a link: texts as stored when it was placed, current pictures. */
export async function readOrderPage(
  { app, locale }: Pick<App.Locals, 'app' | 'locale'>,
  token: string,
): Promise<OrderPage | undefined> {
  const found = await findOrder(app.db, token)
  if (!found) return undefined
  const { order, lines, gifts } = found
  const bought = lines.filter(({ kind }) => kind === 'piece')
  const skus = [...new Set(bought.map(({ sku }) => sku))]
  const [variants, options, boutiques] = await Promise.all([
    app.content.variants(skus, locale),
    gifts.length > 0 ? app.content.giftOptions(locale) : { data: [] },
    app.content.boutiques(1, locale),
  ])
  const pictureOf = (sku: string) => variants.data.find((variant) => variant.sku === sku)?.picture ?? null
  const swatchOf = (part: GiftPart, key: string) =>
    options.data.find((option) => option.kind === part && option.key === key)?.swatch ?? undefined
  const zone = boutiques.data.items[0]?.timeZone ?? 'UTC'
  return {
    order,
    items: bought.map((line) => ({ line, picture: pictureOf(line.sku) })),
    wrapping: lines.filter(({ kind }) => kind === 'gift_part'),
    gifts: gifts.map((gift) => ({
      gift,
      items: bought.filter(({ orderGiftId }) => orderGiftId === gift.id),
      swatches: Object.fromEntries(gift.parts.map(({ part, key }) => [part, swatchOf(part, key)])),
    })),
    placedOn: order.placedAt.toZonedDateTimeISO(zone).toPlainDate(),
  }
}
