import { line, reference, slug, text } from './write.ts'

const week = ['tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

function boutique(city: string, order: number, timeZone: string) {
  return {
    _id: `boutique-${city.toLowerCase()}`,
    _type: 'boutique',
    city: line(city),
    slug: slug(city.toLowerCase()),
    title: line(`The house in ${city}`),
    sentence: text('One window is always lit.'),
    address: { _type: 'address', street: '14 quai de l’Aiguille', locality: city, country: 'FR' },
    geo: { _type: 'geo', lat: 48.85, lng: 2.36 },
    telephone: '+33 1 55 01 18 47',
    email: 'paris@house.example',
    timeZone,
    openingHours: [{ _key: 'week', _type: 'openingHours', days: week, opens: '10:00', closes: '19:00' }],
    exceptions: [
      {
        _key: '2026-12-25',
        _type: 'openingException',
        date: '2026-12-25',
        closed: true,
        reason: line('Christmas', 'Noël'),
      },
    ],
    director: { _type: 'director', name: 'Camille Daubrée' },
    access: text('One step; a ramp is beside the door.'),
    order,
  }
}

function advisor(name: string, city: string, active: boolean) {
  return {
    _id: `advisor-${city}-${name.toLowerCase()}`,
    _type: 'advisor',
    name,
    slug: slug(name.toLowerCase()),
    boutique: reference(`boutique-${city}`),
    role: line('Advisor', 'Conseillère'),
    languages: ['en', 'fr'],
    specialities: ['watches'],
    sentence: text('Knows every movement by its sound.'),
    active,
  }
}

/** Two boutiques, three advisors, of whom one is inactive, and a kind of appointment. */
export const places = [
  boutique('London', 2, 'Europe/London'),
  boutique('Paris', 1, 'Europe/Paris'),
  advisor('Solange', 'paris', true),
  advisor('Mireille', 'paris', false),
  advisor('Edith', 'london', true),
  {
    _id: 'appointment-hour',
    _type: 'appointmentType',
    title: line('An hour in the house'),
    slug: slug('an-hour-in-the-house'),
    sentence: text('Tea, and whatever you would like laid out.'),
    durationMinutes: 60,
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 15,
    minimumNoticeHours: 2,
    horizonDays: 60,
    cancelCutoffHours: 12,
    mode: 'boutique',
  },
]
