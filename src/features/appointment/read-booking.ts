import type { Slot } from '#domain/appointment/agenda.ts'
import { findAlternatives } from '#domain/appointment/find-availability.ts'
import { toAgenda } from '#domain/appointment/read-agenda.ts'
import type {
  Advisor,
  AppointmentType,
  Boutique,
  BoutiqueCard,
  ProductCard,
} from '#domain/content/documents.ts'
import type { BookingQuery } from './booking-query.ts'
import { type CalendarView, readCalendar } from './read-calendar.ts'

/** Everything the letter's page shows, as far as the visitor has chosen. */
export interface Booking {
  readonly boutiques: readonly BoutiqueCard[]
  readonly types: readonly AppointmentType[]
  readonly type: AppointmentType
  readonly products: readonly ProductCard[]
  /** The slugs among the asked that are pieces of ours. */
  readonly pieces: readonly string[]
  readonly boutique: Boutique | null
  readonly calendar: CalendarView | null
  /** Who could keep the chosen hour. */
  readonly advisors: readonly Pick<Advisor, '_id' | 'slug' | 'name' | 'languages' | 'specialities'>[]
  /** The nearest free hours, when the chosen one is not. */
  readonly alternatives: readonly Slot[]
}

type Locals = Pick<App.Locals, 'house' | 'locale'>

/** Reads the page of a booking; `undefined` when the address names a boutique or a kind of visit that is not ours. */
export async function readBooking(
  { house, locale }: Locals,
  query: BookingQuery,
): Promise<Booking | undefined> {
  const { content, db, clock } = house
  const [boutiques, types, products, boutique] = await Promise.all([
    content.boutiques(locale),
    content.appointmentTypes(locale),
    content.products(locale),
    query.boutique === null ? null : content.boutique(query.boutique, locale),
  ])
  const type = query.visit === null ? types.data[0] : types.data.find(({ slug }) => slug === query.visit)
  if (!type || (query.boutique !== null && !boutique)) return undefined
  const base = {
    boutiques: boutiques.data,
    types: types.data,
    type,
    products: products.data,
    pieces: query.pieces.filter((wanted) => products.data.some(({ slug }) => slug === wanted)),
  }
  if (!boutique) return { ...base, boutique: null, calendar: null, advisors: [], alternatives: [] }
  const agenda = toAgenda(boutique.data, type)
  const calendar = await readCalendar(house, agenda, query)
  return {
    ...base,
    boutique: boutique.data,
    calendar,
    advisors: boutique.data.advisors.filter(({ _id }) => calendar.chosen?.advisorIds.includes(_id)),
    alternatives: calendar.gone ? await findAlternatives(db, agenda, calendar.gone, clock.now()) : [],
  }
}
