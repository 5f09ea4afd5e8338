import type { Content } from '#content/content.ts'
import type { Advisor, AppointmentType, Boutique, ProductCard } from '#content/documents.ts'

const picture = { path: '', color: null, hotspot: null, crop: null, alt: 'A piece', caption: null }
const address = { street: '14 quai de l’Aiguille', locality: 'Paris', postalCode: '75004', country: 'FR' }

function advisor(slug: string, languages: Advisor['languages']): Boutique['advisors'][number] {
  return {
    _id: slug,
    name: slug,
    slug,
    role: 'Advisor',
    sentence: '',
    languages,
    specialities: ['watches'],
    workingHours: null,
    picture: null,
  }
}

/** A boutique as the content gateway returns it, with two advisors. */
const paris: Boutique = {
  _id: 'boutique-paris',
  city: 'Paris',
  slug: 'paris',
  title: 'The house on the quay',
  sentence: '',
  intro: null,
  address,
  geo: { lat: 48.85, lng: 2.35 },
  telephone: '+33 1 00 00 18 47',
  email: 'paris@maison.example',
  timeZone: 'Europe/Paris',
  openingHours: [
    { days: ['tuesday', 'wednesday', 'thursday', 'friday', 'saturday'], opens: '10:00', closes: '19:00' },
  ],
  breaks: [],
  exceptions: [],
  director: { name: 'A. Director', note: null },
  picture: null,
  gettingHere: null,
  access: 'One step.',
  advisors: [advisor('camille', ['fr', 'en']), advisor('idris', ['fr', 'ar'])],
  seo: null,
}

const hour: AppointmentType = {
  _id: 'appointment-type-hour',
  title: 'An hour in the house',
  slug: 'an-hour',
  sentence: '',
  durationMinutes: 60,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 15,
  minimumNoticeHours: 2,
  horizonDays: 60,
  cancelCutoffHours: 4,
  mode: 'boutique',
}

function product(slug: string): ProductCard {
  return {
    _id: `product-${slug}`,
    name: slug,
    slug,
    kind: '',
    since: 2024,
    sentence: '',
    materialsLine: '',
    dimensionsLine: '',
    hero: picture,
    pictures: [],
    price: null,
    hasSeveralPrices: false,
    editionSize: null,
  }
}

const card = { ...paris, directorName: paris.director.name }

const products = [product('meridienne'), product('plume-de-minuit')]

/** The content of one boutique. A test that calls any other function fails. */
export const parisContent: Pick<
  Content,
  'boutique' | 'boutiques' | 'boutiqueById' | 'appointmentTypes' | 'productCards'
> = {
  boutique: (slug) => Promise.resolve(slug === paris.slug ? { data: paris, tags: [] } : null),
  boutiques: () => Promise.resolve({ data: { items: [card], total: 1 }, tags: [] }),
  boutiqueById: (id) => Promise.resolve(id === paris._id ? { data: card, tags: [] } : null),
  appointmentTypes: () => Promise.resolve({ data: [hour], tags: [] }),
  productCards: (slugs) =>
    Promise.resolve({ data: products.filter(({ slug }) => slugs.includes(slug)), tags: [] }),
}
