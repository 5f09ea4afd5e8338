import { sql } from 'drizzle-orm'
import { index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { linkColumns } from '#db/capability-link.ts'
import { instant } from '#db/columns/instant.ts'
import { instantRange } from '#db/columns/instant-range.ts'

/** An appointment or a hold on a slot. An exclusion constraint refuses two that overlap for one advisor. */
export const appointment = pgTable(
  'appointment',
  {
    id: uuid().primaryKey(),
    uid: text().notNull().unique(),
    sequence: integer().notNull().default(0),
    status: text({ enum: ['TENTATIVE', 'CONFIRMED', 'CANCELLED'] }).notNull(),
    boutiqueId: text('boutique_id').notNull(),
    advisorId: text('advisor_id').notNull(),
    typeId: text('type_id').notNull(),
    mode: text({ enum: ['boutique', 'video'] }).notNull(),
    meetingUrl: text('meeting_url'),
    timeZone: text('time_zone').notNull(),
    during: instantRange().notNull(),
    occupies: instantRange().notNull(),
    expiresAt: instant('expires_at'),
    guestName: text('guest_name'),
    guestEmail: text('guest_email'),
    guestTelephone: text('guest_telephone'),
    partySize: integer('party_size').notNull().default(1),
    language: text(),
    note: text().notNull().default(''),
    accessNeeds: text('access_needs').array().notNull().default([]),
    accessNote: text('access_note').notNull().default(''),
    locale: text().notNull(),
    consentedAt: instant('consented_at'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    canceledAt: instant('canceled_at'),
  },
  (table) => [
    index('appointment_of_boutique').using('gist', table.boutiqueId, table.during),
    index('appointment_confirmed')
      .on(sql`lower(${table.during})`)
      .where(sql`status = 'CONFIRMED'`),
  ],
)

/** Capability links to an appointment. Only the hash of the token is stored. */
export const appointmentLink = pgTable(
  'appointment_link',
  {
    ...linkColumns,
    appointmentId: uuid('appointment_id')
      .notNull()
      .references(() => appointment.id, { onDelete: 'cascade' }),
  },
  (table) => [index('appointment_link_of').on(table.appointmentId)],
)

/** The products to prepare for an appointment. */
export const appointmentProduct = pgTable(
  'appointment_product',
  {
    appointmentId: uuid('appointment_id')
      .notNull()
      .references(() => appointment.id, { onDelete: 'cascade' }),
    productId: text('product_id').notNull(),
    sku: text(),
    position: integer().notNull(),
    state: text({ enum: ['requested', 'ready', 'unavailable'] })
      .notNull()
      .default('requested'),
  },
  (table) => [
    primaryKey({ columns: [table.appointmentId, table.productId] }),
    unique().on(table.appointmentId, table.position),
  ],
)
