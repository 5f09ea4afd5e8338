import { type BagItem, choosePart, type GiftPart, itemTotal, offered, readBag } from '#features/bag/index.ts'
import type { GiftOption } from '#content/documents.ts'
import { type Money, sum } from '#shared/money.ts'
import { firstGift, type GiftValues, keptGift, typedGift } from './gift-values.ts'

/** The gift salon as one visitor finds it. */
export interface Salon {
  /** What lies in the bag and could be given; with nothing in it there is nothing to compose. */
  readonly items: readonly BagItem[]
  readonly options: Readonly<Record<GiftPart, readonly GiftOption[]>>
  readonly values: GiftValues
  /** The gift that is composed again; undefined for a new one. */
  readonly giftId: string | undefined
  /** True where the address names a gift that is not in this bag. */
  readonly isGiftUnknown: boolean
  readonly chosen: Readonly<Partial<Record<GiftPart, GiftOption>>>
  readonly given: readonly { readonly item: BagItem; readonly total: Money | null }[]
  readonly wrapping: Money
  readonly total: Money
}

export interface SalonQuestion {
  readonly token: string | undefined
  /** The gift the address asks to compose again. */
  readonly gift: string | null
  /** What was just typed; undefined when the salon is entered. */
  readonly typed: Readonly<Record<string, string | readonly string[]>> | undefined
}

/** Reads the salon: what may be given, in what, and how the gift stands. Throws ContentUnavailable. */
export async function readSalon(
  { house, locale }: Pick<App.Locals, 'house' | 'locale'>,
  { token, gift, typed }: SalonQuestion,
): Promise<Salon> {
  const [bag, { data: all }] = await Promise.all([
    readBag(house, token, locale),
    house.content.giftOptions(locale),
  ])
  const items = bag?.items.filter(({ variant }) => variant !== null) ?? []
  const kept = bag?.gifts.find(({ id }) => id === gift)
  const values = typed ? typedGift(typed) : kept ? keptGift(kept) : firstGift(all, items)

  const isCardWritten = values.text('cardMessage').trim() !== ''
  const keyOf: Readonly<Record<GiftPart, string>> = {
    box: values.text('box'),
    paper: values.text('paper'),
    ribbon: values.text('ribbon'),
    seal: values.text('seal'),
    card: isCardWritten ? (offered(all, 'card')[0]?.key ?? '') : '',
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
  const optionsOf = (part: GiftPart) => offered(all, part)
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
    giftId: kept?.id,
    isGiftUnknown: gift !== null && !kept,
    chosen: Object.fromEntries(parts.map(({ part, option }) => [part, option])),
    given,
    wrapping,
    total: sum([wrapping, ...given.flatMap(({ total }) => total ?? [])], locale.currency),
  }
}
