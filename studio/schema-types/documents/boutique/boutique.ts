import { MarkerIcon } from '@sanity/icons/Marker'
import { defineType } from 'sanity'
import { boutiqueHoursFields } from './boutique-hours-fields.ts'
import { boutiquePlaceFields } from './boutique-place-fields.ts'

/** A boutique with its page, its time zone and its opening hours. */
export const boutiqueType = defineType({
  name: 'boutique',
  title: 'Boutique',
  type: 'document',
  icon: MarkerIcon,
  groups: [
    { name: 'place', title: 'The place', default: true },
    { name: 'hours', title: 'Hours' },
    { name: 'words', title: 'Words' },
  ],
  fields: [...boutiquePlaceFields, ...boutiqueHoursFields],
  orderings: [{ title: 'As shown', name: 'order', by: [{ field: 'order', direction: 'asc' }] }],
  preview: { select: { title: 'city.en', subtitle: 'address.street', media: 'picture.asset' } },
})
