import { type BagItem, type ComposedGift, type GiftPart, offeredOptions } from '#features/bag/index.ts'
import type { GiftField } from '../rules/check-gift.ts'
import type { GiftOption } from '#content/documents.ts'

/** The values of the gift form: submitted, from a gift in the bag, or the defaults. */
export interface GiftValues {
  readonly text: (field: GiftField) => string
  readonly lines: readonly string[]
  readonly isPriceHidden: boolean
}

type Typed = Readonly<Record<string, string | readonly string[]>>

/** The values of a submitted form. */
export function submittedGift(typed: Typed): GiftValues {
  const all = (name: string) => [typed[name] ?? []].flat()
  return {
    text: (field) => all(field)[0] ?? '',
    lines: all('line'),
    isPriceHidden: all('isPriceHidden').includes('yes'),
  }
}

/** The values of a gift in the bag. */
export function storedGift(gift: ComposedGift): GiftValues {
  const address = gift.recipientAddress
  const partOf = (wanted: GiftPart) => gift.parts.find(({ part }) => part === wanted)?.option.key
  const texts: Readonly<Partial<Record<GiftField, string | null | undefined>>> = {
    box: partOf('box'),
    paper: partOf('paper'),
    ribbon: partOf('ribbon'),
    seal: partOf('seal'),
    sealInitials: gift.sealInitials,
    cardMessage: gift.cardMessage,
    recipientName: gift.recipientName,
    ...address,
    deliverNotBefore: gift.deliverNotBefore,
  }
  return {
    text: (field) => texts[field] ?? '',
    lines: gift.lineIds,
    isPriceHidden: gift.isPriceHidden,
  }
}

/** The default values: the first option of each part, and the lines that are in no gift, or all lines if there are none. */
export function defaultGift(options: readonly GiftOption[], items: readonly BagItem[]): GiftValues {
  const parts: readonly string[] = ['box', 'paper', 'ribbon', 'seal']
  const free = items.filter(({ giftId }) => giftId === null)
  return {
    text: (field) =>
      parts.includes(field) ? (offeredOptions(options, field as GiftPart)[0]?.key ?? '') : '',
    lines: (free.length > 0 ? free : items).map(({ id }) => id),
    isPriceHidden: true,
  }
}
