import { defineField } from 'sanity'
import { placeInTimeZone } from '../../validation/hours/place-and-time-zone.ts'
import { slugField } from '../../objects/page/slug-field.ts'

/** The fields of the boutique's page: address, contact, texts and position in the list. */
export const boutiquePlaceFields = [
  defineField({
    name: 'city',
    title: 'City',
    type: 'localeString',
    group: 'place',
    validation: (rule) => rule.required(),
  }),
  slugField({ source: 'city.en', title: 'Address on the site', group: 'place' }),
  defineField({
    name: 'title',
    title: 'Title',
    type: 'localeString',
    group: 'place',
    description: 'What it is called on its page: “The house on the quay”.',
    validation: (rule) => rule.required(),
  }),
  defineField({
    name: 'address',
    title: 'Address',
    type: 'address',
    group: 'place',
    validation: (rule) => rule.required(),
  }),
  defineField({
    name: 'geo',
    title: 'On the map',
    type: 'geo',
    group: 'place',
    validation: (rule) => [
      rule.required(),
      rule
        .custom((place: { lat?: number; lng?: number } | undefined, { document }) =>
          placeInTimeZone(place, document?.['timeZone']),
        )
        .warning(),
    ],
  }),
  defineField({
    name: 'telephone',
    title: 'Telephone',
    type: 'string',
    group: 'place',
    description: 'From abroad: +33 1 55 01 18 47.',
    validation: (rule) => rule.required().regex(/^\+\d[\d ]{6,18}$/, { name: 'telephone' }),
  }),
  defineField({
    name: 'email',
    title: 'Email',
    type: 'string',
    group: 'place',
    validation: (rule) => rule.required().email(),
  }),
  defineField({
    name: 'director',
    title: 'Director',
    type: 'director',
    group: 'words',
    validation: (rule) => rule.required(),
  }),
  defineField({
    name: 'sentence',
    title: 'Sentence',
    type: 'localeText',
    group: 'words',
    validation: (rule) => rule.required(),
  }),
  defineField({ name: 'intro', title: 'Introduction', type: 'localeText', group: 'words' }),
  defineField({ name: 'picture', title: 'Picture', type: 'picture', group: 'place' }),
  defineField({ name: 'gettingHere', title: 'Getting here', type: 'localeText', group: 'words' }),
  defineField({
    name: 'access',
    title: 'Access',
    type: 'localeText',
    group: 'words',
    description:
      'Steps, lift, doors, a quiet room, a place for a guide dog. Say what is so, not what is meant.',
    validation: (rule) => rule.required(),
  }),
  defineField({
    name: 'order',
    title: 'Place in the list',
    type: 'number',
    group: 'place',
    validation: (rule) => rule.required().integer().min(1),
  }),
  defineField({ name: 'seo', title: 'For search and sharing', type: 'seo', group: 'words' }),
]
