import { integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { EngravingFace } from '#shared/text/engraving-face.ts'
import { currencies } from '#shared/money.ts'
import { bag } from '../tables.ts'
import { instant } from '#db/columns/instant.ts'
import type { LocalizedText, PostalAddress } from '#db/columns/snapshot.ts'

/** A piece as it was asked for at the counter. */
export interface CheckoutLine {
  readonly bagLineId: string
  readonly sku: string
  readonly productId: string
  readonly productSlug: string
  readonly name: LocalizedText
  readonly description: LocalizedText
  readonly quantity: number
  readonly unitAmount: number
  readonly engraving: {
    readonly text: string
    /** Absent from a checkout that was open before there was a choice: roman. */
    readonly face?: EngravingFace
    readonly place: LocalizedText
  } | null
  readonly giftId: string | null
  readonly availability: 'stock' | 'made-to-order'
  readonly leadTimeWeeks: number | null
  readonly returnKind: 'standard' | 'unopened' | 'none'
  readonly returnDays: number
  readonly returnNote: LocalizedText | null
  readonly editionSize: number | null
  readonly hsCode: string | null
}

export interface CheckoutGiftPart {
  readonly part: 'box' | 'paper' | 'ribbon' | 'seal' | 'card'
  readonly key: string
  readonly title: LocalizedText
  readonly unitAmount: number
}

export interface CheckoutGift {
  readonly giftId: string
  readonly parts: readonly CheckoutGiftPart[]
  readonly sealInitials: string | null
  readonly cardMessage: string | null
  readonly recipientName: string | null
  readonly recipientAddress: PostalAddress | null
  readonly deliverNotBefore: string | null
  readonly isPriceHidden: boolean
}

/** What was in the bag when its owner went to the counter: the order is written from this, never from the bag. */
export interface CheckoutSnapshot {
  readonly isTaxIncluded: boolean
  readonly lines: readonly CheckoutLine[]
  readonly gifts: readonly CheckoutGift[]
  /** What everything is wrapped in if the wrapping is taken on the pay page after all. */
  readonly wrapping: readonly CheckoutGiftPart[] | null
  readonly shippingOptions: readonly { readonly key: string; readonly title: LocalizedText }[]
}

/** One way to the counter; its id is Stripe's idempotency key. */
export const checkout = pgTable('checkout', {
  id: uuid().primaryKey(),
  bagId: uuid('bag_id').references(() => bag.id, { onDelete: 'set null' }),
  status: text({ enum: ['open', 'complete', 'expired', 'failed'] }).notNull(),
  locale: text().notNull(),
  currency: text({ enum: currencies }).notNull(),
  /** A CheckoutSessionRequest of src/ports/payments.ts. */
  request: jsonb().notNull(),
  snapshot: jsonb().$type<CheckoutSnapshot>().notNull(),
  fingerprint: text().notNull(),
  amountSubtotal: integer('amount_subtotal').notNull(),
  stripeSessionId: text('stripe_session_id').unique(),
  stripeSessionUrl: text('stripe_session_url'),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
})
