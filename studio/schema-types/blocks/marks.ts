import { DiamondIcon } from '@sanity/icons/Diamond'
import { LaunchIcon } from '@sanity/icons/Launch'
import { LinkIcon } from '@sanity/icons/Link'
import { defineField, defineType } from 'sanity'
import { productField } from '../objects/product/product-field.ts'
import { linkShape } from '../validation/address/link-shape.ts'

/** An address that is not a page of the storefront. */
const outside = /^(?:https:|mailto:|tel:)/

/** An external link. Internal links are references, which stay valid when a slug changes. */
export const linkType = defineType({
  name: 'link',
  title: 'Link to elsewhere',
  type: 'object',
  icon: LaunchIcon,
  fields: [
    defineField({
      name: 'href',
      title: 'Leads to',
      type: 'string',
      description:
        'An https address, mailto: or tel:. For a page of this site, use “Link to a page of this site”.',
      validation: (rule) => [
        rule.required().custom(linkShape),
        rule
          .custom((href) =>
            typeof href !== 'string' || outside.test(href)
              ? true
              : 'A link to a page of this site is better made as a reference: it follows when the address changes.',
          )
          .info(),
      ],
    }),
  ],
})

/** An internal link to a document that has a page. It stays valid when the slug of the page changes. */
export const houseLinkType = defineType({
  name: 'houseLink',
  title: 'Link to a page of this site',
  type: 'object',
  icon: LinkIcon,
  fields: [
    defineField({
      name: 'to',
      title: 'Leads to',
      type: 'reference',
      to: [
        { type: 'story' },
        { type: 'product' },
        { type: 'collection' },
        { type: 'boutique' },
        { type: 'policy' },
      ],
      validation: (rule) => rule.required(),
    }),
  ],
})

/** Text that names a product: it links to the product, and the price is shown in the margin. */
export const pieceMarkType = defineType({
  name: 'pieceMark',
  title: 'Words for a piece',
  type: 'object',
  icon: DiamondIcon,
  fields: [productField()],
})
