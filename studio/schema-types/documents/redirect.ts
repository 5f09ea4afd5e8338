import { EnterRightIcon } from '@sanity/icons/EnterRight'
import { defineField, defineType } from 'sanity'
import { pathShape } from '../validation/address/path-shape.ts'
import { redirectLoop, type Redirection } from '../validation/address/redirect-loop.ts'

/** A redirect between two paths without a locale. Each `from` is unique, and redirects must not form a loop. */
export const redirectType = defineType({
  name: 'redirect',
  title: 'Redirect',
  type: 'document',
  icon: EnterRightIcon,
  validation: (rule) =>
    rule.custom(async (redirect: (Redirection & { _id: string }) | undefined, { getClient }) => {
      const others = await getClient({ apiVersion: '2025-02-19' }).fetch<Redirection[]>(
        `*[_type == "redirect" && !(_id in [$published, $draft])]{from, to}`,
        {
          published: redirect?._id.replace(/^drafts\./, '') ?? '',
          draft: `drafts.${redirect?._id.replace(/^drafts\./, '')}`,
        },
        { perspective: 'drafts' },
      )
      if (others.some(({ from }) => from === redirect?.from)) return 'Another redirect begins here.'
      return redirectLoop(redirect, others)
    }),
  fields: [
    defineField({
      name: 'from',
      title: 'From',
      type: 'string',
      description: 'The path that people still have, without a language: /products/old-name.',
      validation: (rule) => rule.required().custom(pathShape),
    }),
    defineField({
      name: 'to',
      title: 'To',
      type: 'string',
      validation: (rule) => rule.required().custom(pathShape),
    }),
    defineField({
      name: 'permanent',
      title: 'For good',
      type: 'boolean',
      description: 'Search engines will forget the old path.',
      initialValue: true,
      validation: (rule) => rule.required(),
    }),
  ],
  preview: { select: { title: 'from', subtitle: 'to' } },
})
