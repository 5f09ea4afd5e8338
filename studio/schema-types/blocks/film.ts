import { PlayIcon } from '@sanity/icons/Play'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { webVtt } from '../validation/words/web-vtt.ts'

/** A video with a poster, captions and a required transcript (WCAG 2.2, 1.2.2 and 1.2.3). */
export const filmType = defineType({
  name: 'film',
  title: 'Film',
  type: 'object',
  icon: PlayIcon,
  description:
    'A short film that begins when it is asked to. Its words must be readable without sound: as captions, and as a transcript under it.',
  fields: [
    defineField({ name: 'title', title: 'Title', type: 'string', validation: (rule) => rule.required() }),
    defineField({
      name: 'file',
      title: 'Film',
      type: 'file',
      options: { accept: 'video/mp4,video/webm' },
      description: 'MP4 or WebM, no more than a minute or two.',
      validation: (rule) => rule.required().assetRequired(),
    }),
    defineField({
      name: 'still',
      title: 'Still',
      type: 'picture',
      description: 'What is seen until it begins.',
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'captions',
      title: 'Captions',
      type: 'array',
      of: [defineArrayMember({ type: 'filmCaptions' })],
      description: 'Leave empty only for a film in which nothing is said or heard that matters.',
      validation: (rule) =>
        rule.custom((captions: { language?: string }[] | undefined) => {
          const languages = (captions ?? []).map(({ language }) => language)
          return new Set(languages).size === languages.length || 'One language has two sets of captions.'
        }),
    }),
    defineField({
      name: 'transcript',
      title: 'Transcript',
      type: 'text',
      rows: 8,
      description:
        'What is said and what is seen, for whoever reads instead. An empty line begins a paragraph.',
      validation: (rule) => rule.required(),
    }),
  ],
  preview: {
    select: { title: 'title', media: 'still.asset' },
    prepare: ({ title, media }) => ({
      title: String(title ?? 'A film without a title'),
      subtitle: 'Film',
      media,
    }),
  },
})

/** A WebVTT file in one language; a film has at most one for each language. */
export const filmCaptionsType = defineType({
  name: 'filmCaptions',
  title: 'Captions',
  type: 'object',
  fields: [
    defineField({
      name: 'language',
      title: 'Language',
      type: 'string',
      options: { list: ['en', 'fr', 'fa'], layout: 'radio', direction: 'horizontal' },
      validation: (rule) => rule.required(),
    }),
    defineField({
      name: 'file',
      title: 'File',
      type: 'file',
      options: { accept: '.vtt,text/vtt' },
      description: 'WebVTT, as every editing program writes it.',
      validation: (rule) => rule.required().assetRequired().custom(webVtt),
    }),
  ],
  preview: { select: { title: 'language' } },
})
