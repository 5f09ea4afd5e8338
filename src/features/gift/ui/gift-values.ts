import { type BagItem, type ComposedGift, type GiftPart, offered } from '#features/bag/index.ts'
import type { GiftField } from '../rules/check-gift.ts'
import type { GiftOption } from '#content/documents.ts'

/** What the salon's form holds, as text, whoever wrote it: the giver a moment ago, the gift in the bag, or the house. */
export interface GiftValues {
  readonly text: (field: GiftField) => string
  readonly lines: readonly string[]
  readonly isPriceHidden: boolean
}

type Typed = Readonly<Record<string, string | readonly string[]>>

/** A form as it was sent. */
export function typedGift(typed: Typed): GiftValues {
  const all = (name: string) => [typed[name] ?? []].flat()
  return {
    text: (field) => all(field)[0] ?? '',
    lines: all('line'),
    isPriceHidden: all('isPriceHidden').includes('yes'),
  }
}

/** A gift that lies in the bag, to be composed again. */
export function keptGift(gift: ComposedGift): GiftValues {
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

/** A new gift as the house would tie it: the first of everything, around what is in no gift yet. */
export function firstGift(options: readonly GiftOption[], items: readonly BagItem[]): GiftValues {
  const parts: readonly string[] = ['box', 'paper', 'ribbon', 'seal']
  const free = items.filter(({ giftId }) => giftId === null)
  return {
    text: (field) => (parts.includes(field) ? (offered(options, field as GiftPart)[0]?.key ?? '') : ''),
    lines: (free.length > 0 ? free : items).map(({ id }) => id),
    isPriceHidden: true,
  }
}
