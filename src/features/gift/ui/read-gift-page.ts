import {
  type BagItem,
  choosePart,
  type GiftPart,
  itemTotal,
  offeredOptions,
  readBag,
} from '#features/bag/index.ts'
import type { GiftOption } from '#content/documents.ts'
import { type Money, sum } from '#shared/money.ts'
import { defaultGift, type GiftValues, storedGift, submittedGift } from './gift-values.ts'

/** The data of the gift page. */
export interface GiftPage {
  /** The items of the bag that can be wrapped. If it is empty, no gift can be made. */
  readonly items: readonly BagItem[]
  readonly options: Readonly<Record<GiftPart, readonly GiftOption[]>>
  readonly values: GiftValues
  /** The gift being changed; undefined for a new one. */
  readonly giftId: string | undefined
  /** True when the URL names a gift that is not in this bag. */
  readonly isGiftUnknown: boolean
  readonly chosen: Readonly<Partial<Record<GiftPart, GiftOption>>>
  readonly given: readonly { readonly item: BagItem; readonly total: Money | null }[]
  readonly wrapping: Money
  readonly total: Money
}

export interface GiftPageQuery {
  readonly token: string | undefined
  /** The id of a gift in the URL. */
  readonly gift: string | null
  /** The submitted values; undefined for a GET request. */
  readonly typed: Readonly<Record<string, string | readonly string[]>> | undefined
}

/** Reads the items, options and prices of the gift page. Throws ContentUnavailable. */
export async function readGiftPage(
  { app, locale }: Pick<App.Locals, 'app' | 'locale'>,
  { token, gift, typed }: GiftPageQuery,
): Promise<GiftPage> {
  const [bag, { data: all }] = await Promise.all([
    readBag(app, token, locale),
    app.content.giftOptions(locale),
  ])
  const items = bag?.items.filter(({ variant }) => variant !== null) ?? []
  const giftInBag = bag?.gifts.find(({ id }) => id === gift)
  const values = typed ? submittedGift(typed) : giftInBag ? storedGift(giftInBag) : defaultGift(all, items)

  const isCardWritten = values.text('cardMessage').trim() !== ''
  const keyOf: Readonly<Record<GiftPart, string>> = {
    box: values.text('box'),
    paper: values.text('paper'),
    ribbon: values.text('ribbon'),
    seal: values.text('seal'),
    card: isCardWritten ? (offeredOptions(all, 'card')[0]?.key ?? '') : '',
  }
  const parts = (Object.keys(keyOf) as GiftPart[]).flatMap(
    (part) => choosePart(all, part, keyOf[part], locale.currency) ?? [],
  )
  const given = items
    .filter(({ id }) => values.lines.includes(id))
    .map((item) => ({ item, total: itemTotal(item) }))
  const wrapping = sum(
    parts.map(({ amount }) => amount),
    locale.currency,
  )
  const optionsOf = (part: GiftPart) => offeredOptions(all, part)
  return {
    items,
    options: {
      box: optionsOf('box'),
      paper: optionsOf('paper'),
      ribbon: optionsOf('ribbon'),
      seal: optionsOf('seal'),
      card: optionsOf('card'),
    },
    values,
    giftId: giftInBag?.id,
    isGiftUnknown: gift !== null && !giftInBag,
    chosen: Object.fromEntries(parts.map(({ part, option }) => [part, option])),
    given,
    wrapping,
    total: sum([wrapping, ...given.flatMap(({ total }) => total ?? [])], locale.currency),
  }
}
