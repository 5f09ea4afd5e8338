import type { Slot } from '../../availability/agenda.ts'
import { findAlternatives } from '../../availability/find-availability.ts'
import { findHold } from '../find-hold.ts'
import { toAgenda } from '../../availability/read-agenda.ts'
import type { Advisor, AppointmentType, Boutique, BoutiqueCard } from '#content/documents.ts'
import type { BookingQuery } from './booking-query.ts'
import { type CalendarView, readCalendar } from './read-calendar.ts'
import { type RequestedProducts, type BookingProducts, readProducts } from './read-products.ts'

/** The data of the booking page for the choices made so far. */
export interface Booking {
  readonly boutiques: readonly BoutiqueCard[]
  readonly types: readonly AppointmentType[]
  readonly type: AppointmentType
  /** The number of all boutiques; `boutiques` has only the first page. */
  readonly boutiqueTotal: number
  readonly products: BookingProducts
  readonly boutique: Boutique | null
  readonly calendar: CalendarView | null
  /** The advisors who are free at the chosen slot. */
  readonly advisors: readonly Pick<Advisor, '_id' | 'slug' | 'name' | 'languages' | 'specialities'>[]
  /** The visitor's hold on the chosen slot. */
  readonly heldSlot: HeldSlot | null
  /** The token of the visitor's hold, if it is not booked yet. */
  readonly holdToken: string | undefined
  /** The nearest free slots when the chosen one is not free. */
  readonly alternatives: readonly Slot[]
}

/** A hold on the chosen slot. */
export interface HeldSlot {
  readonly until: Temporal.Instant
  readonly isExpired: boolean
}

type Locals = Pick<App.Locals, 'app' | 'locale'>

interface Visitor {
  readonly holdToken: string | undefined
  readonly products: RequestedProducts
}

/** Reads the booking page; `undefined` when the URL names an unknown boutique or appointment type. */
export async function readBooking(
  { app, locale }: Locals,
  query: BookingQuery,
  { holdToken: token, products: asked }: Visitor,
): Promise<Booking | undefined> {
  const { content, db, clock } = app
  const [boutiques, types, products, boutique] = await Promise.all([
    content.boutiques(1, locale),
    content.appointmentTypes(locale),
    readProducts({ app, locale }, asked),
    query.boutique === null ? null : content.boutique(query.boutique, locale),
  ])
  const type = query.visit === null ? types.data[0] : types.data.find(({ slug }) => slug === query.visit)
  if (!type || (query.boutique !== null && !boutique)) return undefined
  const hold = await findHold(db, token, clock.now())
  const base = {
    holdToken: hold && token,
    boutiques: boutiques.data.items,
    boutiqueTotal: boutiques.data.total,
    types: types.data,
    type,
    products,
  }
  if (!boutique)
    return { ...base, boutique: null, calendar: null, advisors: [], heldSlot: null, alternatives: [] }
  const agenda = toAgenda(boutique.data, type)
  const calendar = await readCalendar(app, agenda, query, hold?.id)
  const isOfThisHour =
    hold?.boutiqueId === agenda.boutiqueId &&
    hold.typeId === agenda.rules.typeId &&
    calendar.chosen?.visit.start.equals(hold.start)
  return {
    ...base,
    boutique: boutique.data,
    calendar,
    advisors: boutique.data.advisors.filter(({ _id }) => calendar.chosen?.advisorIds.includes(_id)),
    heldSlot: hold && isOfThisHour ? { until: hold.expiresAt, isExpired: hold.isExpired } : null,
    alternatives: calendar.gone ? await findAlternatives(db, agenda, calendar.gone, clock.now()) : [],
  }
}
