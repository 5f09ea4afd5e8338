import { integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { EngravingFace } from '#shared/text/engraving-face.ts'
import { currencies } from '#shared/money.ts'
import { bag } from '../tables.ts'
import { instant } from '#db/columns/instant.ts'
import type { LocalizedText, PostalAddress } from '#db/columns/snapshot.ts'

/** A line as it was when the checkout began. */
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
    /** Absent in a checkout from before typefaces could be chosen; it means roman. */
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

/** The contents of the bag when the checkout began. The order is created from this, never from the bag. */
export interface CheckoutSnapshot {
  readonly isTaxIncluded: boolean
  readonly lines: readonly CheckoutLine[]
  readonly gifts: readonly CheckoutGift[]
  /** The wrapping for all lines if the customer adds it on the Stripe page; null if it is not offered. */
  readonly wrapping: readonly CheckoutGiftPart[] | null
  readonly shippingOptions: readonly { readonly key: string; readonly title: LocalizedText }[]
}

/** One checkout; its id is the idempotency key of the Stripe Checkout Session. */
export const checkout = pgTable('checkout', {
  id: uuid().primaryKey(),
  bagId: uuid('bag_id').references(() => bag.id, { onDelete: 'set null' }),
  status: text({ enum: ['open', 'complete', 'expired', 'failed'] }).notNull(),
  locale: text().notNull(),
  currency: text({ enum: currencies }).notNull(),
  /** A `CheckoutSessionRequest` of `src/ports/payments.ts`. */
  request: jsonb().notNull(),
  snapshot: jsonb().$type<CheckoutSnapshot>().notNull(),
  fingerprint: text().notNull(),
  amountSubtotal: integer('amount_subtotal').notNull(),
  stripeSessionId: text('stripe_session_id').unique(),
  stripeSessionUrl: text('stripe_session_url'),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
})
