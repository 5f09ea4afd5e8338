import { expect, test } from 'vitest'
import { locales } from '#i18n/locales.ts'
import { fillSlots, sentenceParts } from './fill-slots.ts'
import { appointmentMessages } from '#features/appointment/messages/index.ts'

test('a sentence is split into its text and its placeholders, in order', () => {
  expect(sentenceParts('In {city}, at {hour}.')).toEqual([
    { text: 'In ' },
    { slot: 'city' },
    { text: ', at ' },
    { slot: 'hour' },
    { text: '.' },
  ])
  expect(fillSlots('In {city}, at {hour}.', { city: 'Paris' })).toBe('In Paris, at {hour}.')
})

test.each(Object.values(locales))(
  'the booking form’s sentences have the same placeholders in $code',
  (locale) => {
    const { preview, hours } = appointmentMessages(locale)
    const slotsOf = (sentence: string) =>
      sentenceParts(sentence).flatMap((part) => ('slot' in part ? [part.slot] : []))
    expect(slotsOf(preview.greeting)).toEqual(['house'])
    expect(slotsOf(preview.visit).toSorted()).toEqual(['city', 'day', 'hour'])
    expect(slotsOf(preview.products)).toEqual(['products'])
    expect(slotsOf(preview.guest).toSorted()).toEqual(['email', 'name'])
    expect(slotsOf(hours.yours)).toEqual(['time'])
    expect(slotsOf(hours.yoursOtherDay).toSorted()).toEqual(['day', 'time'])
  },
)
