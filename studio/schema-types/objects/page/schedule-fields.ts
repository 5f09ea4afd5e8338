import { defineField } from 'sanity'

/**
 * The times from which and until which a published page is visible. The storefront checks them by its own clock, in lists,
 * search and the sitemap too.
 */
export function scheduleFields(group: string) {
  return [
    defineField({
      name: 'publishAt',
      title: 'Shown from',
      type: 'datetime',
      group,
      options: { timeStep: 1 },
      description:
        'Empty: as soon as it is published. Until then its page and every mention of it are left out.',
    }),
    defineField({
      name: 'unpublishAt',
      title: 'Shown until',
      type: 'datetime',
      group,
      options: { timeStep: 1 },
      description: 'Empty: for good.',
      validation: (rule) =>
        rule.custom((until, { document }) => {
          const from = document?.['publishAt']
          const isOver =
            typeof from === 'string' && until !== undefined && Date.parse(until) <= Date.parse(from)
          return !isOver || 'It would end before it begins.'
        }),
    }),
  ]
}
