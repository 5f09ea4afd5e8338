import type { Slot } from '../../availability/agenda.ts'
import { findAlternatives } from '../../availability/find-availability.ts'
import { findHold } from '../find-hold.ts'
import { toAgenda } from '../../availability/read-agenda.ts'
import type { Advisor, AppointmentType, Boutique, BoutiqueCard } from '#content/documents.ts'
import type { BookingQuery } from './booking-query.ts'
import { type CalendarView, readCalendar } from './read-calendar.ts'
import { type AskedPieces, type BookingPieces, readPieces } from './read-pieces.ts'

/** Everything the letter's page shows, as far as the visitor has chosen. */
export interface Booking {
  readonly boutiques: readonly BoutiqueCard[]
  readonly types: readonly AppointmentType[]
  readonly type: AppointmentType
  /** How many boutiques there are; the first ones are listed. */
  readonly boutiqueTotal: number
  readonly pieces: BookingPieces
  readonly boutique: Boutique | null
  readonly calendar: CalendarView | null
  /** Who could keep the chosen hour. */
  readonly advisors: readonly Pick<Advisor, '_id' | 'slug' | 'name' | 'languages' | 'specialities'>[]
  /** Until when the chosen hour is kept for this visitor, or was. */
  readonly kept: Kept | null
  /** The letter for which an hour was held and that has not been sent yet. */
  readonly holdToken: string | undefined
  /** The nearest free hours, when the chosen one is not. */
  readonly alternatives: readonly Slot[]
}

/** A promise of the chosen hour to whoever is writing. */
export interface Kept {
  readonly until: Temporal.Instant
  readonly isLapsed: boolean
}

type Locals = Pick<App.Locals, 'house' | 'locale'>

/** Whose booking it is, by what their browser carries, and what they have asked for so far. */
interface Visitor {
  readonly holdToken: string | undefined
  readonly pieces: AskedPieces
}

/** Reads the page of a booking; `undefined` when the address names a boutique or a kind of visit that is not ours. */
export async function readBooking(
  { house, locale }: Locals,
  query: BookingQuery,
  { holdToken: token, pieces: asked }: Visitor,
): Promise<Booking | undefined> {
  const { content, db, clock } = house
  const [boutiques, types, pieces, boutique] = await Promise.all([
    content.boutiques(1, locale),
    content.appointmentTypes(locale),
    readPieces({ house, locale }, asked),
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
    pieces,
  }
  if (!boutique)
    return { ...base, boutique: null, calendar: null, advisors: [], kept: null, alternatives: [] }
  const agenda = toAgenda(boutique.data, type)
  const calendar = await readCalendar(house, agenda, query, hold?.id)
  const isOfThisHour =
    hold?.boutiqueId === agenda.boutiqueId &&
    hold.typeId === agenda.rules.typeId &&
    calendar.chosen?.visit.start.equals(hold.start)
  return {
    ...base,
    boutique: boutique.data,
    calendar,
    advisors: boutique.data.advisors.filter(({ _id }) => calendar.chosen?.advisorIds.includes(_id)),
    kept: hold && isOfThisHour ? { until: hold.expiresAt, isLapsed: hold.isLapsed } : null,
    alternatives: calendar.gone ? await findAlternatives(db, agenda, calendar.gone, clock.now()) : [],
  }
}
