import { choosePart, type GiftPart, maxCardCharacters, offeredOptions } from '#features/bag/index.ts'
import type { PostalAddress } from '#db/columns/snapshot.ts'
import type { Locale } from '#i18n/locales.ts'
import { plainCode } from '#shared/text/latin-digits.ts'
import { readPostcode } from '#shared/text/postcode.ts'
import type { GiftOption } from '#content/documents.ts'
import { normalizeText } from '#shared/text/graphemes.ts'
import { checkCard, checkInitials } from './check-writing.ts'

/** The submitted fields of a gift; an empty string means no value. */
export interface GiftInput {
  readonly box: string
  readonly paper: string
  readonly ribbon: string
  readonly seal: string
  readonly sealInitials: string
  readonly cardMessage: string
  readonly recipientName: string
  readonly line1: string
  readonly line2: string
  readonly city: string
  readonly state: string
  readonly postalCode: string
  readonly country: string
  readonly deliverNotBefore: string
  readonly isPriceHidden: boolean
}

export type GiftField = Exclude<keyof GiftInput, 'isPriceHidden'>
type GiftFault =
  | 'not_offered'
  | 'missing'
  | 'too_long'
  | 'unwritable'
  | 'not_delivered_to'
  | 'not_a_postcode'
  | 'not_a_date'
  | 'too_soon'
  | 'too_late'

export interface GiftProblem {
  readonly fault: GiftFault
  /** The characters that cannot be written, the maximum length, or an example of a postal code. */
  readonly detail?: string
}

export interface CheckedGift {
  readonly parts: Readonly<Record<GiftPart, string>>
  readonly sealInitials: string | null
  readonly cardMessage: string | null
  readonly recipientName: string | null
  readonly recipientAddress: PostalAddress | null
  readonly deliverNotBefore: string | null
  readonly isPriceHidden: boolean
}

export type GiftProblems = Partial<Record<GiftField, GiftProblem>>

const longest: Readonly<Partial<Record<GiftField, number>>> = {
  recipientName: 100,
  line1: 120,
  line2: 120,
  city: 80,
  state: 80,
  postalCode: 16,
}
/** ISO 3166-1 codes of countries in which a postal code is optional. */
const withoutPostalCode: readonly string[] = ['AE', 'QA', 'BH', 'OM', 'KW', 'SA', 'IE', 'HK']
const minLeadDays = 2
const maxLeadDays = 366

function checkDay(day: string, today: Temporal.PlainDate): GiftProblem | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return { fault: 'not_a_date' }
  let date: Temporal.PlainDate
  try {
    date = Temporal.PlainDate.from(day, { overflow: 'reject' })
  } catch {
    return { fault: 'not_a_date' }
  }
  const days = today.until(date).total('days')
  if (days < minLeadDays) return { fault: 'too_soon' }
  return days > maxLeadDays ? { fault: 'too_late' } : undefined
}

function writingProblem(checked: ReturnType<typeof checkCard>, most: number): GiftProblem | undefined {
  if (checked.ok) return undefined
  return checked.code === 'too_long'
    ? { fault: 'too_long', detail: String(most) }
    : { fault: 'unwritable', detail: checked.glyphs.join(' ') }
}

function addressOf(
  input: Record<GiftField, string>,
  countries: readonly string[],
  problems: GiftProblems,
): PostalAddress | null {
  const { line1, line2, city, state, country } = input
  const read = readPostcode(input.postalCode, country)
  if (!read.ok && countries.includes(country))
    problems.postalCode ??= { fault: 'not_a_postcode', detail: read.example }
  const postalCode = read.ok ? read.postcode : input.postalCode
  if ([line1, line2, city, state, postalCode].every((text) => text === '')) return null
  const needs: GiftField[] = ['recipientName', 'line1', 'city', 'country']
  if (!withoutPostalCode.includes(country)) needs.push('postalCode')
  if (country === 'US') needs.push('state')
  for (const field of needs) if (input[field] === '') problems[field] ??= { fault: 'missing' }
  if (country !== '' && !countries.includes(country)) problems.country = { fault: 'not_delivered_to' }
  return {
    line1,
    ...(line2 !== '' && { line2 }),
    city,
    ...(state !== '' && { state }),
    ...(postalCode !== '' && { postalCode }),
    country,
  }
}

/**
 * Validates the submitted fields against the available options and the countries of delivery. An address is complete or
 * empty; without one the parcel is sent to the payer. Returns the gift, or the problem of each field.
 */
export function checkGift(
  typed: GiftInput,
  { options, locale, today }: { options: readonly GiftOption[]; locale: Locale; today: Temporal.PlainDate },
):
  | { readonly ok: true; readonly gift: CheckedGift }
  | { readonly ok: false; readonly problems: GiftProblems } {
  const { isPriceHidden, cardMessage: message, ...texts } = typed
  const input = Object.fromEntries(
    Object.entries(texts).map(([field, text]) => [field, normalizeText(text)]),
  ) as Record<GiftField, string>
  const problems: GiftProblems = {}

  for (const part of ['box', 'paper', 'ribbon', 'seal'] as const) {
    if (!choosePart(options, part, input[part], locale.currency)) problems[part] = { fault: 'not_offered' }
  }
  const maxInitials = options.find(({ kind, key }) => kind === 'seal' && key === input.seal)?.maxInitials ?? 0
  const initials =
    maxInitials === 0 ? ({ ok: true, text: '' } as const) : checkInitials(input.sealInitials, maxInitials)
  const initialsProblem = writingProblem(initials, maxInitials)
  if (initialsProblem) problems.sealInitials = initialsProblem

  const card = checkCard(message, maxCardCharacters)
  const cardProblem = writingProblem(card, maxCardCharacters)
  if (cardProblem) problems.cardMessage = cardProblem
  const isCardWritten = card.ok && card.text !== ''
  const cardOption = offeredOptions(options, 'card')[0]
  if (isCardWritten && !cardOption) problems.cardMessage = { fault: 'not_offered' }

  for (const [field, most] of Object.entries(longest) as [GiftField, number][]) {
    if (input[field].length > most) problems[field] = { fault: 'too_long', detail: String(most) }
  }
  const recipientAddress = addressOf(input, locale.countries, problems)
  const day = plainCode(input.deliverNotBefore)
  const dayProblem = day === '' ? undefined : checkDay(day, today)
  if (dayProblem) problems.deliverNotBefore = dayProblem

  if (Object.keys(problems).length > 0) return { ok: false, problems }
  const { box, paper, ribbon, seal } = input
  return {
    ok: true,
    gift: {
      parts: { box, paper, ribbon, seal, card: isCardWritten ? (cardOption?.key ?? 'none') : 'none' },
      sealInitials: initials.ok && initials.text !== '' ? initials.text : null,
      cardMessage: isCardWritten ? card.text : null,
      recipientName: input.recipientName === '' ? null : input.recipientName,
      recipientAddress,
      deliverNotBefore: day === '' ? null : day,
      isPriceHidden,
    },
  }
}
